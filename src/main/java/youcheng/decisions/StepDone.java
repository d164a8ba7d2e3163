package youcheng.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import youcheng.audit.Change;

/**
 * What somebody hands in at a step: {@code StepDone.at(step).outcome(outcome).because(reason)}.
 *
 * @param step the step of the model
 * @param outcome what it came to, or null where the step has only one way on
 * @param reason why, or null where nobody is asked
 * @param paper the paper that records the decision, or null
 * @param changes what it changes, for the trail
 * @param seen what was on the screen of the case, for a step that decides; null for others
 */
public record StepDone(
        String step,
        @Nullable Enum<?> outcome,
        @Nullable String reason,
        @Nullable Paper paper,
        List<Change> changes,
        @Nullable SeenCase seen) {

    /**
     * A paper outside of the portal that records a decision.
     *
     * @param number its number
     * @param date its date
     */
    public record Paper(String number, LocalDate date) {}

    /** This step, with nothing to say but that it is done. */
    public static StepDone at(String step) {
        return new StepDone(step, null, null, null, List.of(), null);
    }

    /** It came to this. */
    public StepDone outcome(Enum<?> found) {
        return new StepDone(step, found, reason, paper, changes, seen);
    }

    /** The person's reason. */
    public StepDone because(String why) {
        return new StepDone(step, outcome, why, paper, changes, seen);
    }

    /** A paper records it. */
    public StepDone on(Paper recording) {
        return new StepDone(step, outcome, reason, recording, changes, seen);
    }

    /** This changed. */
    public StepDone with(List<Change> more) {
        List<Change> all = new ArrayList<>(changes);
        all.addAll(more);
        return new StepDone(step, outcome, reason, paper, List.copyOf(all), seen);
    }

    /** This was on the screen of the case. */
    public StepDone having(SeenCase saw) {
        return new StepDone(step, outcome, reason, paper, changes, saw);
    }

    Optional<String> why() {
        return Optional.ofNullable(reason).filter(text -> !text.isEmpty());
    }
}
