package youcheng.cases;

import java.util.Set;

/**
 * A stage of a process as people speak of it: one or several steps of the model.
 *
 * @param labelKey message key of its name
 * @param steps the steps of the model that belong to it
 * @param isOpening whether it is done once the case is opened, and a task only where the case comes back to it
 */
public record CaseStage(String labelKey, Set<String> steps, boolean isOpening) {

    /** How far a case is with a stage. */
    public enum Reached {
        DONE,
        CURRENT,
        AHEAD
    }

    public static CaseStage of(String labelKey, String... steps) {
        return new CaseStage(labelKey, Set.of(steps), false);
    }

    /** What whoever opens a case has done by that. */
    public static CaseStage opening(String labelKey, String... steps) {
        return new CaseStage(labelKey, Set.of(steps), true);
    }
}
