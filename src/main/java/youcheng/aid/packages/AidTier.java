package youcheng.aid.packages;

/** Who approves a package, by what it is worth; the decision table {@code AidApprovalTier} says which. */
public enum AidTier {
    /** A supervisor. */
    SUPERVISOR,
    /** A supervisor and the municipal leader. */
    LEADER,
    /** A supervisor and the municipal leader, with the municipal approval on paper. */
    MUNICIPAL_PAPER
}
