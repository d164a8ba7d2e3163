package youcheng.decisions;

/** How much people may write where they decide, in characters. */
public final class Limits {

    /** Of a reason, an opinion, a question. */
    public static final int REASON = 2000;

    /** Of a line, such as a document number. */
    public static final int LINE = 200;

    static final int CONDITION = 500;
    static final int MOST_CONDITIONS = 20;

    private Limits() {}
}
