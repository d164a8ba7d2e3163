package youcheng.bench;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.PortalTest;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Reason;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.cases.Cases;
import youcheng.proposals.Office;
import youcheng.workflow.SwitchableInbox;
import youcheng.workflow.WorkItemId;
import youcheng.workflow.Workflow;

/** What completing a task costs, up to the next one, with and without the inbox and with and without the trail. */
@PortalTest
@Import({Office.class, SwitchableInbox.class})
abstract class CompletionMeasurement {

    private static final int ROUNDS = 400;
    private static final String PROCESS = "Bench_Loop";
    private static final String STEP = "Task_Loop";

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
    private RepositoryService repository;

    @Autowired
    private TransactionTemplate transaction;

    /** What the page of measurements calls this database. */
    abstract String name();

    @Test
    void completionOfATask() {
        repository
                .createDeployment()
                .addModelInstance(
                        PROCESS + ".bpmn",
                        Bpmn.createExecutableProcess(PROCESS)
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .userTask(STEP)
                                .camundaCandidateGroups("LEGAL")
                                .connectTo(STEP)
                                .done())
                .deploy();
        office.sessions().as("officer", () -> {
            CaseNumber whole = started(true);
            CaseNumber noInbox = started(false);
            CaseNumber noTrail = started(true);
            CaseNumber bare = started(false);
            Stopwatch completion = new Stopwatch();
            completion.inTurn(
                    new String[] {
                        "engine alone, with the case’s lock",
                        "with the inbox, without the trail",
                        "with the trail, without the inbox",
                        "with both"
                    },
                    new String[] {"", "≤ 1.15", "≤ 1.10", ""},
                    ROUNDS,
                    round -> complete(bare, false, false),
                    round -> complete(noTrail, true, false),
                    round -> complete(noInbox, false, true),
                    round -> complete(whole, true, true));
            Report.write("completion " + name(), completion.table());
            System.err.println(completion.table());
        });
        SwitchableInbox.ON.set(true);
    }

    private CaseNumber started(boolean projected) {
        SwitchableInbox.ON.set(projected);
        return Objects.requireNonNull(transaction.execute(status -> {
            CaseNumber number = cases.open("BEN", PROCESS, new Bilingual("试验", "Trial"), office.me());
            workflow.start(PROCESS, number, office.me().asActor());
            return number;
        }));
    }

    private void complete(CaseNumber number, boolean projected, boolean recorded) {
        SwitchableInbox.ON.set(projected);
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult()
                .getId();
        transaction.executeWithoutResult(status -> {
            cases.lock(number);
            workflow.complete(new WorkItemId(task), office.me().asActor(), Map.of("outcome", "APPROVED"));
            if (recorded) {
                trail.append(
                        Chain.of(number),
                        AuditEvent.of(
                                        "proposal.done.Task_Review.APPROVED",
                                        office.me().asActor())
                                .in(number)
                                .at(STEP, task)
                                .because(Reason.written("材料齐全，同意。")));
            }
        });
    }
}
