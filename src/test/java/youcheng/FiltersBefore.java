package youcheng;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database in which filters were kept when only the list of tasks had any, and what becomes of them. */
public final class FiltersBefore {

    private final DataSource source;
    private final JdbcTemplate database;

    public FiltersBefore(DataSource source) {
        this.source = source;
        this.database = new JdbcTemplate(source);
    }

    /** Migrates to what that portal had, keeps filters as it did, migrates on, and looks. */
    public void assertThatFiltersOfTasksAreKept() {
        Flyway.configure().dataSource(source).target("87?").load().migrate();
        fill();
        Flyway.configure().dataSource(source).load().migrate();

        assertThat(database.queryForList(
                        "select owner_id, list_name, name, address, shared_with from list_filter order by id"))
                .extracting(row ->
                        row.values().stream().map(String::valueOf).toList().toString())
                .containsExactly(
                        "[1, TASKS, 急件, where=PRIORITY:URGENT, null]",
                        "[2, TASKS, 急件, late=1, LEGAL]",
                        "[1, TASKS, 我的, scope=MINE, null]");
        assertThat(database.queryForList("select f.account_id, f.list_name, l.name, l.owner_id from list_filter_first f"
                        + " join list_filter l on l.id = f.filter_id order by f.account_id"))
                .extracting(row ->
                        row.values().stream().map(String::valueOf).toList().toString())
                .containsExactly("[1, TASKS, 急件, 2]", "[2, TASKS, 急件, 2]");
        database.execute("insert into list_filter (owner_id, list_name, name, sort_name, address, version)"
                + " values (1, 'CASES', '急件', 'jijian', '', 0)");
    }

    private void fill() {
        for (String name : new String[] {"p", "q"}) {
            database.execute("insert into account (username, display_name, password_hash, password_is_temporary,"
                    + " disabled, demonstration, color, version) values ('" + name
                    + "', '周', 'x', false, false, false, 'DEVICE', 0)");
        }
        filter(1, "急件", "where=PRIORITY:URGENT", "null");
        filter(2, "急件", "late=1", "'LEGAL'");
        filter(1, "我的", "scope=MINE", "null");
        database.execute("insert into task_filter_first (account_id, filter_id) select a.id, f.id from account a,"
                + " task_filter f where f.owner_id = 2");
    }

    private void filter(int owner, String name, String address, String group) {
        database.execute("insert into task_filter (owner_id, name, sort_name, address, shared_with, version) values ("
                + owner + ", '" + name + "', 'x', '" + address + "', " + group + ", 0)");
    }
}
