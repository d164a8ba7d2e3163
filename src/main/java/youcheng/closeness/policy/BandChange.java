package youcheng.closeness.policy;

import org.jspecify.annotations.Nullable;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.Band;
import youcheng.register.RelationshipSummary;

/** What another version of the policy would make of a relationship today. */
public record BandChange(RelationshipSummary relationship, Outcome before, Outcome after) {

    /** Closeness and activity under one version. */
    public record Outcome(@Nullable Double score, Band band, ActivityStatus activity) {}

    /** Whether the relationship would be called something else. */
    public boolean isChange() {
        return before.band() != after.band() || before.activity() != after.activity();
    }
}
