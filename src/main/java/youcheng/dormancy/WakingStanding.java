package youcheng.dormancy;

import java.time.LocalDate;
import java.util.List;
import youcheng.base.MessageKey;
import youcheng.register.RelationshipId;

/**
 * That a relationship is under review, and how far that is.
 *
 * @param relationship the relationship
 * @param since the day on which the review was opened
 * @param isInRevival whether its revival was decided on and is not closed yet
 * @param state what is to do, or what is awaited and for how many days yet, as a sentence without a full stop
 */
public record WakingStanding(RelationshipId relationship, LocalDate since, boolean isInRevival, MessageKey state) {

    /** Since when it is under review, and how far that is. */
    public MessageKey said() {
        return new MessageKey("dormancy.underReview", List.of(since, state));
    }
}
