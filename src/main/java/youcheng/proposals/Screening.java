package youcheng.proposals;

import java.util.List;

/**
 * What screening found.
 *
 * @param findings every rule that matched, in the table's order
 */
public record Screening(List<Finding> findings) {

    /** What follows from a finding. */
    public enum Effect {
        /** This relationship cannot be proposed. */
        BLOCKS,
        /** Something is missing from the dossier. */
        INCOMPLETE,
        /** It can go on, but whoever decides should know. */
        WARNS
    }

    /**
     * One rule that matched.
     *
     * @param effect what follows
     * @param reason key of the reason, e.g. {@code noDiplomaticRelations}
     */
    public record Finding(Effect effect, String reason) {

        /** Message key of the reason. */
        public String messageKey() {
            return "screening." + reason;
        }
    }

    /** Whether the proposal may go on to its review. */
    public boolean isPassed() {
        return findings.stream().allMatch(finding -> finding.effect() == Effect.WARNS);
    }

    /** The outcome that steers the model. */
    public String outcome() {
        return isPassed() ? "PASSED" : "NOT_PASSED";
    }
}
