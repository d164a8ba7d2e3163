package youcheng.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import youcheng.base.MachineTime;

/**
 * Counts wrong secrets by the address that they come from; which address sent too many is not listened to for a while.
 * Kept in this process's memory, bounded.
 */
@Component
class FeedGuesses {

    /** More than a forgotten calendar program sends that asks every minute. */
    static final int MOST = 30;

    static final Duration WINDOW = Duration.ofMinutes(10);

    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> wrong = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > REMEMBERED;
        }
    };

    FeedGuesses(@MachineTime Clock clock) {
        this.clock = clock;
    }

    /** Whether this address sent too many wrong ones lately. */
    synchronized boolean areTooMany(String address) {
        Deque<Instant> times = wrong.get(address);
        if (times == null) {
            return false;
        }
        Instant begin = clock.instant().minus(WINDOW);
        while (!times.isEmpty() && times.getFirst().isBefore(begin)) {
            times.removeFirst();
        }
        return times.size() >= MOST;
    }

    /** One more from this address. */
    synchronized void add(String address) {
        Deque<Instant> times = wrong.computeIfAbsent(address, none -> new ArrayDeque<>(4));
        times.addLast(clock.instant());
        if (times.size() > MOST) {
            times.removeFirst();
        }
    }
}
