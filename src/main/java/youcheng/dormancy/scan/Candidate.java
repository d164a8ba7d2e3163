package youcheng.dormancy.scan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.Standing;
import youcheng.register.RelationshipSummary;

/**
 * A relationship in force and what a scan makes of it.
 *
 * @param relationship the relationship
 * @param standing where it stands, or null where it was never scored
 * @param activity what it is today, or null where it was never scored
 * @param verdict what becomes of it
 * @param reasons message keys of everything that speaks for that verdict
 */
public record Candidate(
        RelationshipSummary relationship,
        @Nullable Standing standing,
        @Nullable ActivityStatus activity,
        Verdict verdict,
        List<String> reasons) {

    public Candidate {
        reasons = List.copyOf(reasons);
    }

    /** When the last substantive two-way contact was, as exactly as known, or null. */
    public @Nullable PartialDate lastContact() {
        return standing == null ? null : standing.lastLivingOn();
    }

    /** Closeness, 0 to 100, or null. */
    public @Nullable Double score() {
        return standing == null ? null : standing.score();
    }
}
