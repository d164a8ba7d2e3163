package youcheng.decisions;

import youcheng.base.Rejection;

/** A decision is not taken because what it is about is no longer what was on the screen. */
public final class MatterChanged extends Rejection {

    private MatterChanged(String key, Object... arguments) {
        super(key, null, arguments);
    }

    /** With this message, which says what changed. */
    public static MatterChanged because(String key, Object... arguments) {
        return new MatterChanged(key, arguments);
    }
}
