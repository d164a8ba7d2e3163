package youcheng.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.CallActivityBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.CaseReading;
import youcheng.proposals.Office;
import youcheng.tasks.TaskService;

/** A process that another calls belongs to the case of its caller: tasks, path, diagram and rights follow it there. */
@Thorough
@PortalTest
@Import(Trial.class)
class CalledProcessTest {

    @Autowired
    private Trial trial;

    @Autowired
    private TrialSteps steps;

    @Autowired
    private Office office;

    @Autowired
    private Workflow workflow;

    @Autowired
    private TaskService tasks;

    @Autowired
    private CaseReading cases;

    @Autowired
    private InboxReconciler reconciler;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private RepositoryService repository;

    @Test
    void aTaskOfACalledProcessCarriesTheNumberOfTheCaseAndTheNameOfItsStep() {
        CaseNumber number = trial.inspected("officer");

        assertThat(trial.open(number)).singleElement().satisfies(item -> {
            assertThat(item.caseNumber()).isEqualTo(number);
            assertThat(item.stepKey()).isEqualTo("step.TrialInner.Task_Inspect");
            assertThat(item.titleEn()).isEqualTo("Trial");
            assertThat(item.group()).isEqualTo("LEGAL");
        });
        assertThat(trial.differences(number)).isEmpty();
    }

    @Test
    void aTaskOfACalledProcessThatTheInboxLostIsFoundAndPutBackAsItWas() {
        CaseNumber number = trial.inspected("officer");
        WorkItem before = trial.open(number, "Task_Inspect");
        database.update("delete from work_item where id = ?", before.id().value());
        assertThat(trial.differences(number)).extracting(InboxDifference::kind).hasSize(1);
        trial.as("admin", () -> {
            reconciler.mend(before.id());
            return number;
        });

        assertThat(trial.open(number, "Task_Inspect"))
                .usingRecursiveComparison()
                .ignoringFields("created")
                .isEqualTo(before);
        assertThat(trial.differences(number)).isEmpty();
    }

    @Test
    void thePathTellsTheStepsOfACalledProcessBeneathTheStepThatCalledIt() {
        CaseNumber number = trial.inspected("officer");
        trial.done(number, "Task_Inspect", "legal");
        trial.done(number, "Task_Confirm", "finance");

        List<PathStep> path = workflow.pathOf(number);
        assertThat(path)
                .extracting(PathStep::element)
                .containsExactly("Event_Begun", "Task_Prepare", "Activity_Inspection", "Task_Finish");
        assertThat(path).allMatch(step -> step.process().equals("TrialOuter"));
        PathStep call = path.get(2);
        assertThat(call.isCurrent()).isFalse();
        assertThat(call.called()).isNull();
        assertThat(call.within())
                .extracting(PathStep::element)
                .containsExactly("Event_Called", "Activity_Note", "Task_Inspect", "Task_Confirm", "Event_Inspected");
        assertThat(call.within().get(2).nameKey()).isEqualTo("step.TrialInner.Task_Inspect");
        assertThat(path.stream().filter(step -> !step.equals(call)).flatMap(step -> step.within().stream()))
                .isEmpty();
    }

    @Test
    void theCasePageHasTheModelOfTheCaseAndThatOfTheCalledPartEachWithItsOwnSteps() {
        CaseNumber number = trial.inspected("officer");

        CaseReading.WholeCase whole =
                office.sessions().as("officer", () -> cases.read(number)).orElseThrow();
        assertThat(whole.models()).extracting(CaseModel::process).containsExactly("TrialOuter", "TrialInner");
        assertThat(whole.models().getLast().xml()).contains("Task_Inspect").doesNotContain("Task_Prepare");
        assertThat(whole.models().getFirst().path()).isEqualTo(whole.path());
        assertThat(whole.models().getLast().path())
                .isEqualTo(whole.path().getLast().within());
        assertThat(whole.workItems()).extracting(WorkItem::step).containsExactly("Task_Prepare", "Task_Inspect");
    }

    @Test
    void whoDidTheStepThatCalledActsInTheCalledProcess() {
        CaseNumber number = trial.inspected("officer2");

        assertThat(steps.noters(number))
                .containsExactly(office.sessions().as("officer2", office::me).asActor());
    }

    @Test
    void theEndOfTheCalledProcessLeadsOnInTheCaseWithinOneTransaction() {
        CaseNumber number = trial.inspected("officer");
        trial.done(number, "Task_Inspect", "legal");
        trial.done(number, "Task_Confirm", "finance");
        assertThat(trial.open(number)).extracting(WorkItem::stepKey).containsExactly("step.TrialOuter.Task_Finish");

        trial.done(number, "Task_Finish", "supervisor");
        assertThat(trial.open(number)).isEmpty();
        assertThat(office.sessions()
                        .as("officer", () -> cases.read(number))
                        .orElseThrow()
                        .summary()
                        .outcome())
                .isEqualTo("DONE");
    }

