package youcheng.tasks.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.conditions.TaskCondition;
import youcheng.cases.conditions.TaskConditions;
import youcheng.cases.conditions.TaskField;
import youcheng.proposals.Office;
import youcheng.workflow.DueGroup;
import youcheng.workflow.HolderLoad;
import youcheng.workflow.InboxQuery.Scope;
import youcheng.workflow.InboxQuery.Sort;
import youcheng.workflow.WorkItem;

/** The list is narrowed down by everything that it shows, with and and with or; what cannot be met is said. */
@PortalTest
@Thorough
class FilteredTasksTest {

    private static final String MARK = "filtered-";

    @Autowired
    private Office office;

    @Autowired
    private TaskList tasks;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    private CaseNumber number = new CaseNumber("PRO-2026-0001");
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void rowsOfEveryKind() {
        number = office.handedIn();
        today = LocalDate.now(clock);
        row("plain", "Task_Review", null, today.plusDays(40), 0, null);
        row("rich", "Task_Review", null, today.plusDays(40), 0, new BigDecimal("600000"));
        row("urgent", "Task_Opinion", null, today.plusDays(40), 2, new BigDecimal("99999.99"));
        row("today", "Task_Review", null, today, 0, null);
        row("late", "Task_Review", null, today.minusDays(3), 1, null);
        row("undated", "Task_Review", null, null, 0, null);
        row("held", "Task_Review", person("legal"), today.plusDays(40), 0, null);
        database.update("update work_item set created_at = ? where id = ?", at(today.minusDays(10)), MARK + "late");
        database.update("update work_item set follow_up = ? where id = ?", Date.valueOf(today), MARK + "held");
        database.update("update work_item set escalated_at = ? where id = ?", at(today), MARK + "late");
        database.update("update work_item set process = 'AidPackage' where id = ?", MARK + "urgent");
        database.update("update work_item set desk = 'ASIA_AFRICA' where id = ?", MARK + "rich");
    }

    @AfterEach
    void noRows() {
        database.update("delete from work_item where id like ?", MARK + "%");
    }

    @Test
    void eachFieldFindsItsOwn() {
        assertThat(found(TaskCondition.of(TaskField.PROCESS, "AidPackage"))).containsExactly("urgent");
        assertThat(found(TaskCondition.of(TaskField.STEP, "AidPackage.Task_Opinion", "SisterCityProposal.Nothing")))
                .containsExactly("urgent");
        assertThat(found(TaskCondition.of(TaskField.DESK, "ASIA_AFRICA"))).containsExactly("rich");
        assertThat(found(TaskCondition.of(TaskField.GROUP, "LEGAL"))).hasSize(7);
        assertThat(found(TaskCondition.of(TaskField.GROUP, "FINANCE"))).isEmpty();
        assertThat(found(TaskCondition.of(TaskField.HOLDER, TaskCondition.ME))).containsExactly("held");
        assertThat(found(TaskCondition.of(TaskField.HOLDER, Long.toString(person("legal")))))
                .containsExactly("held");
        assertThat(found(TaskCondition.of(TaskField.HOLDER, TaskCondition.NOBODY)))
                .hasSize(6);
        assertThat(found(TaskCondition.of(TaskField.PRIORITY, "HIGH", "URGENT")))
                .containsExactlyInAnyOrder("urgent", "late");
        assertThat(found(TaskCondition.of(TaskField.FOLLOW_UP))).containsExactly("held");
        assertThat(found(TaskCondition.of(TaskField.ESCALATED))).containsExactly("late");
        assertThat(found(TaskCondition.of(TaskField.AGE, "10"))).containsExactly("late");
        assertThat(found(TaskCondition.of(TaskField.AGE, "11"))).isEmpty();
        assertThat(found(TaskCondition.of(TaskField.TEXT, "filteredcity"))).hasSize(7);
        assertThat(found(TaskCondition.of(TaskField.TEXT, "filteredtown"))).isEmpty();
        assertThat(found(TaskCondition.amount(new BigDecimal("100000"), null))).containsExactly("rich");
        assertThat(found(TaskCondition.amount(null, new BigDecimal("100000")))).containsExactly("urgent");
        assertThat(found(TaskCondition.amount(BigDecimal.ZERO, new BigDecimal("600000"))))
                .containsExactlyInAnyOrder("rich", "urgent");
    }

    @Test
    void aTaskSaysOfWhichDeskAndAboutHowMuchItsCaseIs() {
        List<WorkItem> own = office.openItems(number).stream()
                .filter(item -> !item.id().value().startsWith(MARK))
                .toList();
        assertThat(own).isNotEmpty().allSatisfy(item -> {
            assertThat(item.triage().amount())
                    .isEqualByComparingTo(
                            Objects.requireNonNull(office.dossier().budget()));
            assertThat(item.triage().desk())
                    .isEqualTo(database.queryForObject(
                            "select desk from case_file where case_number = ?", String.class, number.value()));
        });
    }

