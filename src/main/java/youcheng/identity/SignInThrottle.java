package youcheng.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing of passwords: after five failures within a quarter of an hour a username is refused until the
 * oldest of them is that old. Kept in memory, for at most ten thousand usernames.
 */
@Component
class SignInThrottle {

    static final int FAILURES = 5;
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > REMEMBERED;
        }
    };

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    synchronized void failed(String username) {
        Deque<Instant> own = failures.computeIfAbsent(key(username), name -> new ArrayDeque<>());
        own.addLast(clock.instant());
        if (own.size() > FAILURES) {
            own.removeFirst();
        }
    }

    synchronized void succeeded(String username) {
        failures.remove(key(username));
    }

    synchronized boolean refuses(String username) {
        Deque<Instant> own = failures.get(key(username));
        return own != null
                && own.size() >= FAILURES
                && own.getFirst().plus(WINDOW).isAfter(clock.instant());
    }

    private static String key(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
