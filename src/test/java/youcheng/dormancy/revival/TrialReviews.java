package youcheng.dormancy.revival;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Reason;
import youcheng.base.Actor;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.cases.CaseReaders;
import youcheng.cases.Cases;
import youcheng.decisions.Confirmation;
import youcheng.dormancy.revival.RevivalSource.ApprovedPlan;
import youcheng.proposals.Office;
import youcheng.register.RelationshipId;
import youcheng.workflow.Inbox;
import youcheng.workflow.WorkItem;
import youcheng.workflow.Workflow;

/** Reviews that are for tests alone: they call a revival plan, evaluate it, and call another or end. */
@TestConfiguration(proxyBeanMethods = false)
@Import({Office.class, TrialReviews.Steps.class})
public class TrialReviews {

    private final Office office;
    private final Steps steps;
    private final Cases cases;
    private final CaseReaders readers;
    private final Workflow workflow;
    private final Inbox inbox;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Engine engine;
    private final Clock clock;

    TrialReviews(
            Office office,
            Steps steps,
            Cases cases,
            CaseReaders readers,
            Workflow workflow,
            Inbox inbox,
            AuditTrail trail,
            TransactionTemplate transaction,
            RepositoryService repository,
            RuntimeService runtime,
            ManagementService jobs,
            Clock clock) {
        this.office = office;
        this.steps = steps;
        this.cases = cases;
        this.readers = readers;
        this.workflow = workflow;
        this.inbox = inbox;
        this.trail = trail;
        this.transaction = transaction;
        this.engine = new Engine(repository, runtime, jobs);
        this.clock = clock;
    }

    private record Engine(RepositoryService repository, RuntimeService runtime, ManagementService jobs) {}

    /** What the model {@code TrialReview} calls, and what its reviews approved. */
    @TestComponent("trialReviewSteps")
    @Transactional(propagation = Propagation.MANDATORY)
    public static class Steps implements RevivalSource {

        private final Map<CaseNumber, ApprovedPlan> approved = new ConcurrentHashMap<>();
        private final Cases cases;
        private final RevivalPlanning planning;
        private final AuditTrail trail;

        Steps(Cases cases, RevivalPlanning planning, AuditTrail trail) {
            this.cases = cases;
            this.planning = planning;
            this.trail = trail;
        }

        @Override
        public String process() {
            return "TrialReview";
        }

        @Transactional(propagation = Propagation.SUPPORTS)
        public void approve(CaseNumber review, ApprovedPlan plan) {
            approved.put(review, plan);
        }

        @Override
        @Transactional(propagation = Propagation.SUPPORTS)
        public Optional<ApprovedPlan> planOf(CaseNumber review) {
            return Optional.ofNullable(approved.get(review));
        }

        public void close(String number, Actor by) {
            end(new CaseNumber(number), "REVIVED", by);
        }

        public void closeCancelled(String number, Actor by) {
            planning.stop(new CaseNumber(number), by, Reason.written("友城关系另有安排"), "Activity_CloseCancelled");
            end(new CaseNumber(number), "CANCELLED", by);
        }

        private void end(CaseNumber number, String outcome, Actor by) {
            cases.close(number, outcome);
            trail.append(
                    Chain.of(number),
                    AuditEvent.of("revival.closed." + outcome, by).in(number));
        }
    }

    /** A relationship of the desk for Europe that was signed, as officers there propose and conclude it. */
    public RelationshipId relationship() {
        CaseNumber number = office.signedButNotConfirmed();
        office.confirm(number, Confirmation.CONFIRMED);
        RelationshipId relationship = Objects.requireNonNull(
                office.read("officer", office.open(number).id()).relationship());
        office.plan(number);
        return relationship;
    }

    /** A review in which nothing was decided yet. */
    public CaseNumber opened() {
        return as("supervisor", this::open);
    }

    private CaseNumber open() {
        Actor by = office.me().asActor();
        CaseNumber number = cases.open("TRV", "TrialReview", new Bilingual("试验评估", "Trial review"), by);
        readers.ofDesk(number, "OFFICER@EUROPE");
        readers.ofDesk(number, "SUPERVISOR@EUROPE");
        trail.append(Chain.of(number), AuditEvent.of("proposal.begun", by).in(number));
        return number;
    }

    /** A supervisor approves what the officer recommended; the plan begins. */
    public CaseNumber approved(Milestone... milestones) {
        RelationshipId relationship = relationship();
        engine.repository()
                .createDeployment()
                .name("reviews")
                .enableDuplicateFiltering(false)
                .addClasspathResource("trial/TrialReview.bpmn")
                .addClasspathResource("processes/RevivalPlan.bpmn")
                .deploy();
        return as("supervisor", () -> {
            CaseNumber number = open();
            steps.approve(number, new ApprovedPlan(relationship, idOf("officer"), List.of(milestones)));
            workflow.start("TrialReview", number, office.me().asActor());
            return number;
        });
    }

    /** The plan did not revive the relationship; another is approved and begins. */
    public void again(CaseNumber review, Milestone... milestones) {
        ApprovedPlan before = steps.planOf(review).orElseThrow();
        steps.approve(review, new ApprovedPlan(before.relationship(), before.author(), List.of(milestones)));
        evaluated(review, "AGAIN");
    }

    /** The plan is evaluated. */
    public void evaluated(CaseNumber review, String outcome) {
        as("supervisor", () -> {
            cases.lock(review);
            workflow.complete(open(review).getFirst().id(), office.me().asActor(), Map.of("evaluation", outcome));
            return review;
        });
    }

    /** A supervisor cancels the review. */
    public void cancelled(CaseNumber review) {
        as("supervisor", () -> {
            cases.lock(review);
            workflow.tell(review, "TrialReviewCancelled", office.me().asActor());
            return review;
        });
    }

    /** Its open tasks. */
    public List<WorkItem> open(CaseNumber number) {
        return inbox.of(number).stream().filter(WorkItem::isOpen).toList();
    }

    /** Runs what is due of this case by now. */
    public void runDueJobs(CaseNumber number) {
        List<Job> due = new ArrayList<>();
        for (ProcessInstance instance : engine.runtime()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .list()) {
            engine.jobs().createJobQuery().processInstanceId(instance.getId()).list().stream()
                    .filter(job -> !job.getDuedate().toInstant().isAfter(clock.instant()))
                    .forEach(due::add);
        }
        due.forEach(job -> engine.jobs().executeJob(job.getId()));
    }

    /** A milestone of the officer who recommended the plan. */
    public Milestone milestone(String title, LocalDate day) {
        return new Milestone(MilestoneKind.EXPERTS_MEETING, title, day, null, "推荐专家", null, "会议已召开");
    }

    public long idOf(String username) {
        return office.sessions().as(username, office::me).id();
    }

    private <T> T as(String username, Supplier<T> what) {
        return office.sessions().as(username, () -> Objects.requireNonNull(transaction.execute(status -> what.get())));
    }
}
