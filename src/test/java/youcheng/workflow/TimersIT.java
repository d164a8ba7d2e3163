package youcheng.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import youcheng.BuiltPortal;
import youcheng.PortalTest;
import youcheng.RealPostgres;
import youcheng.audit.Verification;
import youcheng.base.CaseNumber;
import youcheng.calendar.OfficeCalendar;
import youcheng.cases.CaseReading;
import youcheng.proposals.Office;
import youcheng.tasks.inbox.InboxCheck;

/**
 * Reminders and escalations fire by themselves in the portal as it ships, by the real clock: one or two nodes beside a
 * portal of this test, whose own executor is off, on one PostgreSQL.
 */
@PortalTest
@Import(RealPostgres.class)
@DirtiesContext
class TimersIT {

    @TempDir
    private static Path documents;

    private static final Duration SOON = Duration.ofSeconds(40);

    /** And not one that starts a process. */
    private static final String OF_A_CASE = " and PROCESS_INSTANCE_ID_ is not null";

    @Autowired
    private Office office;

    @Autowired
    private EmbeddedPostgres postgres;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private CaseReading cases;

    @Autowired
    private InboxCheck check;

    @Autowired
    private OfficeCalendar calendar;

    @Autowired
    private Clock clock;

    @TempDir
    private Path folder;

    private final List<BuiltPortal> nodes = new ArrayList<>();

    @DynamicPropertySource
    static void oneFolderForAllNodes(DynamicPropertyRegistry registry) {
        registry.add("youcheng.documents.folder", documents::toString);
    }

    /** Nodes on a database server close the accounts of a demonstration; an office's own stay open. */
    @BeforeEach
    void theAccountsAreTheOfficesOwn() {
        database.update("update account set demonstration = false");
    }

    @AfterEach
    void everyNodeEnds() {
        nodes.forEach(BuiltPortal::close);
        database.update("update ACT_RU_JOB set DUEDATE_ = DUEDATE_ + interval '10 years'");
    }

    @Test
    void timersFireOnceOnTwoNodesAndOutliveTheStopOfOneAndTheDeathOfTheOther() throws Exception {
        BuiltPortal first = node("--camunda.bpm.job-execution.lock-time-in-millis=8000");
        BuiltPortal second = node("--camunda.bpm.job-execution.lock-time-in-millis=300000");
        List<CaseNumber> numbers = handedIn(12);
        ready(first, second);

        becomeDue(numbers, Duration.ofSeconds(1));
        first.await("all timers fired", SOON, () -> waiting(numbers) == 0);
        assertEachCameOnce(numbers, 36);

        // One stops while it is at work, as an administrator stops it.
        List<CaseNumber> next = handedIn(8);
        becomeDue(next, Duration.ZERO);
        first.await("the second node is at work", SOON, () -> waiting(next) < 40);
        second.stop();
        assertThat(second.log()).doesNotContain("ERROR", "WARN", "Exception");
        first.await("all timers fired", SOON, () -> waiting(next) == 0);
        assertEachCameOnce(next, 24);
        assertThat(locked()).isZero();

        // The other dies while it is at a timer, as in a power cut.
        List<CaseNumber> last = handedIn(1);
        try (Connection held = holding(last.getFirst())) {
            becomeDue(last, Duration.ZERO);
            first.await("it has taken a timer", SOON, () -> locked() > 0);
            first.kill();
            held.rollback();
        }
        assertThat(locked()).isPositive();
        BuiltPortal third = node();
        ready(third);
        third.await("it takes over", SOON, () -> waiting(last) == 0);
        assertEachCameOnce(last, 3);
        third.stop();
        assertThat(third.log()).doesNotContain("ERROR", "WARN", "Exception");
    }

