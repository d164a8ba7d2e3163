package youcheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.base.ExportRows;
import youcheng.base.Rejection;
import youcheng.cases.CaseQuery.OwnList;
import youcheng.cases.OwnCases.OwnCase;
import youcheng.cases.conditions.TaskCondition;
import youcheng.cases.conditions.TaskConditions;
import youcheng.cases.conditions.TaskField;
import youcheng.cases.export.CaseExport;
import youcheng.decisions.Review;
import youcheng.proposals.Office;
import youcheng.workflow.WorkItem;

/** Everybody finds what they started, did, were shown and watch, each in a list of its own. */
@PortalTest
@Thorough
class OwnListsTest {

    @Autowired
    private Office office;

    @Autowired
    private OwnCases own;

    @Autowired
    private CaseList list;

    @Autowired
    private Circulation circulation;

    @Autowired
    private CaseWatching watching;

    @Autowired
    private CaseExport export;

    @Autowired
    private JdbcTemplate database;

    @Test
    void whatSomebodyBeganStandsInTheirListWithWhoHasItNow() {
        CaseNumber number = office.sent();
        CaseNumber others = office.begin("officer2", office.dossier());

        assertThat(numbers("officer", OwnList.STARTED)).contains(number).doesNotContain(others);
        assertThat(numbers("supervisor", OwnList.STARTED)).doesNotContain(number, others);
        OwnCase found = page("officer", OwnList.STARTED).stream()
                .filter(each -> each.summary().number().equals(number))
                .findFirst()
                .orElseThrow();
        assertThat(found.waiting()).extracting(WorkItem::step).containsExactly("Task_Review");
    }

    @Test
    void whatSomebodyDidATaskInStandsInTheirListAndNotWhatMerelyWaitsForThem() {
        CaseNumber waiting = office.sent();
        CaseNumber done = office.sent();
        office.review("supervisor", done, Review.APPROVED);

        assertThat(numbers("supervisor", OwnList.DONE)).contains(done).doesNotContain(waiting);
        assertThat(numbers("legal", OwnList.DONE)).contains(done, waiting);
        assertThat(numbers("leader", OwnList.DONE)).doesNotContain(done);
    }

    @Test
    void whatWasShownAndWhatIsWatchedAreToldApart() {
        CaseNumber shown = office.sent();
        CaseNumber watched = office.sent();
        office.sessions()
                .as(
                        "supervisor",
                        () -> circulation.circulate(
                                shown, List.of(office.sessions().accountId("legal")), "知悉"));
        office.sessions().as("legal", () -> watching.watch(watched));

        assertThat(numbers("legal", OwnList.CIRCULATED)).contains(shown).doesNotContain(watched);
        assertThat(numbers("legal", OwnList.WATCHED)).contains(watched).doesNotContain(shown);
        assertThat(numbers("finance", OwnList.WATCHED)).doesNotContain(watched);
    }

    @Test
    void aListThatIsNarrowedDownCountsWhatItShows() {
        CaseNumber number = office.sent();
        office.sessions().as("legal", () -> watching.watch(number));
        CaseQuery query = new CaseQuery(
                OwnList.WATCHED,
                number.value(),
                CaseQuery.CaseState.OPEN,
                null,
                TaskConditions.NONE,
                CaseQuery.CaseOrder.NUMBER,
                true,
                youcheng.base.Languages.CHINESE);
        assertThat(office.sessions().as("legal", () -> list.count(query))).isEqualTo(1);
        assertThat(office.sessions().as("legal", () -> own.page(query, 0, 10)))
                .extracting(each -> each.summary().number())
                .containsExactly(number);
    }

