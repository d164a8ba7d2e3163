package youcheng.aid.gates;

/** What an officer states about a gate. */
public enum GateStatement {
    MET,
    NOT_MET,
    /** It does not concern these goods; the evidence says why. */
    NOT_APPLICABLE;

    /** As the decision table reads it: whether it is met, or does not matter. */
    String forTable() {
        return this == NOT_MET ? "NO" : "YES";
    }
}
