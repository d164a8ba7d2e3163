package youcheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database in which cases were stored before the list of tasks said what they are worth, and what it says afterwards. */
public final class AmountsBefore {

    private static final String NOW = "timestamp with time zone '2026-03-06 01:00:00+00'";

    private final DataSource source;
    private final JdbcTemplate database;

    public AmountsBefore(DataSource source) {
        this.source = source;
        this.database = new JdbcTemplate(source);
    }

    /** Migrates to what that portal had, stores cases as it did, migrates on, and looks. */
    public void assertThatTasksSayTheirAmounts() {
        Flyway.configure().dataSource(source).target("73?").load().migrate();
        fill();
        Flyway.configure().dataSource(source).load().migrate();

        assertThat(amount("PRO-2026-0001")).isEqualByComparingTo("250000");
        assertThat(amount("AID-2026-0001")).isEqualByComparingTo("731500.5");
        assertThat(amount("AID-2026-0002")).as("nothing of it has a value").isNull();
        assertThat(amount("PRO-2026-0002")).as("it was known already").isEqualByComparingTo("7");
    }

    private @Nullable BigDecimal amount(String number) {
        BigDecimal ofTask =
                database.queryForObject("select amount from work_item where case_number = ?", BigDecimal.class, number);
        assertThat(database.queryForObject(
                        "select amount from case_file where case_number = ?", BigDecimal.class, number))
                .isEqualTo(ofTask);
        return ofTask;
    }

    private void fill() {
        database.execute("insert into account (username, display_name, password_hash, password_is_temporary,"
                + " disabled, demonstration, color, version) values ('p', '周', 'x', false, false, false, 'DEVICE', 0)");
        proposal("PRO-2026-0001", "null", "250000");
        proposal("PRO-2026-0002", "7", "250000");
        aid("AID-2026-0001", "731500.50");
        aid("AID-2026-0002", "0");
    }

    private void proposal(String number, String known, String budget) {
        file(number, "SisterCityProposal", known);
        database.execute("insert into proposal (case_number, state, partner_name_zh, partner_name_en, country,"
                + " partner_profile, background, prior_contacts, corresponding_rank, complementary_economy,"
                + " regional_balance, acquaintance, other_chinese_city, other_ties_source, justification,"
                + " letter_of_intent_reference, first_year_programme, contact_name, contact_office, contact_email,"
                + " proposer, version, budget) values ('" + number + "', 'UNDER_REVIEW', '甲', 'A', 'FR', "
                + "'', ".repeat(15) + "1, 0, " + budget + ")");
    }

    private void aid(String number, String value) {
        file(number, "AidPackage", "null");
        database.execute("insert into aid_package (case_number, direction, state, purpose, occasion, is_urgent,"
                + " urgent_reason, need, need_reference, currency, funding, publicity, desk, value_cny, unvalued,"
                + " begun_on, dated_on, drafting_since, revision, report, thanks_reference, difference_reason,"
                + " entered_afterwards, source, version) values ('" + number
                + "', 'GIVEN', 'DRAFT', '', '', false, '', '', '',"
                + " 'CNY', '', '', 'EUROPE', " + value + ", 0, date '2026-03-06', date '2026-03-06', " + NOW
                + ", 0, '', '', '', false, '', 0)");
    }

    private void file(String number, String process, String amount) {
        database.execute("insert into case_file (case_number, process, title_zh, title_en, initiator, opened_at, minor,"
                + " amount) values ('" + number + "', '" + process + "', '甲', 'A', 1, " + NOW + ", false, " + amount
                + ")");
        database.execute("insert into work_item (id, case_number, process, step, title_zh, title_en, created_at, state,"
                + " amount) values ('" + number + "', '" + number + "', '" + process + "', 'Task', '甲', 'A', " + NOW
                + ", 'OPEN', " + amount + ")");
    }
}
