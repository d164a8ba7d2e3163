package youcheng.audit;

import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** Somebody with a password of the database, who changes the trail past the portal and its triggers. */
public final class Tampering {

    private static final List<String> GUARDED = List.of("audit_entry", "audit_personal_value", "audit_chain");

    private final JdbcTemplate database;

    /** With this database. */
    public Tampering(JdbcTemplate database) {
        this.database = database;
    }

    /** One statement past the triggers; how many rows it changed. */
    public int update(String sql, Object... arguments) {
        return past(() -> database.update(sql, arguments));
    }

    /** Something that changes the trail, one or many statements. */
    public interface Deceit {
        /** Does it; how many rows. */
        int commit();
    }

    /** Does this with the triggers off. */
    public int past(Deceit deceit) {
        lowerGuard();
        try {
            return deceit.commit();
        } finally {
            raiseGuard();
        }
    }

    /** Takes the triggers away, which needs to be the database's owner. */
    public void lowerGuard() {
        GUARDED.forEach(table -> database.execute(
                isPostgres()
                        ? "alter table " + table + " disable trigger user"
                        : "drop trigger if exists " + table + "_stays"));
    }

    /** Puts them back. */
    public void raiseGuard() {
        if (isPostgres()) {
            GUARDED.forEach(table -> database.execute("alter table " + table + " enable trigger user"));
        } else {
            database.execute((ConnectionCallback<String>) connection -> {
                ScriptUtils.executeSqlScript(
                        connection, new ClassPathResource("db/vendor/h2/V18__trail_append_only.sql"));
                return "done";
            });
        }
    }

    /** Lets two entries stand at one place of a chain. */
    public void dropUniqueness() {
        database.execute("alter table audit_entry drop constraint audit_entry_place");
    }

    /** Lets each place be taken once again. */
    public void restoreUniqueness() {
        database.execute("alter table audit_entry add constraint audit_entry_place unique (subject, sequence_number)");
    }

    /** Takes every trace of these chains away. */
    public void forget(String pattern) {
        List.of("audit_entry", "audit_personal_value", "audit_chain", "audit_sealed_head")
                .forEach(table -> database.update("delete from " + table + " where subject like ?", pattern));
    }

    private boolean isPostgres() {
        return Boolean.TRUE.equals(database.execute((ConnectionCallback<Boolean>)
                connection -> connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")));
    }
}
