package youcheng.portfolio.overview;

import youcheng.closeness.ActivityStatus;
import youcheng.dormancy.WakingStanding;

/** Whether something is done about a relationship that sleeps. */
public enum ReviewMark {
    IN_REVIVAL,
    UNDER_REVIEW,
    /** It is dormant, and nobody reviews it. */
    DORMANT_WITHOUT_REVIEW,
    /** It is not dormant, and not under review. */
    NO_REVIEW;

    static ReviewMark of(RelationshipStanding relationship) {
        WakingStanding waking = relationship.waking();
        if (waking != null) {
            return waking.isInRevival() ? IN_REVIVAL : UNDER_REVIEW;
        }
        return relationship.activity() == ActivityStatus.DORMANT ? DORMANT_WITHOUT_REVIEW : NO_REVIEW;
    }
}
