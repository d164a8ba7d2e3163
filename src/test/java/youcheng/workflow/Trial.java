package youcheng.workflow;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.cases.Cases;
import youcheng.proposals.Office;
import youcheng.visits.VisitProcess;

/**
 * Processes that are for tests alone: one that calls another, one that a timer starts, a table with many columns; and
 * visits, in which people decide.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import({Office.class, TrialSteps.class, TrialAccess.class, TrialEars.class, VisitProcess.class})
public class Trial {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final Workflow workflow;
    private final Inbox inbox;
    private final InboxReconciler reconciler;
    private final Cases cases;
    private final AuditTrail trail;
    private final Office office;
    private final TransactionTemplate transaction;

    Trial(
            RepositoryService repository,
            RuntimeService runtime,
            Workflow workflow,
            Inbox inbox,
            InboxReconciler reconciler,
            Cases cases,
            AuditTrail trail,
            Office office,
            TransactionTemplate transaction) {
        this.repository = repository;
        this.runtime = runtime;
        this.workflow = workflow;
        this.inbox = inbox;
        this.reconciler = reconciler;
        this.cases = cases;
        this.trail = trail;
        this.office = office;
        this.transaction = transaction;
    }

    /** Deploys the models together; nothing where they are deployed already. */
    public void deploy(String... files) {
        DeploymentBuilder deployment =
                repository.createDeployment().name(String.join(" ", files)).enableDuplicateFiltering(false);
        List.of(files).forEach(file -> deployment.addClasspathResource("trial/" + file));
        deployment.deploy();
    }

    /** Somebody begins a trial. */
    public CaseNumber begun(String username) {
        deploy("TrialOuter.bpmn", "TrialInner.bpmn");
        return begun(username, "TrialOuter");
    }

    /** Somebody begins a case with this process. */
    public CaseNumber begun(String username, String process) {
        return as(username, () -> {
            CaseNumber number = cases.open("TST", process, new Bilingual("试验", "Trial"), office.me());
            trail.append(
                    Chain.of(number),
                    AuditEvent.of("proposal.begun", office.me().asActor()).in(number));
            workflow.start(process, number, office.me().asActor());
            return number;
        });
    }

    /** A trial that has called its inspection. */
    public CaseNumber inspected(String username) {
        CaseNumber number = begun(username);
        done(number, "Task_Prepare", username);
        return number;
    }

    /** Somebody does the open task of this step. */
    public void done(CaseNumber number, String step, String username) {
        as(username, () -> {
            cases.lock(number);
            workflow.complete(open(number, step).id(), office.me().asActor(), Map.of());
            return number;
        });
    }

    /** Somebody tells the case something. */
    public void told(CaseNumber number, String message, String username) {
        as(username, () -> {
            cases.lock(number);
            workflow.tell(number, message, office.me().asActor());
            return number;
        });
    }

    /** Ends the whole process through the engine's own API. */
    public void deleted(CaseNumber number) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .rootProcessInstances()
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "by hand"));
    }

    public List<WorkItem> open(CaseNumber number) {
        return inbox.of(number).stream().filter(WorkItem::isOpen).toList();
    }

    public WorkItem open(CaseNumber number, String step) {
        return open(number).stream()
                .filter(item -> item.step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    public List<InboxDifference> differences(CaseNumber number) {
        return reconciler.compare().stream()
                .filter(each -> each.caseNumber().equals(number.value()))
                .toList();
    }

    /** Somebody does this in one transaction. */
    public <T> T as(String username, Supplier<T> what) {
        return office.sessions().as(username, () -> Objects.requireNonNull(transaction.execute(status -> what.get())));
    }
}