    /** As seen from the day on which somebody looks. */
    @Test
    void dueDatesAreRelative() {
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        row("sunday", "Task_Review", null, sunday, 0, null);
        row("monday", "Task_Review", null, sunday.plusDays(1), 0, null);
        row("nextSunday", "Task_Review", null, sunday.plusDays(7), 0, null);

        assertThat(found(TaskCondition.of(TaskField.DUE, "UNDATED"))).containsExactly("undated");
        assertThat(found(TaskCondition.of(TaskField.DUE, "OVERDUE")))
                .contains("late")
                .doesNotContain("plain", "monday");
        assertThat(found(TaskCondition.of(TaskField.DUE, "TODAY")))
                .contains("today")
                .doesNotContain("late", "monday");
        assertThat(found(TaskCondition.of(TaskField.DUE, "THIS_WEEK")))
                .contains("today", "sunday")
                .doesNotContain("late", "monday");
        assertThat(found(TaskCondition.of(TaskField.DUE, "NEXT_WEEK")))
                .containsExactlyInAnyOrder("monday", "nextSunday");
        assertThat(found(TaskCondition.due(today.plusDays(39), null)))
                .containsExactlyInAnyOrder("plain", "rich", "urgent", "held");
        assertThat(found(TaskCondition.due(null, today.minusDays(3)))).containsExactly("late");
        assertThat(found(TaskCondition.due(today, today.minusDays(1)))).isEmpty();
    }

    @Test
    void andNarrowsDownAndOrWidens() {
        TaskCondition urgent = TaskCondition.of(TaskField.PRIORITY, "URGENT");
        TaskCondition rich = TaskCondition.amount(new BigDecimal("100000"), null);
        TaskCondition late = TaskCondition.of(TaskField.DUE, "OVERDUE");
        assertThat(found(urgent, rich)).isEmpty();
        assertThat(found(new TaskConditions(List.of(List.of(urgent), List.of(rich)))))
                .containsExactlyInAnyOrder("urgent", "rich");
        assertThat(found(new TaskConditions(List.of(
                        List.of(urgent, TaskCondition.of(TaskField.PROCESS, "SisterCityProposal")), List.of(late)))))
                .containsExactly("late");
    }

    /** Rows, counts, groups and places go by the same conditions. */
    @Test
    void countsAreThoseOfTheRows() {
        TaskFilter filter = filter(TaskConditions.allOf(TaskCondition.of(TaskField.PRIORITY, "HIGH", "URGENT")));
        office.sessions().as("legal", () -> {
            List<WorkItem> rows = tasks.page(filter, 0, 100);
            assertThat(tasks.count(filter)).isEqualTo(rows.size()).isEqualTo(2);
            TaskGroups groups = tasks.groups(filter);
            assertThat(groups.total()).isEqualTo(2);
            assertThat(groups.order()).containsExactly(DueGroup.OVERDUE, DueGroup.LATER);
            assertThat(tasks.place(filter, rows.get(1).id()).orElseThrow().position())
                    .isEqualTo(2);
            return null;
        });
    }

    @Test
    void whatIsDoneIsFoundByWhoDidIt() {
        database.update(
                "update work_item set state = 'DONE', done_by = ?, done_at = ? where id = ?",
                person("legal"),
                at(today),
                MARK + "held");
        TaskFilter done = new TaskFilter(Scope.DONE, "filteredcity", false, Sort.DUE, false);
        assertThat(found("legal", done)).containsExactly("held");
        assertThat(found("finance", done)).isEmpty();
        office.sessions().as("legal", () -> {
            assertThat(tasks.count(done)).isEqualTo(1);
            assertThat(tasks.groups(done).order()).containsExactly(DueGroup.DONE);
            return null;
        });
    }

    /** A supervisor sees who has what at their desk, of cases that they may read; nobody else does. */
    @Test
    void aTeamIsWhatTheDeskHas() {
        database.update("update work_item set assignee = ? where id = ?", person("officer2"), MARK + "held");
        String desk = database.queryForObject(
                "select desk from case_file where case_number = ?", String.class, number.value());
        database.update("update work_item set desk = ? where id = ?", desk, MARK + "held");
        TaskFilter team = new TaskFilter(Scope.TEAM, "filteredcity", false, Sort.DUE, true);
        assertThat(found("supervisor", team)).doesNotContain("held");
        database.update(
                "insert into case_reader (case_number, principal, ground) values (?, ?, 'DESK')",
                number.value(),
                "group:SUPERVISOR@" + desk);
        assertThat(found("supervisor", team)).contains("held");
        assertThat(found("officer", team)).isEmpty();
        assertThat(found("legal", team)).isEmpty();
    }

