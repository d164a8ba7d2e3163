package youcheng.closeness.runs;

import java.time.LocalDate;
import youcheng.register.RelationshipId;

/**
 * A stored run beside what the same input comes to when it is computed now, by its own versions of the rules and of the formula.
 *
 * @param run key of the run
 * @param relationship whose closeness it is
 * @param on the day for which it was computed
 * @param stored its result, digit by digit
 * @param recomputed the result now; empty where its input cannot be read any more
 */
public record Recomputation(long run, RelationshipId relationship, LocalDate on, String stored, String recomputed) {

    public boolean holds() {
        return stored.equals(recomputed);
    }
}
