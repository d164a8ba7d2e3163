package youcheng.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import youcheng.MovableClock;
import youcheng.OfficeClock;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.calendar.OfficeCalendar;
import youcheng.cases.CaseReading;
import youcheng.cases.CaseSummary;
import youcheng.decisions.Confirmation;
import youcheng.identity.AccountList;
import youcheng.identity.AccountRecord;
import youcheng.identity.Accounts;
import youcheng.identity.Desk;
import youcheng.identity.ListedAccounts;
import youcheng.identity.Role;
import youcheng.proposals.Office;
import youcheng.register.CityId;
import youcheng.register.RelationshipId;
import youcheng.register.keeping.RegisterKeeping;
import youcheng.tasks.list.TaskFilter;
import youcheng.tasks.oversight.TaskOversight;
import youcheng.workflow.Inbox;
import youcheng.workflow.InboxQuery.Scope;
import youcheng.workflow.InboxQuery.Sort;
import youcheng.workflow.WorkItem;

/** Planned items from the plan to what came of it; the clock is moved and jobs run by hand. */
@Thorough
@PortalTest
@Import(OfficeClock.class)
class PlansTest {

    @Autowired
    private RegisterKeeping keeping;

    @Autowired
    private Office office;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanReading reading;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TaskOversight oversight;

    @Autowired
    private CaseReading cases;

    @Autowired
    private OfficeCalendar calendar;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountList accountList;

    @Autowired
    private ManagementService engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private MovableClock clock;

