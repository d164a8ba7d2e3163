package youcheng;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.base.CaseNumber;
import youcheng.dormancy.review.ReviewDesk;

/** The page on all reviews, and the pages that say of relationships whether they are under review. */
@Thorough
@WithUserDetails(value = "supervisor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@MovedClockTest
class ProgrammeAsksOnceTest extends CountedPageTest {

    @Autowired
    private ReviewDesk desk;

    @Test
    void allReviews() {
        asksNoMoreOften("officer", () -> go("dormancy"), each -> waiting());
        asksNoMoreOften("legal", () -> go("dormancy?phase=WAITING"), each -> waiting());
    }

    @Test
    void whoeverIsAtRiskAndWhatTheMapShows() {
        sumsUpNoMoreOften("legal", () -> go("at-risk?scope=DORMANT&desk=ALL&review=open"), each -> waiting());
        asksNoMoreOften("officer", () -> go("map?review=UNDER_REVIEW&colors=REVIEW"), each -> waiting());
    }

    private void waiting() {
        CaseNumber number = desk.gathered(desk.dormant());
        desk.send(number);
    }
}
