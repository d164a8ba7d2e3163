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

/** What completing a task costs, up to the next one, with and without the inbox, whoever hears of it, and the trail. */
@PortalTest
@Import({Office.class, SwitchableInbox.class})
abstract class CompletionMeasurement {

    private static final int ROUNDS = 400;
    private static final Map<String, Object> OUTCOME = Map.of("outcome", "APPROVED");
    private static final String PROCESS = "Bench_Loop";
    private static final String STEP = "Task_Loop";

    /** What of the inbox is at work. */
    private enum Inbox {
        OFF,
        SILENT,
        TELLING;

        void set() {
            SwitchableInbox.ON.set(this != OFF);
            SwitchableInbox.TELLS.set(this == TELLING);
        }
    }

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
            CaseNumber whole = started(Inbox.TELLING);
            CaseNumber noInbox = started(Inbox.OFF);
            CaseNumber noTrail = started(Inbox.TELLING);
            CaseNumber silent = started(Inbox.SILENT);
            CaseNumber bare = started(Inbox.OFF);
            Stopwatch completion = new Stopwatch();
            completion.inTurn(
                    new String[] {
                        "engine alone, with the case’s lock",
                        "with the inbox’s rows, nobody told",
                        "with the inbox and whoever hears of it, without the trail",
                        "with the trail, without the inbox",
                        "with both"
                    },
                    new String[] {"", "≤ 1.15", "", "≤ 1.10", ""},
                    ROUNDS,
                    round -> complete(bare, Inbox.OFF, false),
                    round -> complete(silent, Inbox.SILENT, false),
                    round -> complete(noTrail, Inbox.TELLING, false),
                    round -> complete(noInbox, Inbox.OFF, true),
                    round -> complete(whole, Inbox.TELLING, true));
            Report.write("completion " + name(), completion.table());
            System.err.println(completion.table());
        });
        Inbox.TELLING.set();
    }

    private CaseNumber started(Inbox inbox) {
        inbox.set();
        return Objects.requireNonNull(transaction.execute(status -> {
            CaseNumber number = cases.open("BEN", PROCESS, new Bilingual("试验", "Trial"), office.me());
            workflow.start(PROCESS, number, office.me().asActor());
            return number;
        }));
    }

    private void complete(CaseNumber number, Inbox inbox, boolean recorded) {
        inbox.set();
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult()
                .getId();
        transaction.executeWithoutResult(status -> {
            cases.lock(number);
            if (inbox == Inbox.OFF) {
                // There is no row of the inbox that could be asked.
                tasks.complete(task, OUTCOME);
            } else {
                workflow.complete(new WorkItemId(task), office.me().asActor(), OUTCOME);
            }
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