    @Test
    void theFirstYearBecomesWorkInTheListOfItsOwners() {
        RelationshipId relationship = signed();
        List<PlannedItemRecord> planned = itemsOf(relationship);

        assertThat(planned).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("互派青年艺术家");
            assertThat(item.origin()).isNotNull();
            assertThat(item.state()).isEqualTo(PlannedState.PLANNED);
            assertThat(workOf(item).isHeldBy(idOf("officer"))).isTrue();
            assertThat(workOf(item).stepKey()).isEqualTo("step.PlannedItem.Task_DoPlannedItem");
        });
        List<CaseSummary> list = office.casesOf("officer");
        assertThat(list).extracting(each -> each.number().value()).noneMatch(number -> number.startsWith("PLN"));
    }

    @Test
    void anItemIsDoneWithWhatCameOfIt() {
        CaseNumber number = planned(inMonths(6));
        WorkItem work = workOf(number);
        assertRefused(
                () -> office.sessions().as("officer", () -> plans.done(work.id(), " ")), "base.rejection.missing");
        office.sessions().as("officer", () -> plans.done(work.id(), "12名青年艺术家互访"));

        assertThat(item(number).state()).isEqualTo(PlannedState.DONE);
        assertThat(item(number).result()).isEqualTo("12名青年艺术家互访");
        assertThat(office.hasOpenWork(number)).isFalse();
        assertThat(whole(number).summary().outcome()).isEqualTo("DONE");
        assertThat(office.sessions().as("auditor", () -> cases.verify(number)))
                .hasSize(2)
                .allMatch(proof -> proof.holds());
    }

    @Test
    void anItemIsGivenUpWithAReason() {
        CaseNumber number = planned(inMonths(6));
        WorkItem work = workOf(number);
        office.sessions().as("officer", () -> plans.drop(work.id(), "对方改选"));

        assertThat(item(number).state()).isEqualTo(PlannedState.DROPPED);
        assertThat(whole(number).summary().outcome()).isEqualTo("DROPPED");
        assertThatThrownBy(() -> office.sessions().as("officer", () -> plans.done(work.id(), "其实办了")))
                .isInstanceOf(Rejection.class);
    }

    @Test
    void aMovedItemTakesItsReminderAndItsEscalationWithIt() {
        CaseNumber number = planned(inMonths(6));
        WorkItem work = workOf(number);
        Set<Instant> before = timersOf(number);
        office.sessions().as("officer", () -> plans.move(work.id(), inMonths(7), "签证延误"));

        assertThat(item(number).day()).isEqualTo(inMonths(7));
        assertThat(workOf(number).due()).isEqualTo(calendar.closeOf(inMonths(7)));
        assertThat(timersOf(number)).hasSize(2).doesNotContainAnyElementsOf(before);
    }

    @Test
    void whatASupervisorMovesIsMovedInThePlanToo() {
        CaseNumber number = planned(inMonths(6));
        office.sessions()
                .as("supervisor", () -> oversight.moveDue(workOf(number).id(), inMonths(7), "统筹安排"));
        assertThat(item(number).day()).isEqualTo(inMonths(7));
    }

    @Test
    void aLateItemIsRemindedOfAndThenReportedToTheSupervisors() {
        CaseNumber number = planned(LocalDate.now(clock).plusDays(20));
        clock.moveOn(Duration.ofDays(19));
        runDueJobs(number);
        assertThat(workOf(number).marks().reminded()).isNotNull();
        assertThat(workOf(number).marks().escalated()).isNull();
        clock.moveOn(Duration.ofDays(2));
        runDueJobs(number);

        assertThat(workOf(number).marks().escalatedTo()).isEqualTo("SUPERVISOR@EUROPE");
    }

    @Test
    void aSupervisorCancelsAndTheWorkLeavesTheList() {
        CaseNumber number = planned(inMonths(6));
        assertRefused(() -> office.sessions().as("officer", () -> plans.cancel(number, "理由")), null);
        office.sessions().as("supervisor", () -> plans.cancel(number, "全年计划调整"));

        assertThat(item(number).state()).isEqualTo(PlannedState.DROPPED);
        assertThat(office.hasOpenWork(number)).isFalse();
        assertRefused(
                () -> office.sessions().as("supervisor", () -> plans.cancel(number, "再按一次")),
                "plans.rejection.notToCancel");
    }

    @Test
    void whatIsWrongIsSaidBesideItsItemAndNothingIsPlanned() {
        RelationshipId relationship = signed();
        int before = itemsOf(relationship).size();
        Plans.PlannedItemDraft good = new Plans.PlannedItemDraft("互访", inMonths(9), null);
        assertRefused(
                relationship,
                "base.rejection.missing",
                "title1",
                good,
                new Plans.PlannedItemDraft(" ", good.day(), null));
        assertRefused(
                relationship, "base.rejection.missing", "day1", good, new Plans.PlannedItemDraft("互访", null, null));
        assertRefused(
                relationship,
                "plans.rejection.dayInPast",
                "day0",
                new Plans.PlannedItemDraft("互访", LocalDate.now(clock).minusDays(1), null));
        assertRefused(
                relationship,
                "plans.rejection.dayTooFar",
                "day0",
                new Plans.PlannedItemDraft("互访", inMonths(12 * 11), null));
        assertRefused(
                relationship,
                "plans.rejection.owner",
                "owner0",
                new Plans.PlannedItemDraft("互访", inMonths(9), idOf("legal")));
        assertRefused(
                relationship,
                "base.rejection.tooLong",
                "title0",
                new Plans.PlannedItemDraft("长".repeat(201), good.day(), null));
        assertThat(itemsOf(relationship)).hasSize(before);
    }

    /** Its title says one of the names; whoever knows another finds it too. */
    @Test
    void anItemIsFoundByNamesThatItsCityGetsLater() {
        CaseNumber number = planned(inMonths(7));
        CityId city =
                office.register.find(item(number).relationship()).orElseThrow().city();
        office.sessions()
                .as(
                        "officer",
                        () -> keeping.addName(
                                city, new RegisterKeeping.NewName("local", "Vieuxbourg", "", "1991", false, "")));
        TaskFilter filter = new TaskFilter(Scope.ALL, "vieuxbourg", false, Sort.DUE, true);

        await().untilAsserted(() -> assertThat(
                        office.sessions().as("officer", () -> office.list().page(filter, 0, 10)))
                .extracting(WorkItem::caseNumber)
                .contains(number));
    }

    /** What somebody held who left goes back to the desk, is marked so in the trail, and can be taken by others. */
    @Test
    void anItemWhoseOwnerLeftGoesBackToTheDesk() {
        long leaver = office.sessions()
                .as("admin", () -> accounts.open("leaver", "周去", EnumSet.of(Role.OFFICER), EnumSet.of(Desk.EUROPE)))
                .accountId();
        RelationshipId relationship = signed();
        CaseNumber number = office.sessions()
                .as("officer", () -> plans.plan(relationship, new Plans.PlannedItemDraft("校际交流", inMonths(5), leaver)));
        assertThat(workOf(number).isHeldBy(leaver)).isTrue();
        AccountRecord account = office.sessions().as("admin", () -> ListedAccounts.all(accountList)).stream()
                .filter(each -> each.person().id() == leaver)
                .findFirst()
                .orElseThrow();
        office.sessions().as("admin", () -> accounts.disable(leaver, account.version()));

        await().untilAsserted(() -> assertThat(workOf(number).assignee()).isNull());
        assertThat(whole(number).timeline())
                .extracting(entry -> entry.event().action())
                .contains("work.released");
        office.sessions().as("officer2", () -> plans.done(workOf(number).id(), "由同事完成"));
        assertThat(item(number).state()).isEqualTo(PlannedState.DONE);
    }

    /** A working day about so many months from now. */
    private LocalDate inMonths(int months) {
        return calendar.plusWorkingDays(LocalDate.now(clock).plusMonths(months), 1);
    }

    private RelationshipId signed() {
        CaseNumber number = office.signedButNotConfirmed();
        office.confirm(number, Confirmation.CONFIRMED);
        RelationshipId relationship = java.util.Objects.requireNonNull(
                office.read("officer", office.open(number).id()).relationship());
        office.plan(number);
        return relationship;
    }

    private CaseNumber planned(LocalDate day) {
        RelationshipId relationship = signed();
        return office.sessions()
                .as("officer", () -> plans.plan(relationship, new Plans.PlannedItemDraft("青年艺术家互访", day, null)));
    }

    private List<PlannedItemRecord> itemsOf(RelationshipId relationship) {
        return office.sessions().as("officer", () -> reading.of(relationship));
    }

    private PlannedItemRecord item(CaseNumber number) {
        return office.sessions().as("supervisor", () -> reading.item(number));
    }

    private CaseReading.WholeCase whole(CaseNumber number) {
        return office.sessions().as("auditor", () -> cases.read(number)).orElseThrow();
    }

    private WorkItem workOf(CaseNumber number) {
        return inbox.of(number).getLast();
    }

    private WorkItem workOf(PlannedItemRecord item) {
        return workOf(item.number());
    }

    private long idOf(String username) {
        return office.sessions().as(username, () -> office.me()).id();
    }

    private Set<Instant> timersOf(CaseNumber number) {
        return java.util.stream.Stream.of(instanceOf(number))
                .flatMap(id -> engine.createJobQuery().processInstanceId(id).list().stream())
                .map(job -> job.getDuedate().toInstant())
                .collect(java.util.stream.Collectors.toSet());
    }

    private void runDueJobs(CaseNumber number) {
        engine.createJobQuery().processInstanceId(instanceOf(number)).list().stream()
                .filter(job -> !job.getDuedate().toInstant().isAfter(clock.instant()))
                .forEach(job -> engine.executeJob(job.getId()));
    }

    private String instanceOf(CaseNumber number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult()
                .getId();
    }

    private void assertRefused(
            RelationshipId relationship, String key, String field, Plans.PlannedItemDraft... drafts) {
        assertThatThrownBy(() -> office.sessions()
                        .as(
                                "officer",
                                () -> plans.planAll(relationship, new CaseNumber("PRO-2026-0001"), List.of(drafts))))
                .isInstanceOfSatisfying(Rejection.class, why -> {
                    assertThat(why.key()).isEqualTo(key);
                    assertThat(why.field()).isEqualTo(field);
                });
    }

    private static void assertRefused(Runnable event, @org.jspecify.annotations.Nullable String key) {
        assertThatThrownBy(event::run).satisfies(why -> {
            if (key != null) {
                assertThat(why)
                        .isInstanceOfSatisfying(
                                Rejection.class, each -> assertThat(each.key()).isEqualTo(key));
            }
        });
    }
}
