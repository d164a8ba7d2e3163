package youcheng.exchanges;

/** From whom an exchange went out. */
public enum Direction {
    /** The partner came, wrote or gave. */
    INBOUND,
    /** We went, wrote or gave. */
    OUTBOUND,
    /** Both at once: a joint project, a meeting elsewhere. Half of its weight counts each way. */
    MUTUAL;

    /** Which share of its weight came from the partner. */
    public double inboundShare() {
        return switch (this) {
            case INBOUND -> 1;
            case OUTBOUND -> 0;
            case MUTUAL -> 0.5;
        };
    }
}
