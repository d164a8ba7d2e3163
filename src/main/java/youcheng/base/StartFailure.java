package youcheng.base;

import org.springframework.boot.ExitCodeGenerator;

/**
 * Why the portal cannot start, in one line that says what is wrong and what to do. Whatever a bean throws it from while
 * the portal starts, the console shows that line alone and the process ends with the exit code of its kind.
 */
public class StartFailure extends RuntimeException implements ExitCodeGenerator {

    /** The kinds of failure, each with an exit code of its own; README.md lists them. */
    public enum Cause {
        /** The address of the database is not one, or names no database. */
        DATABASE_ADDRESS(10),
        /** The database refuses user name or password. */
        DATABASE_PASSWORD(11),
        /** The database does not answer. */
        DATABASE_DOWN(12),
        /** Another process has the file of the embedded database open. */
        DATABASE_LOCKED(13),
        /** The file of the embedded database is damaged. */
        DATABASE_DAMAGED(14),
        /** The database was written by a newer portal or a newer engine. */
        SCHEMA_NEWER(15),
        /** The database was written by an older engine, which this one does not raise by itself. */
        SCHEMA_OLDER(16),
        /** The folder of the data may not be written. */
        NO_PERMISSION(17),
        /** Another process listens on the port. */
        PORT_IN_USE(18),
        /** The folder of the documents belongs to another database. */
        FOREIGN_DOCUMENTS(19),
        /** The embedded database closed itself while the portal ran and does not open again. */
        DATABASE_CLOSED(20),
        /** The disk of the data is full. */
        DISK_FULL(21);

        private final int exitCode;

        Cause(int exitCode) {
            this.exitCode = exitCode;
        }

        public int exitCode() {
            return exitCode;
        }
    }

    private final Cause kind;

    public StartFailure(Cause kind, String line) {
        super(line.strip().replaceAll("\\s+", " "));
        this.kind = kind;
    }

    public StartFailure(Cause kind, String line, Throwable cause) {
        this(kind, line);
        initCause(cause);
    }

    public Cause kind() {
        return kind;
    }

    @Override
    public final int getExitCode() {
        return kind.exitCode();
    }
}