    /** As the list of tasks is: with and, with or, and what is asked of a task, of one task together. */
    @Test
    void eachListIsNarrowedDownByWhatTheListOfTasksIs() {
        CaseNumber reviewed = office.sent();
        CaseNumber held = office.sent();
        CaseNumber closed = office.sent();
        CaseNumber drafted = office.begin("officer", office.dossier());
        office.review("supervisor", closed, Review.REJECTED);
        office.sessions()
                .as("supervisor", () -> office.desk().claim(office.open(held).id()));
        String supervisor = Long.toString(office.sessions().accountId("supervisor"));
        database.update(
                "update work_item set due_at = ?, priority = 2, escalated_at = ? where case_number = ? and state = 'OPEN'",
                Timestamp.valueOf("2026-01-05 10:00:00"),
                Timestamp.valueOf("2026-01-06 10:00:00"),
                held.value());
        TaskCondition review = TaskCondition.of(TaskField.STEP, "SisterCityProposal.Task_Review");
        TaskCondition unassigned = TaskCondition.of(TaskField.HOLDER, TaskCondition.NOBODY);
        Set<CaseNumber> these = Set.of(reviewed, held, closed, drafted);

        assertThat(found(these, review)).containsExactlyInAnyOrder(reviewed, held);
        assertThat(found(these, review, unassigned)).containsExactly(reviewed);
        assertThat(found(these, TaskCondition.of(TaskField.HOLDER, supervisor))).containsExactly(held);
        assertThat(found(these, TaskCondition.of(TaskField.HOLDER, TaskCondition.ME)))
                .containsExactly(drafted);
        assertThat(found(these, TaskCondition.of(TaskField.DUE, "OVERDUE"))).containsExactly(held);
        assertThat(found(these, TaskCondition.due(null, LocalDate.of(2026, 1, 5))))
                .containsExactly(held);
        assertThat(found(these, TaskCondition.of(TaskField.PRIORITY, "URGENT"))).containsExactly(held);
        assertThat(found(these, TaskCondition.of(TaskField.ESCALATED))).containsExactly(held);
        assertThat(found(these, TaskCondition.of(TaskField.GROUP, "SUPERVISOR@EUROPE")))
                .containsExactlyInAnyOrder(reviewed, held);
        assertThat(found(these, TaskCondition.of(TaskField.AGE, "0")))
                .containsExactlyInAnyOrder(reviewed, held, drafted);
        assertThat(found(these, TaskCondition.of(TaskField.AGE, "3000"))).isEmpty();
        assertThat(found(these, TaskCondition.of(TaskField.FOLLOW_UP))).isEmpty();
        assertThat(found(these, TaskCondition.of(TaskField.PROCESS, "SisterCityProposal")))
                .containsExactlyInAnyOrderElementsOf(these);
        assertThat(found(these, TaskCondition.of(TaskField.PROCESS, "AidPackage")))
                .isEmpty();
        assertThat(found(these, TaskCondition.of(TaskField.DESK, "EUROPE"))).containsExactlyInAnyOrderElementsOf(these);
        assertThat(found(these, TaskCondition.of(TaskField.DESK, "NOWHERE"))).isEmpty();
        assertThat(found(these, TaskCondition.of(TaskField.TEXT, closed.value())))
                .containsExactly(closed);
        assertThat(found(these, TaskCondition.amount(new BigDecimal("100000"), new BigDecimal("200000"))))
                .as("a draft is about no amount yet")
                .containsExactlyInAnyOrder(reviewed, held, closed);
        assertThat(found(these, TaskCondition.amount(new BigDecimal("200000.01"), null)))
                .isEmpty();
        CaseQuery either = CaseQuery.everything()
                .among(OwnList.STARTED)
                .where(new TaskConditions(
                        List.of(List.of(review, unassigned), List.of(TaskCondition.of(TaskField.ESCALATED)))));
        assertThat(found(these, either)).containsExactlyInAnyOrder(reviewed, held);
        assertThat(office.sessions().as("officer", () -> list.objections(either.where())))
                .isEmpty();
        TaskConditions impossible = TaskConditions.allOf(
                TaskCondition.due(LocalDate.of(2026, 5, 2), LocalDate.of(2026, 5, 1)),
                TaskCondition.of(TaskField.STEP, "SisterCityProposal.Gone"));
        assertThat(office.sessions().as("officer", () -> list.objections(impossible)))
                .extracting(Rejection::key)
                .containsExactly("tasks.filter.daysTurnedRound", "tasks.filter.gone.STEP");
    }

    private List<CaseNumber> found(Set<CaseNumber> among, TaskCondition... all) {
        return found(among, CaseQuery.everything().among(OwnList.STARTED).where(TaskConditions.allOf(all)));
    }

    private List<CaseNumber> found(Set<CaseNumber> among, CaseQuery query) {
        return office.sessions().as("officer", () -> {
            List<CaseSummary> page = list.page(query, 0, 1000);
            assertThat(list.count(query)).isEqualTo(page.size());
            return page.stream()
                    .map(CaseSummary::number)
                    .filter(among::contains)
                    .toList();
        });
    }

    @Test
    void aWatchedCaseThatMayNotBeReadAnyMoreIsListedNoMore() {
        CaseNumber number = office.sent();
        office.sessions().as("legal", () -> watching.watch(number));
        database.update(
                "delete from case_reader where case_number = ? and principal like 'group:LEGAL%'", number.value());
        database.update(
                "delete from case_reader where case_number = ? and principal = ?",
                number.value(),
                "account:" + office.sessions().accountId("legal"));
        assertThat(numbers("legal", OwnList.WATCHED)).doesNotContain(number);
    }

    @Test
    void whatIsExportedIsWhatIsShownAndIsOnRecord() {
        CaseNumber number = office.sent();
        CaseQuery query = CaseQuery.everything().among(OwnList.STARTED);
        int all = office.sessions().as("officer", () -> list.count(query));
        List<CaseNumber> exported = new ArrayList<>();
        office.sessions().as("officer", () -> {
            ExportRows<OwnCase> rows = export.export(query, "cases?list=STARTED");
            rows.forEachPart(
                    some -> some.forEach(each -> exported.add(each.summary().number())));
            return rows;
        });
        assertThat(exported).hasSize(all).contains(number);
        assertThat(database.queryForObject(
                        "select count(*) from audit_entry where canonical like '%access.casesExported%'"
                                + " and canonical like '%access.listed%'",
                        Integer.class))
                .isPositive();
    }

    private List<OwnCase> page(String username, OwnList which) {
        return office.sessions()
                .as(username, () -> own.page(CaseQuery.everything().among(which), 0, 1000));
    }

    private List<CaseNumber> numbers(String username, OwnList which) {
        return page(username, which).stream()
                .map(each -> each.summary().number())
                .toList();
    }
}
