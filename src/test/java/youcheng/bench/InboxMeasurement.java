package youcheng.bench;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import youcheng.PortalTest;
import youcheng.workflow.Claimant;
import youcheng.workflow.DueBorders;
import youcheng.workflow.DueRange;
import youcheng.workflow.Inbox;
import youcheng.workflow.InboxCondition;
import youcheng.workflow.InboxKey;
import youcheng.workflow.InboxPart;
import youcheng.workflow.InboxQuery;
import youcheng.workflow.Priority;
import youcheng.workflow.WorkItemId;

/**
 * A person's list among 100,000 open tasks and a million done: the inbox, with filters and orders too, the engine's own
 * task query, and plain SQL over one table.
 */
@PortalTest
abstract class InboxMeasurement {

    private static final int TASKS = 100_000;
    private static final int DONE_FOR_EACH = 10;
    private static final int GROUPS = 50;
    private static final int OWN_GROUPS = 10;
    private static final int OWN_TASKS = TASKS / GROUPS * OWN_GROUPS;
    private static final int PAGE = 50;
    private static final int ROUNDS = 60;
    private static final int FEW = 6;
    private static final Instant FIRST_DUE = Instant.parse("2027-01-01T10:00:00Z");
    private static final String LIMIT = "p95 ≤ 20 ms";

    @Autowired
    private Inbox inbox;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService identity;

    @Autowired
    private JdbcTemplate database;

    /** What the page of measurements calls this database. */
    abstract String name();

    /** Lets the database count its rows, so that it plans as it would in the office. */
    abstract void analyse(JdbcTemplate jdbc);

    @Test
    void pageAndCountOfAPersonsList() {
        fill();
        analyse(database);
        StringBuilder report = new StringBuilder();
        Stopwatch page = new Stopwatch();
        page.peer(
                "engine’s task query, first page of 50",
                ROUNDS,
                person -> query(person).listPage(0, PAGE));
        page.time(
                "engine’s task query with its authorisations, first page",
                FEW,
                "",
                person -> authorised(person, () -> query(person).listPage(0, PAGE)));
        page.time("plain SQL over one indexed table, first page", ROUNDS, "", person -> plain(person, 0));
        page.time("plain SQL with what is the person’s own, first page", ROUNDS, "", person -> plainOwn(person, 0));
        page.time("inbox, first page", ROUNDS, limit(), person -> inbox.page(ours(person), InboxPart.first(PAGE)));
        page.time(
                "inbox, page 40", ROUNDS, limit(), person -> inbox.page(ours(person), InboxPart.from(39 * PAGE, PAGE)));
        // The list on the screen has counted before it asks for a page; the count is measured by itself below.
        page.time("inbox, page 200", ROUNDS, limit(), person -> inbox.page(ours(person), counted(199 * PAGE)));
        InboxKey seen = inbox.page(ours(0), counted(199 * PAGE - 1)).keys().getFirst();
        page.time(
                "inbox, page 200 behind the last row of page 199",
                ROUNDS,
                limit(),
                person -> inbox.page(ours(person), new InboxPart(seen, 0, PAGE, OWN_TASKS)));
        page.time("inbox, last page", ROUNDS, limit(), person -> inbox.page(ours(person), counted(OWN_TASKS - PAGE)));
        page.time(
                "inbox, page 200 and the count",
                ROUNDS,
                "",
                person -> inbox.page(ours(person), InboxPart.from(199 * PAGE, PAGE)));
        WorkItemId middle =
                inbox.page(ours(0), counted(OWN_TASKS / 2)).items().getFirst().id();
        page.time("inbox, place and neighbours of a task", ROUNDS, "", person -> inbox.place(ours(0), middle));
        report.append("First and deep pages by due date:\n\n").append(page.table());
        Stopwatch count = new Stopwatch();
        count.peer("engine’s task query, count", ROUNDS, person -> query(person).count());
        count.time(
                "engine’s task query with its authorisations, count",
                2,
                "",
                person -> authorised(person, () -> query(person).count()));
        count.time("plain SQL over one indexed table, count", ROUNDS, "", this::plainCount);
        count.time("plain SQL with what is the person’s own, count", ROUNDS, "", this::plainOwnCount);
        count.time("inbox, count", ROUNDS, limit(), person -> inbox.count(ours(person)));
        DueBorders borders = DueBorders.at(Clock.fixed(FIRST_DUE.plus(TASKS / 2, ChronoUnit.MINUTES), ZoneOffset.UTC));
        count.time("inbox, counts of all groups", ROUNDS, limit(), person -> inbox.counts(ours(person), borders));
        report.append("How many there are:\n\n").append(count.table());
        report.append("Filtered and in other orders, first page and count:\n\n")
                .append(filtered().table());
        Report.write("inbox " + name(), report.toString());
        System.err.println(report);
    }

