package youcheng.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.audit.AuditTrail;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.cases.Cases;
import youcheng.proposals.Office;
import youcheng.tasks.inbox.InboxCheck;
import youcheng.workflow.InboxDifference.Discrepancy;

/** The inbox follows the engine, and where it could not, what differs is named and mended. */
@PortalTest
@Thorough
class InboxReconcilerTest {

    @Autowired
    private InboxReconciler reconciler;

    @Autowired
    private InboxCheck check;

    @Autowired
    private Office office;

    @Autowired
    private Cases cases;

    @Autowired
    private Workflow workflow;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aRunningCaseDiffersInNothing() {
        CaseNumber number = office.handedIn();
        office.sessions()
                .as(
                        "legal",
                        () -> office.desk()
                                .claim(office.open(number, "Task_LegalOpinion").id()));
        assertThat(differences(number)).isEmpty();
    }

    @Test
    void anInstanceDeletedThroughTheEnginesApiTakesItsWorkAlong() {
        CaseNumber number = office.handedIn();
        runtime.deleteProcessInstance(instance(number), "by hand", true, true);

        assertThat(office.openItems(number)).isEmpty();
        assertThat(differences(number)).isEmpty();
    }

    @Test
    void anInterruptingTimerTakesItsWorkAlong() {
        CaseNumber number = started(
                "Test_Timer",
                Bpmn.createExecutableProcess("Test_Timer")
                        .camundaHistoryTimeToLive(1)
                        .startEvent()
                        .userTask("Task_First")
                        .camundaCandidateGroups("LEGAL")
                        .boundaryEvent("Event_Time")
                        .cancelActivity(true)
                        .timerWithDuration("PT1H")
                        .userTask("Task_Second")
                        .camundaCandidateGroups("FINANCE")
                        .endEvent()
                        .moveToActivity("Task_First")
                        .endEvent()
                        .done());
        management.executeJob(management
                .createJobQuery()
                .processInstanceId(instance(number))
                .singleResult()
                .getId());

        assertThat(office.openItems(number)).extracting(WorkItem::step).containsExactly("Task_Second");
        assertThat(differences(number)).isEmpty();
    }

    @Test
    void aCandidateRemovedThroughTheEnginesApiIsNamedAndMended() {
        CaseNumber number = office.handedIn();
        WorkItem item = office.open(number, "Task_LegalOpinion");
        tasks.deleteCandidateGroup(item.id().value(), "LEGAL");
        assertThat(differences(number)).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(Discrepancy.GROUP);
            assertThat(each.inbox()).isEqualTo("LEGAL");
            assertThat(each.engine()).isNull();
        });
        mend();
        assertThat(differences(number)).isEmpty();
        assertThat(office.open(number, "Task_LegalOpinion").group()).isNull();

        tasks.addCandidateGroup(item.id().value(), "FINANCE");
        assertThat(office.open(number, "Task_LegalOpinion").group()).isEqualTo("FINANCE");
        assertThat(differences(number)).isEmpty();
    }

    /** As a restored backup of the engine's tables alone would. */
    @Test
    void aCandidateChangedBehindTheEnginesBackIsNamedAndMended() {
        CaseNumber number = office.handedIn();
        WorkItem item = office.open(number, "Task_LegalOpinion");
        database.update(
                "update ACT_RU_IDENTITYLINK set GROUP_ID_ = 'FINANCE' where TASK_ID_ = ?",
                item.id().value());

        assertThat(differences(number)).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(Discrepancy.GROUP);
            assertThat(each.inbox()).isEqualTo("LEGAL");
            assertThat(each.engine()).isEqualTo("FINANCE");
        });
        mend();
        assertThat(differences(number)).isEmpty();
        assertThat(office.open(number, "Task_LegalOpinion").group()).isEqualTo("FINANCE");
    }

    @Test
    void aMigratedInstanceIsFollowedOrNamedAndMended() {
        CaseNumber number = started("Test_Migrated", waitingAt("Task_Before"));
        WorkItem before = office.open(number);
        String oldVersion = runtime.createProcessInstanceQuery()
                .processInstanceId(instance(number))
                .singleResult()
                .getProcessDefinitionId();
        deploy("Test_Migrated", waitingAt("Task_After"));
        String newVersion = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("Test_Migrated")
                .latestVersion()
                .singleResult()
                .getId();
        MigrationPlan plan = runtime.createMigrationPlan(oldVersion, newVersion)
                .mapActivities("Task_Before", "Task_After")
                .build();
        runtime.newMigration(plan).processInstanceIds(instance(number)).execute();

        assertThat(differences(number))
                .allSatisfy(each -> assertThat(each.kind()).isEqualTo(Discrepancy.STEP));
        mend();
        assertThat(differences(number)).isEmpty();
        assertThat(office.open(number).id()).isEqualTo(before.id());
        assertThat(office.open(number).step()).isEqualTo("Task_After");
    }

    @Test
    void whatTheInboxLostOrKeptTooLongIsNamedAndMendedWithAnEntryInTheTrail() {
        CaseNumber lost = office.sent();
        WorkItem review = office.open(lost);
        database.update("delete from work_item where id = ?", review.id().value());
        CaseNumber kept = office.sent();
        WorkItem other = office.open(kept);
        office.review("supervisor", kept, youcheng.decisions.Review.RETURNED);
        database.update(
                "update work_item set state = 'OPEN' where id = ?", other.id().value());
        CaseNumber moved = office.sent();
        database.update(
                "update work_item set due_at = null, assignee = 1 where id = ?",
                office.open(moved).id().value());

        assertThat(differences(lost)).extracting(InboxDifference::kind).containsExactly(Discrepancy.LACKING);
        assertThat(differences(kept)).extracting(InboxDifference::kind).containsExactly(Discrepancy.LEFT_OVER);
        assertThat(differences(moved))
                .extracting(InboxDifference::kind)
                .containsExactlyInAnyOrder(Discrepancy.HOLDER, Discrepancy.DUE);

        assertThat(mend()).isGreaterThanOrEqualTo(3);
        assertThat(differences(lost)).isEmpty();
        assertThat(differences(kept)).isEmpty();
        assertThat(differences(moved)).isEmpty();
        assertThat(office.open(lost))
                .usingRecursiveComparison()
                .ignoringFields("created", "marks")
                .isEqualTo(review);
        assertThat(trail.of(lost).getLast().event().action()).isEqualTo("work.mended");
    }

    private int mend() {
        return Objects.requireNonNull(office.sessions().as("admin", () -> check.mend()));
    }

    private List<InboxDifference> differences(CaseNumber number) {
        return reconciler.compare().stream()
                .filter(each -> each.caseNumber().equals(number.value()))
                .toList();
    }

    private String instance(CaseNumber number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult()
                .getId();
    }

    private CaseNumber started(String process, BpmnModelInstance model) {
        deploy(process, model);
        return Objects.requireNonNull(office.sessions()
                .as(
                        "officer",
                        () -> transaction.execute(status -> {
                            CaseNumber number = cases.open("TST", process, new Bilingual("试验", "Trial"), office.me());
                            workflow.start(process, number, office.me().asActor());
                            return number;
                        })));
    }

    private void deploy(String process, BpmnModelInstance model) {
        repository.createDeployment().addModelInstance(process + ".bpmn", model).deploy();
    }

    private static BpmnModelInstance waitingAt(String step) {
        return Bpmn.createExecutableProcess("Test_Migrated")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask(step)
                .camundaCandidateGroups("LEGAL")
                .endEvent()
                .done();
    }
}
