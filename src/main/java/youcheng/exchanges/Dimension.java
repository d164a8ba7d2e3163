package youcheng.exchanges;

/** What closeness is made of. */
public enum Dimension {
    DEPTH,
    FREQUENCY,
    RECIPROCITY,
    BREADTH,
    HEAT,
    LENGTH
}
