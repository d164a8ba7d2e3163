package youcheng.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A timer that waits in the engine.
 *
 * @param id the engine's id of its job
 * @param caseNumber the case, or empty where none is known
 * @param step id of the step that it belongs to, of the process that it starts, or empty
 * @param kind what it does
 * @param due when it fires
 * @param workDue when the work it belongs to is due, or null
 * @param repeats whether it comes again
 * @param error why it failed last, or null
 */
public record Timer(
        String id,
        String caseNumber,
        String step,
        Purpose kind,
        Instant due,
        @Nullable Instant workDue,
        boolean repeats,
        @Nullable String error) {

    /** What a timer does. */
    public enum Purpose {
        REMINDER,
        ESCALATION,
        OTHER
    }

    /** Whether it reminds of what is late already. */
    public boolean isOvertaken(Instant now) {
        return kind == Purpose.REMINDER && !repeats && workDue != null && !workDue.isAfter(now);
    }
}
