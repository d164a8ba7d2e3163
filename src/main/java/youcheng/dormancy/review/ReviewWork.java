package youcheng.dormancy.review;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.Change;
import youcheng.base.CaseNumber;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.Rejection;
import youcheng.decisions.DecisionFiles;
import youcheng.decisions.Limits;
import youcheng.decisions.StepDone;
import youcheng.decisions.StepWork;
import youcheng.exchanges.ExchangeId;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;
import youcheng.workflow.Workflow;

/** What officers do in a review: complete the evidence, send the letters, tell the national association. */
@Service
@RolesAllowed(Roles.OFFICER)
@Transactional
public class ReviewWork {

    private final DormancyReviews reviews;
    private final DecisionFiles decisions;
    private final StepWork work;
    private final ReviewExchanges exchanges;
    private final Workflow workflow;
    private final SignedIn signedIn;
    private final Clock clock;

    ReviewWork(
            DormancyReviews reviews,
            DecisionFiles decisions,
            StepWork work,
            ReviewExchanges exchanges,
            Workflow workflow,
            SignedIn signedIn,
            Clock clock) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.work = work;
        this.exchanges = exchanges;
        this.workflow = workflow;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The evidence is complete. Where the partner wrote meanwhile, no letter is needed, and the recommendation is due. */
    public void completeEvidence(WorkItemId id, EvidenceNotes typed) {
        FormCheck form = new FormCheck();
        Supplier<String> contacts =
                form.read(() -> FieldCheck.requiredLines("contacts", typed.contacts(), Limits.REASON));
        Supplier<String> effort = form.read(() -> FieldCheck.lines("effort", typed.effort(), Limits.REASON));
        Supplier<String> remarks = form.read(() -> FieldCheck.lines("remarks", typed.remarks(), Limits.REASON));
        form.refuse();
        EvidenceNotes notes = new EvidenceNotes(contacts.get(), effort.get(), remarks.get());
        WorkItem item = work.begin(id, ReviewProcess.GATHER_EVIDENCE);
        work.complete(
                item,
                StepDone.at(item.step())
                        .with(List.of(
                                new Change("dormancy.contacts", null, notes.contacts(), true),
                                told("dormancy.effort", notes.effort()),
                                told("dormancy.remarks", notes.remarks()))),
                (number, by) -> {
                    change(number, review -> review.evidenceGathered(notes));
                    decisions.authored(number, by);
                });
        if (found(item.caseNumber()).isAnsweredBefore()) {
            change(item.caseNumber(), DormancyReview::goOnAnswered);
            workflow.tell(
                    item.caseNumber(), ReviewProcess.ANSWERED, signedIn.person().asActor());
        }
    }

    /** The letter whose turn it is was sent on this day, which is an exchange of the relationship. */
    public void letterSent(WorkItemId id, @Nullable LocalDate sentOn, String reference, String channel) {
        FormCheck form = new FormCheck();
        Supplier<LocalDate> date = form.read(() -> FieldCheck.pastDay("date", sentOn, LocalDate.now(clock)));
        Supplier<String> number = form.read(() -> FieldCheck.requiredLine("reference", reference, Limits.LINE));
        Supplier<String> way = form.read(() -> FieldCheck.requiredLine("channel", channel, Limits.LINE));
        form.refuse();
        LocalDate day = date.get();
        WorkItem item = work.beginOneOf(id, ReviewProcess.LETTERS);
        DormancyReview review = found(item.caseNumber());
        notBeforeItsTime(review, day);
        LocalDate due = day.plusDays(review.opening().letterDays());
        work.complete(
                item,
                StepDone.at(item.step())
                        .with(List.of(
                                told("dormancy.letterDate", day),
                                told("dormancy.letterReference", number.get()),
                                told("dormancy.letterChannel", way.get()),
                                told("dormancy.answerDue", due))),
                (caseNumber, by) -> {
                    ExchangeId exchange = exchanges.sent(review, day, number.get(), by);
                    change(
                            caseNumber,
                            each -> each.sent(new SentLetter(day, number.get(), way.get(), due, exchange.value())));
                    decisions.dispatch(caseNumber, day, number.get(), way.get(), by);
                });
    }

    /** The national association was told of what was decided. */
    public void associationTold(WorkItemId id, @Nullable LocalDate toldOn, String reference) {
        FormCheck form = new FormCheck();
        Supplier<LocalDate> date = form.read(() -> FieldCheck.pastDay("date", toldOn, LocalDate.now(clock)));
        Supplier<String> number = form.read(() -> FieldCheck.requiredLine("reference", reference, Limits.LINE));
        form.refuse();
        LocalDate day = date.get();
        work.complete(
                id,
                StepDone.at(ReviewProcess.NOTIFY_ASSOCIATION)
                        .with(List.of(
                                told("dormancy.noticeDate", day), told("dormancy.noticeReference", number.get()))),
                (caseNumber, by) -> {
                    long open = decisions.of(caseNumber).openConditions();
                    if (open > 0) {
                        throw Rejection.because("dormancy.rejection.conditionsOpen", open);
                    }
                    notBefore(
                            day,
                            Objects.requireNonNull(decisions
                                    .of(caseNumber)
                                    .municipalDecision()
                                    .orElseThrow()
                                    .date()),
                            "dormancy.rejection.beforeDecision");
                    change(caseNumber, review -> review.notified(day, number.get()));
                    decisions.dispatch(caseNumber, day, number.get(), "", by);
                });
    }

    /** A letter belongs to this review, and the second comes after the first. */
    private static void notBeforeItsTime(DormancyReview review, LocalDate day) {
        notBefore(day, review.opening().on(), "dormancy.rejection.beforeReview");
        if (!review.letters().isEmpty()) {
            notBefore(day, review.letters().getLast().answerDue(), "dormancy.rejection.beforeAnswerDue");
        }
    }

    private void change(CaseNumber number, Consumer<DormancyReview> how) {
        DormancyReview review = found(number);
        how.accept(review);
        reviews.saveAndFlush(review);
    }

    private DormancyReview found(CaseNumber number) {
        return reviews.findByCaseNumber(number.value()).orElseThrow();
    }

    private static Change told(String field, Object value) {
        return new Change(field, null, value.toString(), false);
    }

    private static void notBefore(LocalDate date, LocalDate earliest, String key) {
        if (date.isBefore(earliest)) {
            throw Rejection.of("date", key, earliest);
        }
    }
}
