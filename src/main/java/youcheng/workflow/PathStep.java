package youcheng.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step that a case took through its model.
 *
 * @param element the element's id
 * @param kind the element's kind in the engine's words, e.g. {@code userTask}, {@code exclusiveGateway}
 * @param began when it began
 * @param ended when it ended, or null when the case stands here
 * @param dropped whether it was left without being done
 * @param assignee account id of whoever did or holds it, or null
 */
public record PathStep(
        String element,
        String kind,
        Instant began,
        @Nullable Instant ended,
        boolean dropped,
        @Nullable Long assignee) {

    public boolean isCurrent() {
        return ended == null;
    }

    /** Whether it is a step of its own for people, not a gateway or a technical activity. */
    public boolean isForPeople() {
        return kind.equals("userTask");
    }
}
