package youcheng.calendar.years;

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

/** The calendar in memory: every due date asks for it, and it changes a few times a year. */
@Component
class KeptDays implements SpecialDays {

    private final CalendarYears years;
    private @Nullable Snapshot snapshot;
    private int changes;

    KeptDays(CalendarYears years) {
        this.years = years;
    }

    private record Snapshot(Map<LocalDate, SpecialDay> days, Set<Integer> years) {}

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
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                forget();
            }
        });
    }

    private synchronized void forget() {
        changes++;
        snapshot = null;
    }

    private Snapshot current() {
        int seen;
        synchronized (this) {
            if (snapshot != null) {
                return snapshot;
            }
            seen = changes;
        }
        // Outside the lock: whoever waits for a connection must not keep all others from their dates.
        Snapshot read = read();
        synchronized (this) {
            if (changes == seen) {
                snapshot = read;
            }
        }
        return read;
    }

    /** Values and not entities: what a transaction once loaded it would see again, however old. */
    private Snapshot read() {
        return new Snapshot(
                years.allDays().stream().collect(Collectors.toUnmodifiableMap(SpecialDay::day, Function.identity())),
                Set.copyOf(years.allNumbers()));
    }
}
