package youcheng.register;

/** How a relationship ended. */
public enum Ending {
    /** It never came about: rejected, declined, withdrawn or cancelled. It does not count as a relationship. */
    NOT_CONCLUDED,
    /** A signed relationship was ended. */
    TERMINATED,
    /** It turned out to be another relationship of the register, into which it was merged. It counts no more. */
    MERGED,
    /** It was taken over from a list that was taken back: it was recorded by mistake and never counted. */
    MISTAKEN;

    /** Whether there never was a relationship. */
    public boolean isWithoutRelationship() {
        return this == NOT_CONCLUDED || this == MISTAKEN;
    }
}
