package youcheng.decisions;

/** How the municipal leader can decide. */
public enum Municipal {
    APPROVED,
    REJECTED
}
