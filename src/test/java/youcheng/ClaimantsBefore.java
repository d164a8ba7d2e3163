package youcheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database in which tasks were open and done before one column said whose they are, and what it says afterwards. */
public final class ClaimantsBefore {

    private static final String NOW = "timestamp with time zone '2026-03-06 01:00:00+00'";

    private final DataSource source;
    private final String vendor;
    private final JdbcTemplate database;

    public ClaimantsBefore(DataSource source, String vendor) {
        this.source = source;
        this.vendor = vendor;
        this.database = new JdbcTemplate(source);
    }

    /** Migrates to what that portal had, stores tasks as it did, migrates on, and looks; then some are taken and done. */
    public void assertThatTasksSayWhoseTheyAre() {
        // What the database's own files hold of before is no matter here.
        flyway().locations("classpath:db/migration").target("89?").load().migrate();
        fill();
        flyway().locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
                .outOfOrder(true)
                .load()
                .migrate();

        assertThat(said())
                .containsExactly(
                        "done null 2026", "held A:1 2026", "nobodys null 9999", "offered G:SUPERVISOR@EUROPE 9999");

        database.update("update work_item set assignee = 1, due_at = " + NOW + " where id = 'offered'");
        database.update("update work_item set state = 'DONE' where id = 'held'");

        assertThat(said()).containsExactly("done null 2026", "held null 2026", "nobodys null 9999", "offered A:1 2026");
    }

    private FluentConfiguration flyway() {
        return Flyway.configure().dataSource(source);
    }

    private List<String> said() {
        return database.query(
                "select id, claimant, extract(year from due_order) as due_year from work_item order by id",
                (row, number) -> row.getString("id") + " " + row.getString("claimant") + " " + row.getInt("due_year"));
    }

    private void fill() {
        database.execute("insert into account (username, display_name, password_hash, password_is_temporary,"
                + " disabled, demonstration, color, version) values ('p', '周', 'x', false, false, false, 'DEVICE', 0)");
        database.execute("insert into case_file (case_number, process, title_zh, title_en, initiator, opened_at, minor)"
                + " values ('PRO-2026-0001', 'SisterCityProposal', '甲', 'A', 1, " + NOW + ", false)");
        task("offered", "OPEN", "'SUPERVISOR@EUROPE'", "null", "null");
        task("held", "OPEN", "'SUPERVISOR@EUROPE'", "1", NOW);
        task("nobodys", "OPEN", "null", "null", "null");
        task("done", "DONE", "'SUPERVISOR@EUROPE'", "1", NOW);
    }

    private void task(String id, String state, String group, String assignee, String due) {
        database.execute("insert into work_item (id, case_number, process, step, title_zh, title_en, created_at, state,"
                + " candidate_group, assignee, due_at) values ('" + id + "', 'PRO-2026-0001', 'SisterCityProposal',"
                + " 'Task', '甲', 'A', " + NOW + ", '" + state + "', " + group + ", " + assignee + ", " + due + ")");
    }
}
