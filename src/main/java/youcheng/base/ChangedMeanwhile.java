package youcheng.base;

/** A refusal because somebody else changed the same thing since the person opened it: both versions are shown then. */
public final class ChangedMeanwhile extends Rejection {

    private ChangedMeanwhile(String key) {
        super(key, null);
    }

    /** With the message of this key. */
    public static ChangedMeanwhile because(String key) {
        return new ChangedMeanwhile(key);
    }
}
