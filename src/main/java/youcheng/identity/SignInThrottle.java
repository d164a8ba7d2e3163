package youcheng.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import youcheng.base.MachineTime;

/**
 * Slows down guessing of passwords without a lock that others can hold. Who fails again and again with one name from one
 * address waits there, longer each time; a name that fails from many addresses leaves fewer free tries to each of them,
 * and an address that fails with many names waits as a whole, briefly. So a first try from an address that has not
 * failed is always looked at, whatever others do.
 *
 * <p>Every try counts as a failure until it succeeds, or many at the same instant would all be free. Kept in this
 * process's memory, bounded in entries and bytes: with several portals on one database each counts for itself.
 */
@Component
class SignInThrottle {

    /** So many failures with one name from one address cost nothing. */
    static final int FREE = 5;

    /** A name that failed so often from other addresses leaves one free try to each. */
    static final int NAME_UNDER_ATTACK = 20;

    /** An address that failed so often, whatever the names, waits. */
    static final int ADDRESS_UNDER_ATTACK = 50;

    /** What a name or an address failed with longer ago is forgotten. */
    static final Duration WINDOW = Duration.ofMinutes(15);

    /** What a name failed with at one address longer ago is forgotten. */
    static final Duration DAY = Duration.ofDays(1);

    static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    static final Duration LONGEST_WAIT = WINDOW;
    static final Duration LONGEST_WAIT_OF_ADDRESS = Duration.ofSeconds(10);

    private static final int REMEMBERED = 10_000;

    /** Longer than any username. */
    private static final int LONGEST_KEY = 60;

    private record Place(String name, String address) {}

    private final Clock clock;
    private final Map<Place, Failures> places = bounded();
    private final Map<String, Failures> names = bounded();
    private final Map<String, Failures> addresses = bounded();
    private final Map<Place, Boolean> known = bounded();

    SignInThrottle(@MachineTime Clock clock) {
        this.clock = clock;
    }

    /** Admits a try, which counts as failed until {@link #succeeded}; or says how long to wait, and counts nothing. */
    synchronized Duration tryNow(String username, String address) {
        Duration wait = wait(username, address);
        if (wait.isZero()) {
            Place place = place(username, address);
            Instant now = clock.instant();
            places.computeIfAbsent(place, key -> new Failures(FREE + 12)).add(now);
            names.computeIfAbsent(place.name(), key -> new Failures(NAME_UNDER_ATTACK))
                    .add(now);
            addresses
                    .computeIfAbsent(place.address(), key -> new Failures(ADDRESS_UNDER_ATTACK))
                    .add(now);
        }
        return wait;
    }

    /** Forgets what this name failed with from this address, which is known as the person's from now on. */
    synchronized void succeeded(String username, String address) {
        Place place = place(username, address);
        places.remove(place);
        takeBack(names, place.name());
        takeBack(addresses, place.address());
        known.put(place, true);
    }

    @EventListener
    void succeeded(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getDetails() instanceof WebAuthenticationDetails details) {
            succeeded(event.getAuthentication().getName(), details.getRemoteAddress());
        }
    }

    /** How long this name has to wait at this address before the next try; zero for not at all. */
    synchronized Duration wait(String username, String address) {
        Place place = place(username, address);
        Duration here = waitHere(place);
        Duration whole = known.containsKey(place) ? Duration.ZERO : waitOfAddress(place.address());
        return here.compareTo(whole) > 0 ? here : whole;
    }

    private Duration waitHere(Place place) {
        Instant now = clock.instant();
        Failures own = places.get(place);
        int failed = own == null ? 0 : own.since(now.minus(DAY));
        Failures ofName = names.get(place.name());
        boolean attacked = ofName != null && ofName.since(now.minus(WINDOW)) - failed >= NAME_UNDER_ATTACK / 2;
        int free = attacked && !known.containsKey(place) ? 1 : FREE;
        if (own == null || failed < free) {
            return Duration.ZERO;
        }
        Duration whole = FIRST_WAIT.multipliedBy(1L << Math.min(failed - free, 10));
        return left(own.newest(), whole.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : whole, now);
    }

    private Duration waitOfAddress(String address) {
        Instant now = clock.instant();
        Failures all = addresses.get(address);
        return all == null || all.since(now.minus(WINDOW)) < ADDRESS_UNDER_ATTACK
                ? Duration.ZERO
                : left(all.newest(), LONGEST_WAIT_OF_ADDRESS, now);
    }

    private static Duration left(Instant from, Duration whole, Instant now) {
        Duration left = Duration.between(now, from.plus(whole));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Where spaces and capitals matter as little as in the sign-in itself, and no key is longer than a name can be. */
    private static Place place(String username, String address) {
        String name = username.strip();
        String cut = name.length() <= LONGEST_KEY ? name : name.substring(0, LONGEST_KEY);
        return new Place(cut.toLowerCase(Locale.ROOT), address);
    }

    private static void takeBack(Map<String, Failures> of, String key) {
        Failures failures = of.get(key);
        if (failures != null) {
            failures.takeBack();
        }
    }

    private static <K, V> Map<K, V> bounded() {
        return new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > REMEMBERED;
            }
        };
    }

    /** The newest failures, as many as matter. */
    private static final class Failures {

        private final int most;
        private final Deque<Instant> times = new ArrayDeque<>(4);

        Failures(int most) {
            this.most = most;
        }

        void add(Instant time) {
            times.addLast(time);
            if (times.size() > most) {
                times.removeFirst();
            }
        }

        void takeBack() {
            times.pollLast();
        }

        int since(Instant begin) {
            while (!times.isEmpty() && times.getFirst().isBefore(begin)) {
                times.removeFirst();
            }
            return times.size();
        }

        Instant newest() {
            return times.getLast();
        }
    }
}
