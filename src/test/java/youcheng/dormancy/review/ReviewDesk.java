package youcheng.dormancy.review;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.userdetails.UserDetailsService;
import youcheng.MovableClock;
import youcheng.base.CaseNumber;
import youcheng.cases.CaseReading;
import youcheng.decisions.Deciding;
import youcheng.decisions.Municipal;
import youcheng.decisions.MunicipalDecision;
import youcheng.decisions.Review;
import youcheng.documents.SeenDocuments;
import youcheng.dormancy.revival.Milestone;
import youcheng.dormancy.revival.MilestoneKind;
import youcheng.exchanges.OfficeExchanges;
import youcheng.identity.Colleagues;
import youcheng.plans.PlanReading;
import youcheng.plans.Plans;
import youcheng.register.RegisterOffice;
import youcheng.register.RelationshipId;
import youcheng.workflow.Inbox;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/** Brings reviews to where a test needs them, by people's own steps; the clock is moved and jobs run by hand. */
@TestComponent
public class ReviewDesk {

    public final Colleagues sessions;
    private final RegisterOffice register;
    private final OfficeExchanges exchanges;
    private final ReviewOpening opening;
    private final ReviewWork work;
    private final ReviewRecommending recommending;
    private final PartnerAnswers answers;
    private final ReviewEvaluating evaluating;
    private final Plans plans;
    private final PlanReading items;
    private final Deciding deciding;
    private final ReviewReading reading;
    private final CaseReading cases;
    private final Inbox inbox;
    private final ManagementService engine;
    private final MovableClock clock;

