package youcheng.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.Actor;
import youcheng.base.MachineTime;

/**
 * Bounds how much of what anybody can cause without end, such as failed sign-ins, is written one by one: a few of each
 * kind a minute, and not very many of all together. The rest is counted, and one entry a minute and action says how many
 * there were.
 */
@Component
class RepeatedAccess {

    /** So many from the same person, or at the same name, and address a minute. */
    static final int OF_EACH = 6;

    /** So many at once of everybody together, and so many more each minute. */
    static final int BURST = 60;

    static final int EACH_MINUTE = 6;

    /** So many accounts and addresses are remembered of a minute, and so many of them named. */
    private static final int REMEMBERED = 1000;

    private static final int NAMED = 10;

    private final Clock clock;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Counted> counted = new TreeMap<>();
    private Instant minute = Instant.EPOCH;
    private double left = BURST;

    RepeatedAccess(@MachineTime Clock clock) {
        this.clock = clock;
    }

    /** What was counted of one action. */
    private static final class Counted {
        private long times;
        private final Set<Long> accounts = new TreeSet<>();
        private final Set<String> addresses = new TreeSet<>();
    }

    /** Whether this one is to be written; one that is not is counted. */
    synchronized boolean admits(String action, @Nullable Long account, Optional<String> address) {
        turn();
        String who = action + " " + account + " " + address.orElse("");
        int before = counts.getOrDefault(who, 0);
        boolean known = before > 0 || counts.size() < REMEMBERED;
        if (known && before < OF_EACH && left >= 1) {
            counts.put(who, before + 1);
            left--;
            return true;
        }
        Counted more = counted.computeIfAbsent(action, any -> new Counted());
        more.times++;
        if (account != null && more.accounts.size() < NAMED) {
            more.accounts.add(account);
        }
        if (more.addresses.size() < NAMED) {
            address.ifPresent(more.addresses::add);
        }
        return false;
    }

    /** What was counted in minutes that are over, to be written now; everything for {@code all}. */
    synchronized List<AuditEvent> due(boolean all) {
        if (counted.isEmpty() || (!all && !minute.isBefore(thisMinute()))) {
            return List.of();
        }
        List<AuditEvent> due = new ArrayList<>();
        counted.forEach((action, more) -> due.add(event(action, more)));
        counted.clear();
        return due;
    }

    private void turn() {
        Instant now = thisMinute();
        if (now.isAfter(minute)) {
            double minutes = Duration.between(minute, now).toSeconds() / 60.0;
            left = Math.min(BURST, left + minutes * EACH_MINUTE);
            minute = now;
            counts.clear();
        }
    }

    private Instant thisMinute() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    private static AuditEvent event(String action, Counted more) {
        AuditEvent event = AuditEvent.of("access.repeated", Actor.system("access-log"))
                .with(Change.of("access.repeatedAction", null, action))
                .with(Change.of("access.times", null, more.times));
        for (Long account : more.accounts) {
            event = event.with(Change.account("access.account", null, account));
        }
        for (String address : more.addresses) {
            event = event.with(Change.personal("access.address", null, address));
        }
        return event;
    }
}
