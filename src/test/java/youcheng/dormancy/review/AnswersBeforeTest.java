package youcheng.dormancy.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import youcheng.Thorough;

/** What a partner answered while a review had room for one answer only. */
@Thorough
class AnswersBeforeTest {

    @Test
    void theAnswerOfAnEarlierPortalIsTheFirstOfItsReview() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:answersbefore;DB_CLOSE_DELAY=-1");
        JdbcTemplate database = new JdbcTemplate(source);
        FluentConfiguration migrations = Flyway.configure().dataSource(source);
        migrations.target("51").load().migrate();
        // Only the reviews matter here, and not the relationships that they are of.
        database.execute("set referential_integrity false");
        store(database, "DOR-2026-0001", "date '2026-06-03'", "'愿意恢复往来'");
        store(database, "DOR-2026-0002", "null", "null");
        migrations.target("latest").load().migrate();

        assertThat(database.queryForList("select * from dormancy_answer"))
                .extracting(
                        row -> row.get("case_number"),
                        row -> row.get("answer_index"),
                        row -> String.valueOf(row.get("arrived_on")),
                        row -> row.get("content"))
                .containsExactly(tuple("DOR-2026-0001", 0, "2026-06-03", "愿意恢复往来"));
    }

    private static void store(JdbcTemplate database, String number, String date, String content) {
        database.update(
                "insert into dormancy_review (case_number, relationship_id, state, origin, flag_reasons, flag_words,"
                        + " opened_on, policy_version, letter_days, baseline, evidence_contacts, evidence_effort, evidence_remarks,"
                        + " answer_date, answer_content, version) values ('" + number
                        + "', 1, 'RECOMMENDING', 'HAND', '', '', date '2026-03-01', 1, 60, '{}', '', '', '', " + date
                        + ", "
                        + content + ", 0)");
    }
}
