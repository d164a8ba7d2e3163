package youcheng.dormancy.review;

/** What can be recommended for a dormant relationship. */
public enum Measure {
    /** Wake it by a plan of dated milestones. */
    REVIVE,
    /** Keep it for greetings and courtesies, and ask no more of it. */
    CEREMONIAL,
    /** Go on as a friendly exchange city. */
    CONVERT,
    /** End it. */
    END;

    /** Whether it changes the register, and so needs the municipal approval and a notice to the national association. */
    public boolean changesRegister() {
        return switch (this) {
            case CONVERT, END -> true;
            case REVIVE, CEREMONIAL -> false;
        };
    }
}
