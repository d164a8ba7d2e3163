package youcheng.base;

import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * By how many days the office's day is ahead of the machine's. Counts on the embedded database only, which one process
 * has for itself, so it is read once and told from then on. Switching the demonstration off does not take it back:
 * what was done would lie in the future then, and new entries of the trail before older ones.
 */
@Component
public class DaysAhead {

    private final boolean counts;
    private volatile int stored;

    /** Reads it. */
    public DaysAhead(JdbcTemplate database, DemonstrationMode mode) {
        this.counts = mode.hasOwnDatabase();
        Integer read = DataAccessUtils.singleResult(
                database.queryForList("select days_ahead from office_day where id = 1", Integer.class));
        this.stored = read == null ? 0 : read;
    }

    /** The days by which the office's clock is ahead; nought wherever nobody moved it. */
    public int count() {
        return counts ? stored : 0;
    }

    /** What the database says, whether or not it counts here. */
    public int stored() {
        return stored;
    }

    /** Takes over what was committed. */
    public void become(int days) {
        stored = days;
    }
}
