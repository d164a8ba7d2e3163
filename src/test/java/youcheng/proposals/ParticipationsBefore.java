package youcheng.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.assertj.core.groups.Tuple;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database of an earlier portal, in which three proposals were made, and what the migrations make of it. */
final class ParticipationsBefore {

    private static final String NOW = "timestamp with time zone '2026-03-06 01:00:00+00'";
    /** Of the columns that a proposal cannot do without, those that this test does not look at. */
    private static final String TEXTS = "'', ".repeat(15);

    private final DataSource source;
    private final JdbcTemplate database;
    private int entries;

    ParticipationsBefore(DataSource source) {
        this.source = source;
        this.database = new JdbcTemplate(source);
    }

    /** Migrates to what that portal had, makes the proposals, migrates on, and looks. */
    void assertThatNobodyIsForgotten() {
        Flyway.configure().dataSource(source).target("14?").load().migrate();
        fill();
        Flyway.configure().dataSource(source).load().migrate();

        assertThat(participations("PRO-2026-0001"))
                .containsExactlyInAnyOrder(
                        tuple(1L, "AUTHOR", 0),
                        tuple(2L, "OPINION_GIVER", 1),
                        tuple(2L, "OPINION_GIVER", 2),
                        tuple(3L, "REVIEWER", 1),
                        tuple(4L, "DECIDER", 2),
                        tuple(5L, "RECORDER", 0),
                        tuple(6L, "RECORDER", 0),
                        tuple(3L, "CHECKER", 2));
        assertThat(participations("PRO-2026-0002"))
                .containsExactlyInAnyOrder(
                        tuple(2L, "AUTHOR", 0), tuple(6L, "OPINION_GIVER", 1), tuple(1L, "AUTHOR_OF_ORIGINAL", 0));
        assertThat(participations("PRO-2026-0003"))
                .containsExactlyInAnyOrder(
                        tuple(3L, "AUTHOR", 0), tuple(1L, "AUTHOR_OF_ORIGINAL", 0), tuple(2L, "AUTHOR_OF_ORIGINAL", 0));
        assertThat(database.queryForList("select * from decision_asked_opinion order by asked_index"))
                .extracting(row -> number(row, "recalled_by"), row -> row.get("recalled_at") != null)
                .containsExactly(tuple(null, false), tuple(3L, true));
        assertThat(database.queryForList("select * from decision_statement where case_number = 'PRO-2026-0001'"
                        + " order by statement_index"))
                .extracting(row -> row.get("part"), row -> String.valueOf(row.get("document_date")))
                .containsExactly(
                        tuple("OPINION_GIVER", "null"),
                        tuple("REVIEWER", "null"),
                        tuple("OPINION_GIVER", "null"),
                        tuple("DECIDER", "2026-03-02"),
                        tuple("CHECKER", "null"));
        assertThat(database.queryForList("select process from decision_file", String.class))
                .containsExactly("SisterCityProposal", "SisterCityProposal", "SisterCityProposal");
        assertThat(database.queryForList("select * from work_item order by id"))
                .extracting(row -> row.get("state"), row -> number(row, "done_by"))
                .containsExactly(tuple("DONE", 6L), tuple("DROPPED", null));
    }

    private static @Nullable Long number(Map<String, Object> row, String column) {
        Object value = row.get(column);
        return value == null ? null : ((Number) value).longValue();
    }

    private List<Tuple> participations(String number) {
        return database.query(
                "select account_id, part, round_number from decision_participation where case_number = ?",
                (row, place) -> tuple(row.getLong(1), row.getString(2), row.getInt(3)),
                number);
    }

