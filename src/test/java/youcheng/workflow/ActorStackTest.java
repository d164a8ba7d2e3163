package youcheng.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.base.Actor;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.cases.Cases;
import youcheng.proposals.Office;

/** A step may call the engine for somebody else; afterwards whoever acted before acts again. */
@Thorough
@PortalTest
@Import(Trial.class)
class ActorStackTest {

    private static final String TWICE = "TrialTwice";

    @Autowired
    private Trial trial;

    @Autowired
    private TrialSteps steps;

    @Autowired
    private Office office;

    @Autowired
    private Workflow workflow;

    @Autowired
    private Cases cases;

    @Autowired
    private ActorStack actors;

    @Autowired
    private IdentityService identity;

    @Autowired
    private HistoryService history;

    @Autowired
    private RepositoryService repository;

    @BeforeEach
    void aProcessNotesTwiceWhoActs() {
        repository
                .createDeployment()
                .name(TWICE)
                .enableDuplicateFiltering(false)
                .addModelInstance(
                        TWICE + ".bpmn",
                        Bpmn.createExecutableProcess(TWICE)
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .userTask("Task_First")
                                .serviceTask("Activity_Note")
                                .camundaExpression(
                                        "${trialSteps.note(execution.processBusinessKey, acting.on(execution))}")
                                .serviceTask("Activity_NoteAgain")
                                .camundaExpression(
                                        "${trialSteps.noteAgain(execution.processBusinessKey, acting.on(execution))}")
                                .userTask("Task_Second")
                                .endEvent()
                                .done())
                .deploy();
        trial.deploy("TrialOuter.bpmn", "TrialInner.bpmn");
    }

    @AfterEach
    void theStepsDoNothingElse() {
        steps.meanwhile(number -> {});
    }

    @Test
    void aCallFromWithinAStepLeavesTheOuterActorInPlace() {
        Actor officer = office.sessions().as("officer", office::me).asActor();
        Actor scan = Actor.system("scan");
        steps.meanwhile(number -> {
            CaseNumber other = cases.open("TST", "TrialOuter", new Bilingual("试验", "Trial"), scan);
            workflow.start("TrialOuter", other, scan);
            assertThat(actors.current()).isEqualTo(officer);
        });
        CaseNumber number = trial.begun("officer", TWICE);
        trial.done(number, "Task_First", "officer");

        assertThat(steps.noters(number)).containsExactly(officer, officer);
        assertThat(actors.current()).isNull();
        assertThat(identity.getCurrentAuthentication()).isNull();
    }

    @Test
    void alsoWhereTheInnerCallFails() {
        Actor officer = office.sessions().as("officer", office::me).asActor();
        steps.meanwhile(number -> assertThatThrownBy(() -> actors.as(Actor.system("scan"), () -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken"));
        CaseNumber number = trial.begun("officer", TWICE);
        trial.done(number, "Task_First", "officer");

        assertThat(steps.noters(number)).containsExactly(officer, officer);
    }

    @Test
    void alsoWhereTheOuterCallFailsNobodyActsAnyMore() {
        CaseNumber number = trial.begun("officer", TWICE);
        steps.meanwhile(of -> {
            throw new IllegalStateException("broken");
        });

        assertThatThrownBy(() -> trial.done(number, "Task_First", "officer")).hasRootCauseMessage("broken");
        assertThat(actors.current()).isNull();
        assertThat(identity.getCurrentAuthentication()).isNull();
        assertThat(trial.open(number)).extracting(WorkItem::step).containsExactly("Task_First");
    }

    @Test
    void theEnginesOwnLogNamesWhoeverDoesItForAnother() {
        Actor officer = office.sessions().as("officer", office::me).asActor();
        Actor deputy = Actor.deputy(office.sessions().accountId("officer2"), officer.accountId());
        CaseNumber number = trial.begun("officer", TWICE);
        WorkItem first = trial.open(number, "Task_First");
        trial.as("officer2", () -> {
            workflow.assign(first.id(), deputy, deputy.principal());
            workflow.complete(first.id(), deputy, Map.of());
            return number;
        });

        assertThat(steps.noters(number)).containsExactly(deputy, deputy);
        assertThat(history.createUserOperationLogQuery()
                        .taskId(first.id().value())
                        .list())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.getUserId()).isEqualTo(Long.toString(deputy.accountId())));
        assertThat(workflow.pathOf(number))
                .filteredOn(step -> step.element().equals("Task_First"))
                .extracting(PathStep::who)
                .containsExactly(deputy);
    }

    @Test
    void theEnginesOwnLogNamesTheOuterActorForWhatFollowsAnInnerCall() {
        Actor officer = office.sessions().as("officer", office::me).asActor();
        CaseNumber number = trial.begun("officer", TWICE);
        WorkItem first = trial.open(number, "Task_First");
        trial.as(
                "officer",
                () -> actors.as(officer, () -> {
                    actors.as(Actor.system("scan"), () -> number);
                    workflow.assign(first.id(), officer, officer.accountId());
                    return number;
                }));

        List<UserOperationLogEntry> entries =
                history.createUserOperationLogQuery().taskId(first.id().value()).list();
        assertThat(entries)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.getUserId()).isEqualTo(Long.toString(officer.accountId())));
    }
}
