package youcheng.exchanges;

/** From whom an exchange went out. */
public enum Direction {
    /** The partner came, wrote or gave. */
    INBOUND,
    /** We went, wrote or gave. */
    OUTBOUND,
    /** Both at once: a joint project, a meeting elsewhere. Half of its weight counts each way. */
    MUTUAL
}