    /** The engine has dates, priorities and steps to filter by, but neither amounts nor desks nor alternatives. */
    private Stopwatch filtered() {
        Instant from = FIRST_DUE.plus(20, ChronoUnit.DAYS);
        DueRange week = DueRange.between(from, from.plus(7, ChronoUnit.DAYS));
        Stopwatch clock = new Stopwatch();
        clock.peer(
                "engine’s task query, one step due in one week",
                ROUNDS,
                person -> query(person)
                        .taskDefinitionKey("Task_Review")
                        .dueAfter(Date.from(from))
                        .dueBefore(Date.from(from.plus(7, ChronoUnit.DAYS)))
                        .listPage(0, PAGE));
        filtered(
                clock,
                "one step due in one week",
                person -> ours(person)
                        .where(List.of(List.of(
                                new InboxCondition.AtStep(Set.of("SisterCityProposal.Task_Review")),
                                new InboxCondition.DueThen(week)))));
        filtered(
                clock,
                "pressing, or worth a lot and due in one week",
                person -> ours(person)
                        .where(List.of(
                                List.of(new InboxCondition.Pressing(Set.of(Priority.URGENT))),
                                List.of(
                                        new InboxCondition.Worth(BigDecimal.valueOf(900_000), null),
                                        new InboxCondition.DueThen(week)))));
        filtered(
                clock,
                "of one desk, saying a word that one row in a thousand says",
                person -> ours(person)
                        .where(List.of(List.of(
                                new InboxCondition.OfDesk(Set.of("ASIA")), new InboxCondition.Saying("bordeaux")))));
        filtered(clock, "all, by amount", person -> ours(person).sortedBy(InboxQuery.Sort.AMOUNT, false));
        filtered(clock, "all, by priority", person -> ours(person).sortedBy(InboxQuery.Sort.PRIORITY, false));
        filtered(clock, "all, by name", person -> ours(person).sortedBy(InboxQuery.Sort.ENGLISH_TITLE, true));
        filtered(clock, "done by the person", person -> done(person));
        return clock;
    }

    private void filtered(Stopwatch clock, String what, IntFunction<InboxQuery> asked) {
        clock.time("inbox, " + what, ROUNDS, limit(), person -> inbox.page(asked.apply(person), InboxPart.first(PAGE)));
        clock.time("the same, count", ROUNDS, limit(), person -> inbox.count(asked.apply(person)));
    }

    private static InboxQuery done(int person) {
        InboxQuery all = ours(person);
        return new InboxQuery(
                all.claimants(),
                InboxQuery.Scope.DONE,
                "",
                null,
                null,
                null,
                List.of(),
                InboxQuery.Sort.DONE,
                false,
                List.of());
    }

    /** The office's database has a limit; the embedded one is reported. */
    private String limit() {
        return name().equals("PostgreSQL") ? LIMIT : "";
    }

    private TaskQuery query(int person) {
        return tasks.createTaskQuery()
                .taskCandidateGroupIn(groups(person))
                .orderByDueDate()
                .asc();
    }

    /** As the engine would ask with its authorisations switched on, for a person in these groups. */
    private void authorised(int person, Runnable call) {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        configuration.setAuthorizationEnabled(true);
        identity.setAuthentication("person-" + person, groups(person));
        try {
            call.run();
        } finally {
            identity.clearAuthentication();
            configuration.setAuthorizationEnabled(false);
        }
    }

    private static InboxQuery ours(int person) {
        return InboxQuery.everything(new Claimant(1000 + person, groups(person)));
    }

    private static InboxPart counted(int offset) {
        return new InboxPart(null, offset, PAGE, OWN_TASKS);
    }

    /** Over the index that the list has, and as the database likes it. */
    private void plain(int person, int offset) {
        plain(claimants("G:", groups(person)), offset);
    }

    private void plainCount(int person) {
        plainCount(claimants("G:", groups(person)));
    }

    /** The list holds what a person has taken as well. */
    private void plainOwn(int person, int offset) {
        plain(claimants("G:", groups(person)) + ",'A:" + (1000 + person) + "'", offset);
    }

    private void plainOwnCount(int person) {
        plainCount(claimants("G:", groups(person)) + ",'A:" + (1000 + person) + "'");
    }

