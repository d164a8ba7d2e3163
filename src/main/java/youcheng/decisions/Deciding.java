package youcheng.decisions;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.Change;
import youcheng.base.CaseNumber;
import youcheng.base.CleanText;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.Rejection;
import youcheng.documents.SeenDocuments;
import youcheng.identity.People;
import youcheng.identity.Roles;
import youcheng.workflow.Inbox;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/**
 * Deciding on a case: opinions, the supervisor's review, the municipal leader's decision, the check of what was recorded.
 * Whoever decides, decides on what was on their screen: a decision is refused where documents came or went since,
 * or where what it is about changed.
 */
@Service
@Transactional
public class Deciding {

    private final StepWork work;
    private final DecisionFiles files;
    private final DecidedProcesses processes;
    private final Inbox inbox;
    private final People people;
    private final Clock clock;

    Deciding(StepWork work, DecisionFiles files, DecidedProcesses processes, Inbox inbox, People people, Clock clock) {
        this.work = work;
        this.files = files;
        this.processes = processes;
        this.inbox = inbox;
        this.people = people;
        this.clock = clock;
    }

    /** A specialist, or whoever a supervisor asked, supports, supports with conditions or objects, with a text. */
    @OpinionWork
    public void giveOpinion(WorkItemId task, @Nullable Opinion opinion, String text, SeenCase seen) {
        FormCheck form = new FormCheck();
        Supplier<Opinion> given = form.read(() -> FieldCheck.required("outcome", opinion));
        Supplier<String> why = form.read(() -> reason(text));
        form.refuse();
        WorkItem item = work.begin(task, Part.OPINION_GIVER);
        requireExamination(item.caseNumber());
        work.complete(
                item,
                StepDone.at(item.step()).outcome(given.get()).because(why.get()).having(seen),
                StepWork.NOTHING);
    }

    /** The same on a case on which only documents can come or go meanwhile. */
    @OpinionWork
    public void giveOpinion(WorkItemId task, @Nullable Opinion opinion, String text, SeenDocuments seen) {
        giveOpinion(task, opinion, text, SeenCase.of(seen));
    }

    /** A supervisor approves, returns or rejects. An approval may ask for conditions, one a line. */
    @RolesAllowed(Roles.SUPERVISOR)
    public void review(WorkItemId task, @Nullable Review review, String text, String conditions, SeenCase seen) {
        FormCheck form = new FormCheck();
        Supplier<Review> outcome = form.read(() -> FieldCheck.required("outcome", review));
        Supplier<String> why = form.read(() -> reason(text));
        Supplier<List<String>> demands = form.read(() -> demands(conditions, outcome.get() == Review.APPROVED));
        form.refuse();
        WorkItem item = work.begin(task, Part.REVIEWER);
        requireExamination(item.caseNumber());
        if (!demands.get().isEmpty() && !process(item.caseNumber()).asksConditions()) {
            throw Rejection.of("conditions", "decisions.rejection.noConditionsHere");
        }
        work.complete(
                item,
                StepDone.at(item.step())
                        .outcome(outcome.get())
                        .because(why.get())
                        .having(seen)
                        .with(asChanges(item, demands.get())),
                (number, by) -> {
                    noOpinionMissing(number);
                    files.found(number).demand(demands.get(), item.step(), by.asActor(), clock.instant());
                    process(number).reviewed(number, outcome.get());
                });
    }

    /** The same on a case on which only documents can come or go meanwhile. */
    @RolesAllowed(Roles.SUPERVISOR)
    public void review(WorkItemId task, @Nullable Review review, String text, String conditions, SeenDocuments seen) {
        review(task, review, text, conditions, SeenCase.of(seen));
    }

    /**
     * The municipal leader decides, on a paper where the step needs one. An approval may ask for conditions, one a line; what is
     * stated of a paper at a step without one is not kept.
     */
    @RolesAllowed(Roles.MUNICIPAL_LEADER)
    public void decide(WorkItemId task, MunicipalDecision decision, String conditions, SeenCase seen) {
        FormCheck form = new FormCheck();
        Supplier<Municipal> outcome = form.read(() -> FieldCheck.required("outcome", decision.outcome()));
        WorkItem item = work.begin(task, Part.DECIDER);
        boolean onPaper = processes.get(item.process()).model().needsPaper(item.step());
        Supplier<StepDone.@Nullable Paper> paper = form.read(() -> onPaper ? paper(decision) : null);
        Supplier<String> why = form.read(() -> reason(decision.reason()));
        Supplier<List<String>> demands = form.read(() -> demands(conditions, outcome.get() == Municipal.APPROVED));
        form.refuse();
        StepDone done = StepDone.at(item.step())
                .outcome(outcome.get())
                .because(why.get())
                .having(seen)
                .with(asChanges(item, demands.get()));
        StepDone.Paper records = paper.get();
        work.complete(item, records == null ? done : recorded(item, done, records), (number, by) -> {
            files.found(number).demand(demands.get(), item.step(), by.asActor(), clock.instant());
            process(number).decided(number, outcome.get());
        });
    }