    @Test
    void whatFailsIsTriedAgainAndWhatFailedForGoodIsNamedAndSetGoing() throws Exception {
        BuiltPortal node = node("--youcheng.timers.retry-after=PT3S,PT3S", "--youcheng.self-check.every=PT2S");
        List<CaseNumber> numbers = handedIn(2);
        CaseNumber mended = numbers.getFirst();
        CaseNumber neglected = numbers.getLast();
        ready(node);
        numbers.forEach(number -> fail(number, true));
        node.await("a timer failed", SOON, () -> failures(mended) > 0);
        fail(mended, false);
        node.await("it was tried again", SOON, () -> waiting(mended) == 0);
        assertEachCameOnce(List.of(mended), 3);

        node.await("the other is given up", SOON, () -> given(neglected) == 6);
        node.await("the log names it", SOON, () -> node.log().contains("6 reminders or escalations failed"));
        assertThat(node.log()).contains(neglected.value());
        fail(neglected, false);
        assertThat(failed("admin")).hasSize(6);
        office.sessions().as("admin", () -> check.tryAgain());
        node.await("they were set going", SOON, () -> waiting(neglected) == 0);
        assertEachCameOnce(List.of(neglected), 3);
        node.await("the log says so", SOON, () -> lastSelfCheck(node).contains("all is well"));
    }

    @Test
    void aDatabaseThatRanWithoutTimersForMonthsIsNotFlooded() throws Exception {
        List<CaseNumber> numbers = handedIn(60);
        Timestamp months =
                Timestamp.from(clock.instant().minus(Duration.ofDays(200)).truncatedTo(ChronoUnit.MILLIS));
        database.update(
                "update ACT_RU_JOB set DUEDATE_ = ? where DUEDATE_ < now() + interval '5 years'" + OF_A_CASE, months);
        database.update("update ACT_RU_TASK set DUE_DATE_ = ?", months);
        database.update("update work_item set due_at = ? where state = 'OPEN'", months);
        BuiltPortal node = node("--youcheng.timers.backlog-an-hour=20", "--youcheng.closeness.night=0/2 * * * * *");
        ready(node);
        database.update("update closeness_standing set run_on = run_on - 3");
        long relationships = number("select count(*) from closeness_standing");
        node.await(
                "the night scored all relationships",
                SOON,
                () -> number("select count(*) from closeness_standing where run_on >= current_date - 1")
                        == relationships);
        assertThat(relationships).isPositive();
        Thread.sleep(5000);

        assertThat(node.log()).contains("180 reminders of what is late by now dropped, 180 others spread until");
        assertThat(count("select count(*) from work_item where reminded_at is not null and case_number in ", numbers))
                .isZero();
        assertThat(count("select count(*) from work_item where escalated_at is not null and case_number in ", numbers))
                .isLessThanOrEqualTo(20);
        List<Map<String, Object>> lots =
                database.queryForList("select DUEDATE_ as due, count(*) as many from ACT_RU_JOB"
                        + " where DUEDATE_ > now() and DUEDATE_ < now() + interval '5 years'" + OF_A_CASE
                        + " group by DUEDATE_");
        // Six cases of three an hour; the first lot has come already where this runs in the office's hours.
        assertThat(lots).hasSizeBetween(9, 10).allSatisfy(lot -> {
            assertThat((Long) lot.get("many")).isEqualTo(18);
            ZonedDateTime when = ((Timestamp) Objects.requireNonNull(lot.get("due")))
                    .toInstant()
                    .atZone(clock.getZone());
            assertThat(calendar.isWorkingDay(when.toLocalDate())).isTrue();
            assertThat(when.toLocalTime()).isBetween(LocalTime.of(9, 0), LocalTime.of(18, 0));
        });
    }

    private BuiltPortal node(String... options) throws IOException {
        String[] all = Stream.concat(
                        Stream.of(
                                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                                "--spring.datasource.username=postgres",
                                "--youcheng.documents.folder=" + documents,
                                "--youcheng.demonstration=false",
                                "--camunda.bpm.job-execution.max-wait=1000"),
                        Stream.of(options))
                .toArray(String[]::new);
        BuiltPortal node = BuiltPortal.launch(folder, all);
        nodes.add(node);
        return node;
    }

    private static void ready(BuiltPortal... starting) {
        for (BuiltPortal node : starting) {
            node.await("it is ready", Duration.ofMinutes(2), () -> node.log().contains("http://"));
        }
    }

    /** Proposals that wait for three opinions each, with a reminder and an escalation for each of them. */
    private List<CaseNumber> handedIn(int many) {
        return IntStream.range(0, many).mapToObj(each -> office.handedIn()).toList();
    }

