package youcheng.notifications.telling;

import org.jspecify.annotations.Nullable;

/**
 * A kind of thing that people are told of; a feature's enum implements it and is named in its {@link NoticeKinds}. Its name
 * is stored and stands behind {@code notice.kind.} (what it is called) and {@code notice.said.} (the sentence, with the step
 * as {0}, the title of the case as {1}, who did it as {2}, what about as {3} and the due day as {4}).
 */
public interface NoticeKind {

    /** The name that is stored; no two kinds have the same. */
    String name();

    /** The way by which whoever chose nothing hears of it. */
    Delivery usual();

    /** Whether it leads to the task; if not, to the case. */
    default boolean leadsToTask() {
        return false;
    }

    /** The part of the page of the case to which it leads; null for the first. */
    default @Nullable String part() {
        return null;
    }

    /** The page to which it leads where it is about no case; null for that of all notices. */
    default @Nullable String page() {
        return null;
    }
}
