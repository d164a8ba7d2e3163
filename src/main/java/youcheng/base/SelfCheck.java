package youcheng.base;

import java.util.List;

/** Looks whether a part of the portal works as it is meant to; each module contributes what only it can know. */
public interface SelfCheck {

    /** What is off now; empty when all is well. */
    List<Finding> findings();

    /**
     * Something that is off.
     *
     * @param isTrouble whether somebody should do something; if not, it is a part that nobody set up
     * @param key message key of what is off
     * @param arguments arguments of the message, in order
     */
    record Finding(boolean isTrouble, String key, List<Object> arguments) {

        /** Something that somebody should look after. */
        public static Finding trouble(String key, Object... arguments) {
            return new Finding(true, key, List.of(arguments));
        }

        /** Something that is so on purpose, or that nobody set up yet. */
        public static Finding note(String key, Object... arguments) {
            return new Finding(false, key, List.of(arguments));
        }
    }
}
