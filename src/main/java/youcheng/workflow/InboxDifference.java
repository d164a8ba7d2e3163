package youcheng.workflow;

import org.jspecify.annotations.Nullable;

/**
 * Something that the inbox says otherwise than the engine.
 *
 * @param task the engine's task, or what the inbox takes for one
 * @param caseNumber the case, as far as either knows it
 * @param kind what differs
 * @param inbox what the inbox says; null where it says nothing
 * @param engine what the engine says; null where it says nothing
 */
public record InboxDifference(
        WorkItemId task,
        String caseNumber,
        Discrepancy kind,
        @Nullable String inbox,
        @Nullable String engine) {

    /** What can differ. */
    public enum Discrepancy {
        /** The engine waits for a task of which the inbox knows nothing, or which it takes for ended. */
        LACKING,
        /** The inbox offers work for which no engine waits any more. */
        LEFT_OVER,
        STEP,
        GROUP,
        HOLDER,
        DUE
    }
}
