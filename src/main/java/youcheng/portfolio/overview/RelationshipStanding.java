package youcheng.portfolio.overview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.Band;
import youcheng.closeness.Standing;
import youcheng.dormancy.WakingStanding;
import youcheng.register.LegalStatus;
import youcheng.register.RelationshipSummary;

/**
 * A relationship with where it stands; a relationship that was never scored has nothing on record.
 *
 * @param relationship the relationship
 * @param standing where it stands by its last run, or null where there was none
 * @param waking how far its review is, or null where none is open
 */
public record RelationshipStanding(
        RelationshipSummary relationship,
        @Nullable Standing standing,
        @Nullable WakingStanding waking) {

    /** Whether it lives. */
    public ActivityStatus activity() {
        return standing == null ? ActivityStatus.NOT_RECORDED : standing.activity();
    }

    /** Closeness in a word. */
    public Band band() {
        return standing == null ? Band.INSUFFICIENT : standing.band();
    }

    /** Closeness, 0 to 100; null where there is too little on record. */
    public @Nullable Double score() {
        return standing == null ? null : standing.score();
    }

    /** Symbolic share of all weight, 0 to 1; null without any. */
    public @Nullable Double form() {
        return standing == null ? null : standing.form();
    }

    /** When the last substantive two-way contact was, or null without any. */
    public @Nullable PartialDate lastContact() {
        return standing == null ? null : standing.lastLivingOn();
    }

    /** The day on which its activity changes if nothing happens, or null where it stays. */
    public @Nullable LocalDate changesOn() {
        return standing == null ? null : standing.changesOn();
    }

    /** Whether it is under review. */
    public boolean isUnderReview() {
        return waking != null;
    }

    /** Whether something is done about it, where it sleeps. */
    public ReviewMark review() {
        return ReviewMark.of(this);
    }

    /** Whether it lived a year before its last run, from what is known today. */
    ActivityStatus activityYearAgo() {
        return standing == null
                ? ActivityStatus.NOT_RECORDED
                : standing.yearAgo().activity();
    }

    /** Whether it was in force on this day; a relationship of which nobody knows when it was signed was. */
    boolean wasInForce(LocalDate day) {
        PartialDate established = relationship.established();
        PartialDate ended = relationship.ended();
        return (established == null || !established.earliest().isAfter(day))
                && (relationship.status() != LegalStatus.ENDED
                        || (ended != null && !ended.latest().isBefore(day)));
    }
}
