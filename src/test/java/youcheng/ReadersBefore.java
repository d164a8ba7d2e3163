package youcheng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.groups.Tuple;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database of an earlier portal, and who reads its cases once the migrations went over it. */
public final class ReadersBefore {

    private static final String NOW = "timestamp with time zone '2026-03-06 01:00:00+00'";
    private static final String PROPOSAL = "PRO-2026-0001";
    private static final String SCAN = "DOR-2026-0001";
    private static final String PLANNED = "PLN-2026-0001";

    private final DataSource source;
    private final JavaMigration[] steps;
    private final JdbcTemplate database;

    /** {@code steps} are those of the portal that no SQL can make. */
    public ReadersBefore(DataSource source, List<JavaMigration> steps) {
        this.source = source;
        this.steps = steps.toArray(JavaMigration[]::new);
        this.database = new JdbcTemplate(source);
    }

    /** Migrates to what that portal had, stores cases as it did, migrates on, and looks. */
    public void assertThatEverybodyReadsOn() {
        Flyway.configure()
                .dataSource(source)
                .javaMigrations(steps)
                .target("37?")
                .load()
                .migrate();
        fill();
        Flyway.configure().dataSource(source).javaMigrations(steps).load().migrate();

        assertThat(readers(PROPOSAL))
                .containsExactlyInAnyOrder(
                        tuple("account:1", "OPENED"),
                        tuple("account:1", "TASK"),
                        tuple("group:OFFICER@EUROPE", "TASK"),
                        tuple("account:2", "TASK"),
                        tuple("group:LEGAL", "TASK"),
                        tuple("account:3", "TASK"),
                        tuple("group:SUPERVISOR@EUROPE", "TASK"),
                        tuple("group:MUNICIPAL_LEADER", "TASK"),
                        tuple("account:4", "CIRCULATED"));
        assertThat(readers(SCAN)).containsExactly(tuple("group:OFFICER@EUROPE", "TASK"));
        assertThat(readers(PLANNED))
                .containsExactlyInAnyOrder(tuple("account:1", "OPENED"), tuple("group:SUPERVISOR@ASIA_AFRICA", "DESK"));
        assertThat(database.queryForList("select * from case_file"))
                .extracting(row -> row.get("case_number"), row -> row.get("desk"), row -> row.get("marking"))
                .containsExactlyInAnyOrder(
                        tuple(PROPOSAL, "EUROPE", "INTERNAL"),
                        tuple(SCAN, null, "INTERNAL"),
                        tuple(PLANNED, "ASIA_AFRICA", "INTERNAL"));
        assertThat(database.queryForList("select sort_name from account", String.class))
                .containsOnly("zhou");
        assertThat(database.queryForList("select search_key from account", String.class))
                .allSatisfy(key -> assertThat(key).contains("zhou"));
    }

    private List<Tuple> readers(String number) {
        return database.query(
                "select principal, ground from case_reader where case_number = ?",
                (row, place) -> tuple(row.getString(1), row.getString(2)),
                number);
    }

    private void fill() {
        for (int id = 1; id <= 4; id++) {
            database.execute("insert into account (username, display_name, password_hash, password_is_temporary,"
                    + " disabled, demonstration, color, version) values ('p" + id + "', '周', 'x', false, false, false,"
                    + " 'DEVICE', 0)");
        }
        file(PROPOSAL, "SisterCityProposal", "1, null", false);
        file(SCAN, "DormancyReview", "null, 'Event_Scan'", false);
        file(PLANNED, "PlannedItem", "1, null", true);
        task("draft", PROPOSAL, "'OFFICER@EUROPE', 1, 'DONE', 1, null");
        // Done by another than whoever holds it no more, waiting and late, and dropped before anybody took it.
        task("opinion", PROPOSAL, "'LEGAL', null, 'DONE', 2, null");
        task("review", PROPOSAL, "'SUPERVISOR@EUROPE', 3, 'OPEN', null, 'MUNICIPAL_LEADER'");
        task("evidence", SCAN, "'OFFICER@EUROPE', null, 'DROPPED', null, null");
        database.execute("insert into case_circulation (case_number, account_id, circulated_by, circulated_at, note)"
                + " values ('" + PROPOSAL + "', 4, 3, " + NOW + ", '?')");
        database.execute("insert into proposal (case_number, state, partner_name_zh, partner_name_en, country,"
                + " partner_profile, background, prior_contacts, corresponding_rank, complementary_economy,"
                + " regional_balance, acquaintance, other_chinese_city, other_ties_source, justification,"
                + " letter_of_intent_reference, first_year_programme, contact_name, contact_office, contact_email,"
                + " proposer, version) values ('" + PROPOSAL + "', 'UNDER_REVIEW', '甲', 'A', 'FR', " + "'', ".repeat(15)
                + "1, 0)");
        database.execute("insert into partner_city (country, name_zh, name_en, identity_key, sort_zh, sort_en,"
                + " search_key, version) values ('JP', '乙', 'B', 'b', '', '', '', 0)");
        database.execute("insert into relationship (city_id, legal_status, version) values (1, 'SIGNED', 0)");
        database.execute("insert into planned_item (case_number, relationship_id, title, planned_day, first_owner,"
                + " state, version) values ('" + PLANNED + "', 1, '丙', date '2026-05-01', 1, 'PLANNED', 0)");
    }

    private void file(String number, String process, String initiators, boolean minor) {
        database.execute("insert into case_file (case_number, process, title_zh, title_en, initiator, initiator_system,"
                + " opened_at, minor) values ('" + number + "', '" + process + "', '甲', 'A', " + initiators + ", " + NOW
                + ", " + minor + ")");
    }

    private void task(String id, String number, String standing) {
        database.execute("insert into work_item (id, case_number, process, step, title_zh, title_en, created_at,"
                + " candidate_group, assignee, state, done_by, escalated_to) values ('" + id + "', '" + number
                + "', 'P', 'Task', '甲', 'A', " + NOW + ", " + standing + ")");
    }
}
