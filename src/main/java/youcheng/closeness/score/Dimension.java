package youcheng.closeness.score;

/** What closeness is made of. */
public enum Dimension {
    DEPTH,
    FREQUENCY,
    RECIPROCITY,
    BREADTH,
    HEAT,
    LENGTH
}