    @Test
    void theEndOfTheCaseTakesTheTasksOfTheCalledProcessAlong() {
        CaseNumber number = trial.inspected("officer");
        trial.deleted(number);

        assertThat(trial.open(number)).isEmpty();
        assertThat(office.sessions()
                        .as("officer", () -> cases.read(number))
                        .orElseThrow()
                        .workItems())
                .extracting(WorkItem::state)
                .containsExactly(WorkItem.State.DONE, WorkItem.State.DROPPED);
        assertThat(trial.differences(number)).isEmpty();
    }

    @Test
    void anEventThatInterruptsTheCallTakesItsTasksAlong() {
        CaseNumber number = trial.inspected("officer");
        trial.told(number, "InspectionStopped", "officer");

        assertThat(trial.open(number)).isEmpty();
        assertThat(trial.differences(number)).isEmpty();
        PathStep call = workflow.pathOf(number).get(2);
        assertThat(call.dropped()).isTrue();
        assertThat(call.within().getLast().dropped()).isTrue();
        assertThat(call.within()).noneMatch(PathStep::isCurrent);
    }

    @Test
    void whoMayDoATaskOfACalledProcessFollowsItsGroupAndTheFourEyesOfTheCase() {
        CaseNumber others = trial.inspected("officer");
        WorkItemId inspected = trial.open(others, "Task_Inspect").id();
        assertThat(office.sessions().as("finance", () -> tasks.open(inspected))).isEmpty();
        assertThatThrownBy(() -> office.sessions().as("finance", () -> tasks.claim(inspected)))
                .isInstanceOf(Rejection.class);
        assertThat(objection("legal", others, "Task_Inspect")).isEmpty();
        office.sessions().as("legal", () -> tasks.claim(inspected));
        assertThat(trial.differences(others)).isEmpty();

        CaseNumber own = trial.inspected("legal");
        assertThat(objection("legal", own, "Task_Inspect")).contains("decisions.rejection.ownCase");
        WorkItemId inspection = trial.open(own, "Task_Inspect").id();
        assertThatThrownBy(() -> office.sessions().as("legal", () -> tasks.claim(inspection)))
                .isInstanceOf(Rejection.class);
    }

    @Test
    void whoeverHasAPartInTheCalledProcessReadsTheCaseAndNobodyElseDoes() {
        CaseNumber number = trial.inspected("officer");

        assertThat(office.sessions().as("legal", () -> cases.read(number))).isPresent();
        assertThat(office.sessions().as("leader", () -> cases.read(number))).isEmpty();
        assertThat(office.casesOf("legal")).extracting(each -> each.number()).contains(number);
    }

    @Test
    void whatIsCalledWithANumberOfItsOwnIsACaseOfItsOwnWithinTheOther() {
        trial.deploy("TrialOuter.bpmn", "TrialInner.bpmn");
        CallActivityBuilder call = Bpmn.createExecutableProcess("TrialParent")
                .camundaHistoryTimeToLive(1)
                .startEvent("Event_Begun")
                .callActivity("Activity_Part")
                .calledElement("TrialInner");
        repository
                .createDeployment()
                .addModelInstance(
                        "TrialParent.bpmn",
                        call.camundaInBusinessKey(
                                        "${trialSteps.part(execution.processBusinessKey, acting.on(execution))}")
                                .endEvent("Event_Finished")
                                .done())
                .deploy();
        CaseNumber number = trial.begun("officer", "TrialParent");

        PathStep called = workflow.pathOf(number).getLast();
        assertThat(called.within()).isEmpty();
        CaseNumber part = Optional.ofNullable(called.called()).orElseThrow();
        assertThat(part.value()).startsWith("PRT-");
        assertThat(steps.parentOf(part)).contains(number);
        assertThat(trial.open(number)).isEmpty();
        assertThat(trial.open(part)).extracting(WorkItem::step).containsExactly("Task_Inspect");
        assertThat(workflow.pathOf(part)).extracting(PathStep::element).startsWith("Event_Called");
        assertThat(workflow.modelsOf(part)).extracting(CaseModel::process).containsExactly("TrialInner");

        trial.done(part, "Task_Inspect", "legal");
        trial.done(part, "Task_Confirm", "finance");
        assertThat(workflow.pathOf(number).getLast().element()).isEqualTo("Event_Finished");
    }

    private Optional<String> objection(String username, CaseNumber number, String step) {
        return office.sessions()
                .as(username, () -> tasks.open(trial.open(number, step).id()))
                .orElseThrow()
                .objection()
                .map(Rejection::key);
    }
}
