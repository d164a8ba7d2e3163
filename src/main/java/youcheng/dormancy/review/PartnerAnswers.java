package youcheng.dormancy.review;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.base.CaseNumber;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.Rejection;
import youcheng.cases.Cases;
import youcheng.decisions.Limits;
import youcheng.identity.Person;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;
import youcheng.workflow.Workflow;

/** An officer records what the partner answered, as often as it does, at any moment while the review is open. */
@Service
@RolesAllowed(Roles.OFFICER)
@Transactional
public class PartnerAnswers {

    private final DormancyReviews reviews;
    private final ReviewGroups groups;
    private final ReviewExchanges exchanges;
    private final Cases cases;
    private final Workflow workflow;
    private final SignedIn signedIn;
    private final AuditTrail trail;
    private final Clock clock;

    PartnerAnswers(
            DormancyReviews reviews,
            ReviewGroups groups,
            ReviewExchanges exchanges,
            Cases cases,
            Workflow workflow,
            SignedIn signedIn,
            AuditTrail trail,
            Clock clock) {
        this.reviews = reviews;
        this.groups = groups;
        this.exchanges = exchanges;
        this.cases = cases;
        this.workflow = workflow;
        this.signedIn = signedIn;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether the signed-in officer may record one for this case now. */
    @Transactional(readOnly = true)
    public boolean mayRecord(CaseNumber number) {
        return reviews.findByCaseNumber(number.value())
                .filter(review -> !review.isClosed())
                .filter(review -> objection(review).isEmpty())
                .isPresent();
    }

    /**
     * The partner answered; while letters are sent or awaited, the case goes on to the recommendation, and what comes later is
     * added. It stands among the exchanges of the relationship too. Who records the same day and text twice is refused.
     */
    public void record(CaseNumber number, @Nullable LocalDate arrivedOn, String content) {
        FormCheck form = new FormCheck();
        Supplier<LocalDate> date = form.read(() -> FieldCheck.pastDay("date", arrivedOn, LocalDate.now(clock)));
        Supplier<String> text = form.read(() -> FieldCheck.requiredLines("reason", content, Limits.REASON));
        form.refuse();
        cases.lock(number);
        DormancyReview review =
                reviews.findByCaseNumber(number.value()).orElseThrow(() -> Rejection.because("cases.rejection.noCase"));
        objection(review).ifPresent(refusal -> {
            throw refusal;
        });
        LocalDate day = date.get();
        if (day.isBefore(review.opening().on())) {
            throw Rejection.of(
                    "date",
                    "dormancy.rejection.answerBeforeReview",
                    review.opening().on());
        }
        boolean moves = review.answered(new PartnerAnswer(day, text.get()));
        reviews.saveAndFlush(review);
        Person person = signedIn.person();
        exchanges.answered(review, day, person);
        trail.append(
                Chain.of(number),
                AuditEvent.of("dormancy.answered", person.asActor())
                        .in(number)
                        .with(Change.of("dormancy.answerDate", null, day))
                        .with(Change.of("dormancy.answerContent", null, text.get())));
        if (moves) {
            workflow.tell(number, ReviewProcess.ANSWERED, person.asActor());
        }
    }

    private Optional<Rejection> objection(DormancyReview review) {
        return groups.objection(signedIn.person(), review.relationship());
    }
}
