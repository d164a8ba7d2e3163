package youcheng.aid.gates;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.Actor;
import youcheng.base.MessageKey;

/**
 * A gate, and whether the goods of a package pass it.
 *
 * @param gate which
 * @param result whether they pass
 * @param reasons why not, at each reason what is missing; empty where they pass
 * @param facts what the package itself says about it, e.g. the shortest shelf life at arrival
 * @param evidence what an officer stated
 * @param waiver who waived it and why, or null
 */
public record GateFinding(
        Gate gate,
        Result result,
        List<MessageKey> reasons,
        List<MessageKey> facts,
        GateEvidence evidence,
        @Nullable Waiver waiver) {

    /** Whether goods pass a gate. */
    public enum Result {
        PASSED,
        FAILED,
        /** They do not, and someone above lets them through. */
        WAIVED
    }

    /**
     * Someone above lets goods through a gate that they fail.
     *
     * @param by who
     * @param at when
     * @param because why
     */
    public record Waiver(Actor by, Instant at, String because) {}

    public GateFinding {
        reasons = List.copyOf(reasons);
        facts = List.copyOf(facts);
    }

    /** Whether it holds the goods back. */
    public boolean isFailed() {
        return result == Result.FAILED;
    }
}
