package youcheng.closeness;

/** Closeness in a word. */
public enum Band {
    CLOSE,
    STEADY,
    THIN,
    /** There is too little on record to say. */
    INSUFFICIENT
}