    /** The same on a case on which only documents can come or go meanwhile. */
    @RolesAllowed(Roles.MUNICIPAL_LEADER)
    public void decide(WorkItemId task, MunicipalDecision decision, String conditions, SeenDocuments seen) {
        decide(task, decision, conditions, SeenCase.of(seen));
    }

    private StepDone.Paper paper(MunicipalDecision decision) {
        FormCheck form = new FormCheck();
        Supplier<String> number =
                form.read(() -> FieldCheck.requiredLine("documentNumber", decision.documentNumber(), Limits.LINE));
        Supplier<LocalDate> date = form.read(() -> FieldCheck.pastDay("date", decision.date(), LocalDate.now(clock)));
        form.refuse();
        return new StepDone.Paper(number.get(), date.get());
    }

    private StepDone recorded(WorkItem item, StepDone done, StepDone.Paper paper) {
        process(item.caseNumber())
                .decidableFrom(item.caseNumber())
                .filter(first -> paper.date().isBefore(first))
                .ifPresent(first -> {
                    throw Rejection.of("date", "decisions.rejection.beforeCase", first);
                });
        String subject = processes.get(item.process()).model().subject();
        return done.on(paper)
                .with(List.of(
                        new Change(subject + ".municipalDocument", null, paper.number(), false),
                        new Change(
                                subject + ".municipalDate", null, paper.date().toString(), false)));
    }

    /** A supervisor confirms what was recorded, or returns it. It is not confirmed while a condition is open. */
    @RolesAllowed(Roles.SUPERVISOR)
    public void check(WorkItemId task, @Nullable Confirmation confirmation, String text, SeenCase seen) {
        FormCheck form = new FormCheck();
        Supplier<Confirmation> outcome = form.read(() -> FieldCheck.required("outcome", confirmation));
        Supplier<String> why = form.read(() -> reason(text));
        form.refuse();
        WorkItem item = work.begin(task, Part.CHECKER);
        work.complete(
                item,
                StepDone.at(item.step())
                        .outcome(outcome.get())
                        .because(why.get())
                        .having(seen),
                (number, by) -> {
                    long open = files.of(number).openConditions();
                    if (outcome.get() == Confirmation.CONFIRMED && open > 0) {
                        throw Rejection.of("outcome", "decisions.rejection.conditionsOpen", open);
                    }
                    process(number).checked(number, outcome.get());
                });
    }

    /** The same on a case on which only documents can come or go meanwhile. */
    @RolesAllowed(Roles.SUPERVISOR)
    public void check(WorkItemId task, @Nullable Confirmation confirmation, String text, SeenDocuments seen) {
        check(task, confirmation, text, SeenCase.of(seen));
    }

    /** An opinion or a review of a case that is not examined any more would be one on the past. */
    private void requireExamination(CaseNumber number) {
        Stage stage = process(number).stageOf(number);
        if (stage != Stage.EXAMINATION) {
            throw new IllegalStateException(number + " is not examined: " + stage);
        }
    }

    private void noOpinionMissing(CaseNumber number) {
        DecisionModel model = process(number).model();
        inbox.of(number).stream()
                .filter(item -> item.isOpen() && model.isOpinion(item.step()))
                .findFirst()
                .ifPresent(item -> {
                    Long asked = item.assignee();
                    throw asked == null
                            ? Rejection.because("decisions.rejection.opinionMissing")
                            : Rejection.because("decisions.rejection.opinionMissingOf", people.nameOf(asked));
                });
    }

    private DecidedProcess process(CaseNumber number) {
        return processes.get(files.found(number).process());
    }

    private List<Change> asChanges(WorkItem item, List<String> demands) {
        String field = processes.get(item.process()).model().subject() + ".condition";
        return demands.stream()
                .map(demand -> new Change(field, null, demand, false))
                .toList();
    }

    private static List<String> demands(String typed, boolean approved) {
        List<String> demands = CleanText.lines(typed)
                .lines()
                .map(CleanText::line)
                .filter(line -> !line.isEmpty())
                .toList();
        if (!demands.isEmpty() && !approved) {
            throw Rejection.of("conditions", "decisions.rejection.conditionsWithoutApproval");
        }
        if (demands.size() > Limits.MOST_CONDITIONS) {
            throw Rejection.of(
                    "conditions", "decisions.rejection.tooManyConditions", Limits.MOST_CONDITIONS, demands.size());
        }
        demands.forEach(demand -> FieldCheck.requiredLine("conditions", demand, Limits.CONDITION));
        return demands;
    }

    private static String reason(String typed) {
        return FieldCheck.requiredLines("reason", typed, Limits.REASON);
    }
}
