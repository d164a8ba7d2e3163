package youcheng.dormancy.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import youcheng.dormancy.programme.RevivalSuccess.Share;
import youcheng.dormancy.revival.MilestoneKind;

/** What works is said only where there is enough to tell. */
class RevivalSuccessTest {

    @Test
    void theKindAfterWhichMostWereRevivedIsTheBest() {
        assertThat(success(Map.of(
                                MilestoneKind.HEALTH_PROJECT, new Share(4, 1),
                                MilestoneKind.TRADE_MISSION, new Share(5, 4)))
                        .best())
                .hasValue(MilestoneKind.HEALTH_PROJECT);
    }

    @Test
    void ofKindsThatWorkEquallyOftenTheOneTriedMoreOftenIsTheBest() {
        assertThat(success(Map.of(
                                MilestoneKind.HEALTH_PROJECT, new Share(3, 0),
                                MilestoneKind.TRADE_MISSION, new Share(5, 0)))
                        .best())
                .hasValue(MilestoneKind.TRADE_MISSION);
    }

    @Test
    void whatWasDoneTwiceOrNeverWorkedIsNoneOfThem() {
        assertThat(success(Map.of(
                                MilestoneKind.HEALTH_PROJECT, new Share(2, 0),
                                MilestoneKind.TRADE_MISSION, new Share(0, 7)))
                        .best())
                .isEmpty();
    }

    @Test
    void underThreeAreTooFewToTell() {
        assertThat(new Share(2, 0).isEnough()).isFalse();
        assertThat(new Share(1, 2).isEnough()).isTrue();
    }

    private static RevivalSuccess success(Map<MilestoneKind, Share> done) {
        return new RevivalSuccess(new Share(9, 5), Map.of(), done, done);
    }
}
