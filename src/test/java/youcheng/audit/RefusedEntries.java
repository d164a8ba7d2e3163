package youcheng.audit;

import org.springframework.jdbc.core.JdbcTemplate;

/** Has the embedded database refuse entries of one action, as a full disk would, until it is closed. */
public final class RefusedEntries implements AutoCloseable {

    /** What the refusal says. */
    public static final String REASON = "the disk is full";

    private final JdbcTemplate database;

    public RefusedEntries(JdbcTemplate database, String action) {
        this.database = database;
        database.execute(
                "alter table audit_entry add constraint \"" + REASON + "\" check (action <> '" + action + "') nocheck");
    }

    @Override
    public void close() {
        database.execute("alter table audit_entry drop constraint \"" + REASON + "\"");
    }
}
