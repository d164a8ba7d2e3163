package youcheng.dormancy.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.decisions.DecidedProcess;
import youcheng.decisions.DecisionFiles;
import youcheng.decisions.DecisionModel;
import youcheng.decisions.Municipal;
import youcheng.decisions.Review;
import youcheng.decisions.Stage;
import youcheng.identity.Role;

/** What reviews tell to those who decide, and hear of their decisions. */
@Component
class DecidedReviews implements DecidedProcess {

    private final DormancyReviews reviews;
    private final ReviewGroups groups;
    private final DecisionFiles decisions;

    DecidedReviews(DormancyReviews reviews, ReviewGroups groups, DecisionFiles decisions) {
        this.reviews = reviews;
        this.groups = groups;
        this.decisions = decisions;
    }

    @Override
    public DecisionModel model() {
        return ReviewProcess.MODEL;
    }

    @Override
    public String officers(CaseNumber number) {
        return groups.of(Role.OFFICER, number);
    }

    @Override
    public String supervisors(CaseNumber number) {
        return groups.of(Role.SUPERVISOR, number);
    }

    @Override
    public Stage stageOf(CaseNumber number) {
        return found(number).state().stage();
    }

    @Override
    public Optional<LocalDate> decidableFrom(CaseNumber number) {
        return Optional.of(found(number).opening().on());
    }

    @Override
    public boolean isSender(CaseNumber number, long account) {
        DormancyReview review = found(number);
        return review.state() == ReviewState.UNDER_REVIEW && review.recommender() == account;
    }

    /** With the approval of ceremonial exchanges the case ends, and nobody could check a condition off any more. */
    @Override
    public void reviewed(CaseNumber number, Review outcome) {
        if (outcome == Review.APPROVED
                && found(number).measure() == Measure.CEREMONIAL
                && decisions.of(number).openConditions() > 0) {
            throw Rejection.of("conditions", "dormancy.rejection.noConditions");
        }
        change(number, review -> review.reviewed(outcome));
    }

    @Override
    public void decided(CaseNumber number, Municipal outcome) {
        change(number, review -> review.decided(outcome));
    }

    @Override
    public void recalled(CaseNumber number) {
        change(number, DormancyReview::recalled);
    }

    @Override
    public void stopped(CaseNumber number) {
        change(number, DormancyReview::stopped);
    }

    private void change(CaseNumber number, Consumer<DormancyReview> how) {
        DormancyReview review = found(number);
        how.accept(review);
        reviews.saveAndFlush(review);
    }

    private DormancyReview found(CaseNumber number) {
        return reviews.findByCaseNumber(number.value()).orElseThrow();
    }
}