    ReviewDesk(
            UserDetailsService users,
            RegisterOffice register,
            OfficeExchanges exchanges,
            ReviewOpening opening,
            ReviewWork work,
            ReviewRecommending recommending,
            PartnerAnswers answers,
            ReviewEvaluating evaluating,
            Plans plans,
            PlanReading items,
            Deciding deciding,
            ReviewReading reading,
            CaseReading cases,
            Inbox inbox,
            ManagementService engine,
            MovableClock clock) {
        this.sessions = new Colleagues(users);
        this.register = register;
        this.exchanges = exchanges;
        this.opening = opening;
        this.work = work;
        this.recommending = recommending;
        this.answers = answers;
        this.evaluating = evaluating;
        this.plans = plans;
        this.items = items;
        this.deciding = deciding;
        this.reading = reading;
        this.cases = cases;
        this.inbox = inbox;
        this.engine = engine;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A relationship whose last substantive contact was in June 2021. */
    public RelationshipId dormant() {
        RelationshipId relationship = register.signedRelationship();
        exchanges.visit(relationship, LocalDate.of(2021, 6, 10), "文化代表团来访");
        return relationship;
    }

    /** A review that an officer opened by hand. */
    public CaseNumber opened(RelationshipId relationship) {
        return as("officer", () -> opening.open(relationship, "多年未往来"));
    }

    /** A review whose first letter is to be sent. */
    public CaseNumber gathered(RelationshipId relationship) {
        CaseNumber number = opened(relationship);
        as("officer", () -> work.completeEvidence(open(number).id(), new EvidenceNotes("国际处处长仍在任", "", "")));
        return number;
    }

    /** The letter whose turn it is goes out today. */
    public void send(CaseNumber number) {
        send(number, today());
    }

    public void send(CaseNumber number, LocalDate on) {
        WorkItemId task = open(number).id();
        as("officer", () -> work.letterSent(task, on, "京外办函〔2026〕8号", "挂号信"));
    }

    public void answer(CaseNumber number) {
        answer(number, today());
    }

    public void answer(CaseNumber number, LocalDate on) {
        answer("officer", number, on, "愿意恢复往来");
    }

    public void answer(String who, CaseNumber number, LocalDate on, String content) {
        as(who, () -> answers.record(number, on, content));
    }

    /** A review whose recommendation is due, since the partner answered. */
    public CaseNumber answered(RelationshipId relationship) {
        CaseNumber number = gathered(relationship);
        send(number);
        answer(number);
        return number;
    }

    /** A review that a supervisor reviews, with this recommended. */
    public CaseNumber recommended(RelationshipId relationship, Measure measure) {
        CaseNumber number = answered(relationship);
        recommend(number, measure);
        return number;
    }

    public void recommend(CaseNumber number, Measure measure) {
        recommendAs("officer", number, measure);
    }

    public void recommendAs(String who, CaseNumber number, Measure measure) {
        WorkItemId task = open(number, ReviewProcess.RECOMMEND).id();
        as(who, () -> recommending.recommend(task, measure, "依据充分", measure == Measure.REVIVE ? plan() : List.of()));
    }

    /** A review whose revival plan runs. */
    public CaseNumber reviving(RelationshipId relationship) {
        CaseNumber number = recommended(relationship, Measure.REVIVE);
        review(number, Review.APPROVED);
        return number;
    }

    /** The planned items of a revival that are still to be done. */
    public List<WorkItem> milestones(CaseNumber number) {
        return items.of(read(number).relationship()).stream()
                .filter(item -> number.equals(item.origin()))
                .flatMap(item -> Stream.ofNullable(item.work()))
                .filter(WorkItem::isOpen)
                .toList();
    }

    /** The officer does all that is planned; the review hears of it once that is stored. */
    public void doMilestones(CaseNumber number) {
        List<WorkItem> open = as("auditor", () -> milestones(number));
        open.forEach(item -> as("officer", () -> plans.done(item.id(), "会议已召开，形成纪要")));
        await().until(() -> hasOpenWork(number));
    }

    public void evaluate(CaseNumber number, Evaluation outcome) {
        WorkItemId task = open(number, ReviewProcess.EVALUATE).id();
        as("officer", () -> evaluating.evaluate(task, outcome, "对照批准时情况"));
    }

    public void review(CaseNumber number, Review outcome) {
        review("supervisor", number, outcome);
    }

    public void review(String who, CaseNumber number, Review outcome) {
        WorkItemId task = open(number, ReviewProcess.REVIEW).id();
        as(who, () -> deciding.review(task, outcome, "理由", "", SeenDocuments.none()));
    }

    public void decide(CaseNumber number, Municipal outcome) {
        WorkItemId task = open(number, ReviewProcess.MUNICIPAL_DECISION).id();
        as(
                "leader",
                () -> deciding.decide(
                        task, new MunicipalDecision(outcome, "京政外〔2026〕9号", today(), "批示"), "", SeenDocuments.none()));
    }

    public void tellAssociation(CaseNumber number) {
        WorkItemId task = open(number, ReviewProcess.NOTIFY_ASSOCIATION).id();
        as("officer", () -> work.associationTold(task, today(), "京外办通〔2026〕3号"));
    }

    /** Days pass, and what falls due meanwhile happens. */
    public void pass(int days) {
        clock.moveOn(Duration.ofDays(days));
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            due.forEach(job -> engine.executeJob(job.getId()));
        }
    }

    private List<Job> due() {
        return engine.createJobQuery()
                .duedateLowerThan(Date.from(clock.instant()))
                .orderByJobDuedate()
                .asc()
                .list();
    }

    public ReviewRecord read(CaseNumber number) {
        return as("auditor", () -> reading.ofCase(number));
    }

    /** What was done with the case, the newest last. */
    public List<String> actions(CaseNumber number) {
        return as(
                "auditor",
                () -> cases.read(number).orElseThrow().timeline().stream()
                        .map(entry -> entry.event().action())
                        .toList());
    }

    public WorkItem open(CaseNumber number) {
        return inbox.of(number).stream().filter(WorkItem::isOpen).findFirst().orElseThrow();
    }

    public WorkItem open(CaseNumber number, String step) {
        return inbox.of(number).stream()
                .filter(item -> item.isOpen() && item.step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    public boolean hasOpenWork(CaseNumber number) {
        return inbox.of(number).stream().anyMatch(WorkItem::isOpen);
    }

    List<Milestone> plan() {
        return List.of(new Milestone(
                MilestoneKind.EXPERTS_MEETING, "专家视频会议", today().plusMonths(2), null, "提供专家名单", null, "会议已召开并形成纪要"));
    }

    public void as(String who, Runnable action) {
        sessions.as(who, action);
    }

    public <T> T as(String who, Supplier<T> action) {
        return Objects.requireNonNull(sessions.as(who, action));
    }
}