    private void fill() {
        for (int id = 1; id <= 6; id++) {
            database.execute("insert into account (username, display_name, password_hash, password_is_temporary,"
                    + " disabled, demonstration, color, version) values ('p" + id + "', 'P', 'x', false, false, false,"
                    + " 'DEVICE', 0)");
        }
        proposal("PRO-2026-0001", 1);
        proposal("PRO-2026-0002", 2);
        proposal("PRO-2026-0003", 3);
        database.execute("update proposal set municipal_date = date '2026-03-02' where case_number = 'PRO-2026-0001'");
        database.execute("update proposal set signing_recorder = 6 where case_number = 'PRO-2026-0001'");
        statement(0, 1, "Task_LegalOpinion", 2);
        statement(1, 1, "Task_Review", 3);
        statement(2, 2, "Task_LegalOpinion", 2);
        statement(3, 2, "Task_MunicipalDecision", 4);
        statement(4, 2, "Task_ConfirmSigning", 3);
        entry("PRO-2026-0001", "proposal.done.Task_RecordSigning", 5, "");
        entry("PRO-2026-0002", "proposal.copiedFrom", 2, changeTo("PRO-2026-0001"));
        entry("PRO-2026-0003", "proposal.copiedFrom", 3, changeTo("PRO-2026-0002"));
        // Two additional opinions: the first was given, the second recalled.
        asked(0);
        asked(1);
        extra("task-a", 6, 0);
        extra("task-b", 3, 1);
        statementOf("PRO-2026-0002", 0, 1, "Task_ExtraOpinion", 6);
        entry("PRO-2026-0002", "proposal.opinionRecalled", 3, ",\"workItem\":\"task-b\"");
    }

    private void proposal(String number, int author) {
        database.execute("insert into case_file (case_number, process, title_zh, title_en, initiator, opened_at)"
                + " values ('" + number + "', 'SisterCityProposal', '甲', 'A', " + author + ", " + NOW + ")");
        database.execute("insert into proposal (case_number, state, partner_name_zh, partner_name_en, country,"
                + " partner_profile, background, prior_contacts, corresponding_rank, complementary_economy,"
                + " regional_balance, acquaintance, other_chinese_city, other_ties_source, justification,"
                + " letter_of_intent_reference, first_year_programme, contact_name, contact_office, contact_email,"
                + " round_number, proposer, version) values ('" + number + "', 'TO_CONFIRM', '甲', 'A', 'FR', " + TEXTS
                + "2, " + author + ", 0)");
        database.execute("insert into proposal_author values ('" + number + "', " + author + ")");
    }

    private void statement(int place, int round, String step, int person) {
        statementOf("PRO-2026-0001", place, round, step, person);
    }

    private void statementOf(String number, int place, int round, String step, int person) {
        database.execute("insert into proposal_statement (case_number, statement_index, round_number, step, outcome,"
                + " statement_text, person, stated_at) values ('" + number + "', " + place + ", " + round + ", '" + step
                + "', 'X', 'x', " + person + ", " + NOW + ")");
    }

    private void asked(int place) {
        database.execute("insert into proposal_asked_opinion (case_number, asked_index, round_number, person,"
                + " candidate_group, question, asked_by, asked_at) values ('PRO-2026-0002', " + place
                + ", 1, 5, 'OFFICER@EUROPE', '?', 3, " + NOW + ")");
    }

    private void extra(String id, int doneBy, int minutes) {
        database.execute("insert into work_item (id, case_number, process, step, title_zh, title_en, created_at, state,"
                + " done_by, done_at) values ('" + id + "', 'PRO-2026-0002', 'SisterCityProposal', 'Task_ExtraOpinion',"
                + " '甲', 'A', " + NOW.replace(":00:00", ":0" + minutes + ":00") + ", 'DONE', " + doneBy + ", " + NOW
                + ")");
    }

    private static String changeTo(String number) {
        return ",\"changes\":[{\"after\":\"" + number + "\",\"field\":\"proposal.original\"}]";
    }

    private void entry(String number, String action, int actor, String more) {
        database.execute("insert into audit_entry (subject, sequence_number, written_at, action, actor, case_number,"
                + " canonical, previous_hash, hash) values ('case:" + number + "', " + ++entries + ", " + NOW + ", '"
                + action
                + "', 'account:" + actor + "', '" + number + "', '{\"action\":\"" + action + "\",\"case\":\"" + number
                + "\"" + more + "}', '0', '0')");
    }
}
