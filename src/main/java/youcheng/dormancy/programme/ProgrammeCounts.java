package youcheng.dormancy.programme;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many reviews stand where.
 *
 * @param phases how many are in each phase; every phase is there
 * @param nextAnswer the first day on which the time for an answer ends, or null while none is awaited
 */
public record ProgrammeCounts(
        Map<WakingPhase, Integer> phases, @Nullable LocalDate nextAnswer) {

    public ProgrammeCounts {
        phases = Map.copyOf(phases);
    }

    /** How many are in this phase, or in any where it is null. */
    public int of(@Nullable WakingPhase phase) {
        return phase == null
                ? phases.values().stream().mapToInt(Integer::intValue).sum()
                : Objects.requireNonNull(phases.get(phase));
    }

    /** How many are open. */
    public int open() {
        return phases.entrySet().stream()
                .filter(each -> each.getKey().isOpen())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