    /** Each figure of the load is what a list has that asks for the same; those of all assignees are the team's. */
    @Test
    void theLoadOfATeamIsWhatItsListsHave() {
        String desk = database.queryForObject(
                "select desk from case_file where case_number = ?", String.class, number.value());
        database.update("update work_item set desk = ? where id like ?", desk, MARK + "%");
        database.update("update work_item set assignee = ? where id = ?", person("officer2"), MARK + "late");
        database.update("update work_item set escalated_at = ? where id = ?", at(today), MARK + "held");
        database.update(
                "insert into case_reader (case_number, principal, ground) values (?, ?, 'DESK')",
                number.value(),
                "group:SUPERVISOR@" + desk);
        TaskFilter team = new TaskFilter(Scope.TEAM, "", false, Sort.DUE, true);
        TaskCondition late = TaskCondition.of(TaskField.DUE, "OVERDUE");
        TaskCondition escalated = TaskCondition.of(TaskField.ESCALATED);
        office.sessions().as("supervisor", () -> {
            List<HolderLoad> loads = tasks.loads(team);
            assertThat(loads)
                    .extracting(HolderLoad::account)
                    .contains(person("officer2"), person("legal"), null)
                    .doesNotHaveDuplicates();
            assertThat(loads.stream().mapToLong(HolderLoad::open).sum()).isEqualTo(tasks.count(team));
            assertThat(loads).allSatisfy(load -> {
                Long account = load.account();
                TaskCondition holder =
                        TaskCondition.of(TaskField.HOLDER, account == null ? TaskCondition.NOBODY : account.toString());
                assertThat(load.open()).isEqualTo(count(team, List.of(holder)));
                assertThat(load.late()).isEqualTo(count(team, List.of(holder, late)));
                assertThat(load.escalated()).isEqualTo(count(team, List.of(holder, escalated)));
                assertThat(load.stuck()).isEqualTo(count(team, List.of(holder, late), List.of(holder, escalated)));
                assertThat(load.oldest() != null).isEqualTo(load.late() > 0);
            });
            return null;
        });
        assertThat(office.sessions().as("officer", () -> tasks.loads(team))).isEmpty();
        assertThat(office.sessions().as("legal", () -> tasks.loads(team))).isEmpty();
    }

    @SafeVarargs
    private long count(TaskFilter filter, List<TaskCondition>... anyOf) {
        return tasks.count(filter.where(new TaskConditions(List.of(anyOf))));
    }

    @Test
    void whatIsGoneFindsNothingAndIsSaid() {
        TaskConditions gone = new TaskConditions(List.of(
                List.of(TaskCondition.of(TaskField.STEP, "AidPackage.Task_OfLongAgo")),
                List.of(TaskCondition.of(TaskField.HOLDER, "999999")),
                List.of(TaskCondition.of(TaskField.PROCESS, "OldProcess"), TaskCondition.of(TaskField.DUE, "SOON")),
                List.of(TaskCondition.due(today, today.minusDays(1))),
                List.of(TaskCondition.amount(BigDecimal.TEN, BigDecimal.ONE)),
                List.of(TaskCondition.of(TaskField.AMOUNT, "much", ""))));
        assertThat(found(gone)).doesNotContain("late", "plain");
        assertThat(office.sessions().as("legal", () -> tasks.objections(filter(gone))))
                .extracting(Rejection::key)
                .containsExactly(
                        "tasks.filter.gone.STEP",
                        "tasks.filter.gone.HOLDER",
                        "tasks.filter.gone.PROCESS",
                        "tasks.filter.gone.DUE",
                        "tasks.filter.daysTurnedRound",
                        "tasks.filter.amountTurnedRound",
                        "tasks.filter.badNumber");
        assertThat(office.sessions()
                        .as(
                                "legal",
                                () -> tasks.objections(filter(TaskConditions.allOf(
                                        TaskCondition.of(TaskField.STEP, "SisterCityProposal.Task_Review"),
                                        TaskCondition.of(TaskField.HOLDER, "me", "none"))))))
                .isEmpty();
    }

    private List<String> found(TaskCondition... all) {
        return found(TaskConditions.allOf(all));
    }

    private List<String> found(TaskConditions conditions) {
        return found("legal", filter(conditions));
    }

    private List<String> found(String username, TaskFilter filter) {
        Set<String> marked =
                Set.copyOf(database.queryForList("select id from work_item where id like ?", String.class, MARK + "%"));
        return office.sessions().as(username, () -> tasks.page(filter, 0, 10_000)).stream()
                .map(item -> item.id().value())
                .filter(marked::contains)
                .map(id -> id.substring(MARK.length()))
                .collect(Collectors.toList());
    }

    private static TaskFilter filter(TaskConditions conditions) {
        return new TaskFilter(Scope.ALL, "filteredcity", false, Sort.DUE, true).where(conditions);
    }

    private long person(String username) {
        return office.sessions().as(username, () -> office.me().id());
    }

    private Timestamp at(LocalDate day) {
        return Timestamp.from(day.atTime(23, 59).atZone(clock.getZone()).toInstant());
    }

    private void row(
            String id,
            String step,
            @Nullable Long holder,
            @Nullable LocalDate due,
            int priority,
            @Nullable BigDecimal amount) {
        database.update(
                "insert into work_item (id, case_number, process, step, title_zh, title_en, search_key, candidate_group,"
                        + " assignee, created_at, due_at, state, priority, amount, desk)"
                        + " values (?, ?, 'SisterCityProposal', ?, '城', 'City', 'filteredcity', 'LEGAL', ?, ?, ?, 'OPEN', ?, ?,"
                        + " 'EUROPE')",
                MARK + id,
                number.value(),
                step,
                holder,
                at(today),
                due == null ? null : at(due),
                priority,
                amount);
    }
}
