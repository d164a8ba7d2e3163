package youcheng.workflow;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;

/**
 * One step that a case took through its model.
 *
 * @param process id of the model that the element stands in
 * @param element the element's id
 * @param kind the element's kind in the engine's words, e.g. {@code userTask}, {@code exclusiveGateway}
 * @param began when it began
 * @param ended when it ended, or null when the case stands here
 * @param dropped whether it was left without being done
 * @param who whoever did it, and for whom, or holds it; null where nobody does
 * @param within the steps of the process that it called for this case, in their order; empty for any other
 * @param called the case that it called, where that has a number of its own, or null
 */
public record PathStep(
        String process,
        String element,
        String kind,
        Instant began,
        @Nullable Instant ended,
        boolean dropped,
        @Nullable Actor who,
        List<PathStep> within,
        @Nullable CaseNumber called) {

    public boolean isCurrent() {
        return ended == null;
    }

    /** Whether it is a step of its own for people, not a gateway or a technical activity. */
    public boolean isForPeople() {
        return kind.equals("userTask");
    }

    /** Message key of the step's name. */
    public String nameKey() {
        return "step." + process + "." + element;
    }
}
