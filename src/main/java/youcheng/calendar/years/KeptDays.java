package youcheng.calendar.years;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import youcheng.calendar.SpecialDay;

/**
 * The calendar in memory: every due date asks for it several times, and it changes a few times a year. What another node changes is
 * seen within half a second: whoever asks then looks at one number in the database.
 */
@Component
class KeptDays implements SpecialDays {

    static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final CalendarYears years;
    private @Nullable Snapshot snapshot;
    private long lookedAt;
    private int changes;

    KeptDays(CalendarYears years) {
        this.years = years;
    }

    private record Snapshot(Map<LocalDate, SpecialDay> days, Set<Integer> years, long stamp) {}

    @Override
    public Map<LocalDate, SpecialDay> all() {
        return current().days();
    }

    @Override
    public boolean isKept(int year) {
        return current().years().contains(year);
    }

    /** Reads anew once the running transaction has ended, either way: it may have read what it took back. */
    void forgetAfterwards() {
        TransactionSynchronizationManager.registerSynchronization(new Forgetting());
    }

    /** Stands for a change by the running transaction, which until its end goes by what it read before. */
    private final class Forgetting implements TransactionSynchronization {

        @Override
        public void afterCompletion(int status) {
            forget();
        }
    }

    private synchronized void forget() {
        changes++;
        snapshot = null;
    }

    private Snapshot current() {
        Snapshot kept;
        int seen;
        boolean look;
        synchronized (this) {
            kept = snapshot;
            seen = changes;
            look = kept == null || isTimeToLook();
            if (look) {
                lookedAt = System.nanoTime();
            }
        }
        // Outside the lock: whoever waits for a connection must not keep all others from their dates.
        if (kept != null && (!look || years.stamp() == kept.stamp())) {
            return kept;
        }
        Snapshot read = read();
        synchronized (this) {
            if (changes == seen) {
                snapshot = read;
            }
        }
        return read;
    }

    private boolean isTimeToLook() {
        boolean due = System.nanoTime() - lookedAt >= BETWEEN_LOOKS.toNanos();
        return due && !isChangedHere();
    }

    private static boolean isChangedHere() {
        return TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.getSynchronizations().stream()
                        .anyMatch(Forgetting.class::isInstance);
    }

    /** Values and not entities: what a transaction once loaded it would see again, however old. */
    private Snapshot read() {
        // Its number first: what changes in between is read again at the next look.
        long stamp = years.stamp();
        return new Snapshot(
                years.allDays().stream().collect(Collectors.toUnmodifiableMap(SpecialDay::day, Function.identity())),
                Set.copyOf(years.allNumbers()),
                stamp);
    }
}
