package youcheng.closeness.policy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.closeness.score.ClosenessPolicy;

/**
 * A version of the policy; it never changes.
 *
 * @param version its number, from 1
 * @param basedOn the version it was made from, or null for the first
 * @param policy its numbers
 * @param reason why it was made
 * @param madeBy account id, or null for the one with which the office began
 * @param madeAt when
 * @param activations when it was put in force, the newest first
 * @param isActive whether it counts now
 */
public record PolicyVersion(
        int version,
        @Nullable Integer basedOn,
        ClosenessPolicy policy,
        String reason,
        @Nullable Long madeBy,
        Instant madeAt,
        List<Activation> activations,
        boolean isActive) {

    /** When a version was put in force, by whom (null: by the system) and why. */
    public record Activation(@Nullable Long by, Instant at, String reason) {}
}
