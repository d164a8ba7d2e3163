package youcheng.aid.picture;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many packages stand where.
 *
 * @param phases how many are in each phase; a phase with none may be missing
 */
public record AidCounts(Map<AidPhase, Long> phases) {

    public AidCounts {
        phases = Map.copyOf(phases);
    }

    /** How many are in this phase, or in any where it is null. */
    public int of(@Nullable AidPhase phase) {
        return Math.toIntExact(
                phase == null
                        ? phases.values().stream().mapToLong(Long::longValue).sum()
                        : phases.getOrDefault(phase, 0L));
    }
}