    /** Their work is due this soon, and so are reminder and escalation. */
    private void becomeDue(List<CaseNumber> numbers, Duration in) {
        Timestamp when = Timestamp.from(clock.instant().plus(in).truncatedTo(ChronoUnit.MILLIS));
        for (CaseNumber number : numbers) {
            String ofCase = "PROC_INST_ID_ = (select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?)";
            database.update("update work_item set due_at = ? where case_number = ?", when, number.value());
            database.update("update ACT_RU_TASK set DUE_DATE_ = ? where " + ofCase, when, number.value());
            database.update(
                    "update ACT_RU_JOB set DUEDATE_ = ? where "
                            + ofCase.replace("PROC_INST_ID_", "PROCESS_INSTANCE_ID_"),
                    when,
                    number.value());
        }
    }

    /** How many of their timers wait. */
    private long waiting(List<CaseNumber> numbers) {
        return numbers.stream().mapToLong(this::waiting).sum();
    }

    private long waiting(CaseNumber number) {
        return jobs(number, "true");
    }

    private long failures(CaseNumber number) {
        return jobs(number, "j.EXCEPTION_MSG_ is not null");
    }

    private long given(CaseNumber number) {
        return jobs(number, "j.RETRIES_ = 0");
    }

    private long jobs(CaseNumber number, String which) {
        return number(
                "select count(*) from ACT_RU_JOB j join ACT_RU_EXECUTION p on p.ID_ = j.PROCESS_INSTANCE_ID_"
                        + " where p.BUSINESS_KEY_ = ? and " + which,
                number.value());
    }

    private long locked() {
        return number("select count(*) from ACT_RU_JOB where LOCK_OWNER_ is not null");
    }

    /** Each item was reminded of once and reported once, and the trail holds as much and is whole. */
    private void assertEachCameOnce(List<CaseNumber> numbers, int items) {
        assertThat(count("select count(*) from work_item where reminders = 1 and case_number in ", numbers))
                .isEqualTo(items);
        assertThat(count("select count(*) from work_item where escalated_at is not null and case_number in ", numbers))
                .isEqualTo(items);
        for (String action : List.of("work.reminded", "work.escalated")) {
            assertThat(numbers.stream()
                            .mapToLong(number -> entries(number, action))
                            .sum())
                    .isEqualTo(items);
        }
        assertThat(numbers)
                .allSatisfy(number -> assertThat(office.sessions().as("auditor", () -> cases.verify(number)))
                        .allMatch(Verification::holds));
    }

    private long entries(CaseNumber number, String action) {
        return office.sessions()
                .as(
                        "auditor",
                        () -> cases.read(number).orElseThrow().timeline().stream()
                                .filter(entry -> entry.event().action().equals(action))
                                .count());
    }

    private long count(String query, List<CaseNumber> numbers) {
        String list = String.join("','", numbers.stream().map(CaseNumber::value).toList());
        return number(query + "('" + list + "')");
    }

    private long number(String query, Object... arguments) {
        return Objects.requireNonNull(database.queryForObject(query, Long.class, arguments));
    }

    /** Keeps the case's lock until the connection is closed. */
    private Connection holding(CaseNumber number) throws SQLException {
        Connection held = postgres.getPostgresDatabase().getConnection();
        held.setAutoCommit(false);
        held.createStatement()
                .executeQuery("select * from case_file where case_number = '" + number.value() + "' for update");
        return held;
    }

    /** Has the database refuse whatever is written of the case's work, or not any more. */
    private void fail(CaseNumber number, boolean fails) {
        String name = "trouble_" + number.value().replace('-', '_').toLowerCase(java.util.Locale.ROOT);
        if (fails) {
            database.execute("create function " + name + "() returns trigger language plpgsql as $$ begin raise"
                    + " exception 'trouble'; end $$");
            database.execute("create trigger " + name + " before update on work_item for each row when"
                    + " (new.case_number = '" + number.value() + "') execute function " + name + "()");
            // Being due is written by this test, and not refused.
            database.execute("alter table work_item disable trigger " + name);
            becomeDue(List.of(number), Duration.ofSeconds(2));
            database.execute("alter table work_item enable trigger " + name);
        } else {
            database.execute("drop trigger " + name + " on work_item");
        }
    }

    private List<Timer> failed(String person) {
        return office.sessions().as(person, () -> check.failedTimers());
    }

    private static String lastSelfCheck(BuiltPortal node) {
        return node.log().lines().filter(line -> line.contains("Self-check:")).reduce("", (before, line) -> line);
    }
}
