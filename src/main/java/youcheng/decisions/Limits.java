package youcheng.decisions;

import youcheng.base.FieldCheck;

/** How much people may write where they decide, in characters. */
public final class Limits {

    /** Of a reason, an opinion, a question. */
    public static final int REASON = FieldCheck.LONGEST_REASON;

    /** Of a line, such as a document number. */
    public static final int LINE = 200;

    static final int CONDITION = 500;
    static final int MOST_CONDITIONS = 20;

    private Limits() {}
}