    private void plain(String claimants, int offset) {
        database.queryForList("select * from work_item where state = 'OPEN' and claimant in (" + claimants
                + ") order by state, due_order, id offset " + offset + " rows fetch next " + PAGE + " rows only");
    }

    private void plainCount(String claimants) {
        Objects.requireNonNull(database.queryForObject(
                "select count(*) from work_item where claimant in (" + claimants + ")", Long.class));
    }

    private static String claimants(String kind, List<String> groups) {
        return groups.stream().map(group -> "'" + kind + group + "'").collect(Collectors.joining(","));
    }

    private static List<String> groups(int person) {
        return IntStream.range(0, OWN_GROUPS)
                .mapToObj(i -> "GROUP_" + (person + i * 5) % GROUPS)
                .toList();
    }

    private static Timestamp due(int task) {
        return Timestamp.from(FIRST_DUE.plus((task * 37L) % TASKS, ChronoUnit.MINUTES));
    }

    /** The rows that engine and listener would write, written in bulk. */
    private void fill() {
        Timestamp now = Timestamp.from(FIRST_DUE);
        database.update(
                "insert into case_file (case_number, process, title_zh, title_en, initiator, opened_at)"
                        + " select 'PRO-1999-0001', 'SisterCityProposal', '城市', 'City', min(id), ? from account",
                now);
        List<Object[]> inEngine = new ArrayList<>();
        List<Object[]> links = new ArrayList<>();
        List<Object[]> inInbox = new ArrayList<>();
        List<Object[]> rights = new ArrayList<>();
        for (int i = 0; i < TASKS; i++) {
            String id = "bench-" + i;
            String group = "GROUP_" + i % GROUPS;
            String step = i % 3 == 0 ? "Task_Review" : "Task_Opinion";
            inEngine.add(new Object[] {id, step, i % 20 == 0 ? 75 : 50, now, due(i)});
            links.add(new Object[] {"link-" + i, group, id});
            inInbox.add(new Object[] {
                id,
                step,
                group,
                now,
                due(i),
                i % 4 == 0 ? "ASIA" : "EUROPE",
                i % 2 == 0 ? BigDecimal.valueOf(i * 7919L % 1_000_000) : null,
                i % 20 == 0 ? 2 : 0,
                i % 25 == 0 ? LocalDate.ofInstant(FIRST_DUE, ZoneOffset.UTC).plusDays(i % 90) : null,
                i % 1000 == 0 ? "bordeaux" : "city" + i % 997,
                "city" + i % 997
            });
            rights.add(new Object[] {"right-" + i, group, id});
        }
        database.batchUpdate(
                "insert into ACT_RU_TASK (ID_, REV_, NAME_, TASK_DEF_KEY_, PRIORITY_, CREATE_TIME_, DUE_DATE_,"
                        + " SUSPENSION_STATE_) values (?, 1, '审核', ?, ?, ?, ?, 1)",
                inEngine);
        database.batchUpdate(
                "insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_)"
                        + " values (?, 1, ?, 'candidate', ?)",
                links);
        database.batchUpdate(
                "insert into ACT_RU_AUTHORIZATION (ID_, REV_, TYPE_, GROUP_ID_, RESOURCE_TYPE_, RESOURCE_ID_, PERMS_)"
                        + " values (?, 1, 1, ?, 7, ?, 66)",
                rights);
        database.batchUpdate(
                "insert into work_item (id, case_number, process, step, title_zh, title_en, candidate_group,"
                        + " created_at, due_at, state, desk, amount, priority, follow_up, search_key, sort_en)"
                        + " values (?, 'PRO-1999-0001', 'SisterCityProposal', ?, '城市', 'City', ?, ?, ?, 'OPEN',"
                        + " ?, ?, ?, ?, ?, ?)",
                inInbox);
        done();
    }

    /** Every task was done ten times before, by one of a hundred people. */
    private void done() {
        for (int i = 0; i < DONE_FOR_EACH; i++) {
            database.update(
                    "insert into work_item (id, case_number, process, step, title_zh, title_en, candidate_group,"
                            + " created_at, due_at, state, desk, amount, priority, search_key, sort_en, done_by, done_at)"
                            + " select concat(id, ?), case_number, process, step, title_zh, title_en, candidate_group,"
                            + " created_at, due_at, 'DONE', desk, amount, priority, search_key, sort_en,"
                            + " 1000 + mod(cast(substring(id, 7) as integer), 100), due_at"
                            + " from work_item where state = 'OPEN' and id like 'bench-%'",
                    "-" + i);
        }
    }
}
