package youcheng.dormancy.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.Band;
import youcheng.closeness.Standing;

/**
 * Where a relationship stands on a day, frozen when a review is opened and held against where it stands when its revival is over.
 * Simple values only, so that it can be stored as text.
 *
 * @param day the day on which it was frozen; what takes place later can revive the relationship
 * @param closeness 0 to 100, or null where there is too little on record
 * @param band closeness in a word
 * @param form symbolic share of all weight, 0 to 1; null without any weight
 * @param activity whether it lives
 * @param run key of the run by which all this was computed, or null where the relationship was never scored
 * @param policyVersion by which version of the policy, or null where it was never scored
 * @param lastLiving the first day that the last substantive two-way contact can mean, or null without any
 */
public record Baseline(
        LocalDate day,
        @Nullable Double closeness,
        Band band,
        @Nullable Double form,
        ActivityStatus activity,
        @Nullable Long run,
        @Nullable Integer policyVersion,
        @Nullable LocalDate lastLiving) {

    /** What this standing says on this day. */
    static Baseline of(LocalDate day, Standing standing) {
        return new Baseline(
                day,
                standing.score(),
                standing.band(),
                standing.form(),
                standing.activity(),
                standing.run(),
                standing.policyVersion(),
                standing.lastLivingOn() == null ? null : standing.lastLivingOn().earliest());
    }

    /** Of a relationship that was never scored. */
    static Baseline unknown(LocalDate day) {
        return new Baseline(day, null, Band.INSUFFICIENT, null, ActivityStatus.NOT_RECORDED, null, null, null);
    }
}
