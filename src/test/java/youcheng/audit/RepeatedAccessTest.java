package youcheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import youcheng.MovableClock;
import youcheng.PortalTest;
import youcheng.base.Actor;

/** Whoever tries thousands of times fills neither the trail nor the memory, and none of the attempts is forgotten. */
@PortalTest
class RepeatedAccessTest {

    private static final AtomicInteger DAYS = new AtomicInteger();
    private static final AuditEvent FAILED = AuditEvent.of("access.signInFailed", Actor.system("sign-in"));

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TrailProof proof;

    @Autowired
    private PlatformTransactionManager transactions;

    private final AtomicInteger address = new AtomicInteger();

    @Test
    void thousandsOfAttemptsFromEverywhereBecomeAFewEntriesThatCountThemAll() throws Exception {
        MovableClock clock = clock();
        AccessLog log = log(clock);
        int attempts = 5000;
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> attempt = () -> {
                log.recordRepeatable(FAILED, 1L);
                return true;
            };
            pool.invokeAll(IntStream.range(0, attempts).mapToObj(i -> attempt).toList());
        }
        clock.moveOn(Duration.ofMinutes(1));
        log.writeCounted();

        List<TrailEntry> entries = trail.of(day(clock));
        assertThat(entries).hasSize(RepeatedAccess.BURST + 1);
        assertThat(entries.getLast().event().changes())
                .contains(
                        new Change("access.repeatedAction", null, "access.signInFailed", false),
                        new Change("access.times", null, Integer.toString(attempts - RepeatedAccess.BURST), false),
                        new Change("access.account", null, "account:1", false))
                .filteredOn(Change::personal)
                .hasSize(10);
        assertThat(proof.verify(day(clock)).holds()).isTrue();
    }

    @Test
    void fromOneAddressTheFirstOfEachMinuteAreWritten() {
        MovableClock clock = clock();
        AccessLog log =
                new AccessLog(trail, clock, () -> Optional.of("192.0.2.1"), new RepeatedAccess(clock), transactions);
        for (int minute = 0; minute < 3; minute++) {
            for (int i = 0; i < 100; i++) {
                log.recordRepeatable(FAILED, null);
            }
            clock.moveOn(Duration.ofMinutes(1));
        }
        log.writeCounted();

        List<TrailEntry> entries = trail.of(day(clock));
        assertThat(entries).hasSize(3 * (RepeatedAccess.OF_EACH + 1));
        assertThat(entries)
                .filteredOn(entry -> entry.event().action().equals("access.repeated"))
                .hasSize(3)
                .allSatisfy(entry -> assertThat(entry.event().changes())
                        .contains(new Change(
                                "access.times", null, Integer.toString(100 - RepeatedAccess.OF_EACH), false)));
    }

    /** A day of it: what is written stays within bounds that do not depend on how often somebody tries. */
    @Test
    void whoeverTriesForHoursFillsNothing() {
        MovableClock clock = clock();
        RepeatedAccess repeated = new RepeatedAccess(clock);
        int written = 0;
        int hours = 12;
        for (int minute = 0; minute < hours * 60; minute++) {
            written += repeated.due(false).size();
            for (int i = 0; i < 200; i++) {
                written += repeated.admits("access.signInFailed", null, Optional.of("a" + i + "-" + minute)) ? 1 : 0;
            }
            clock.moveOn(Duration.ofMinutes(1));
        }

        assertThat(written).isLessThanOrEqualTo(RepeatedAccess.BURST + hours * 60 * (RepeatedAccess.EACH_MINUTE + 1));
    }

    @Test
    void aPortalThatStopsLeavesNothingUncounted() {
        MovableClock clock = clock();
        AccessLog log = log(clock);
        for (int i = 0; i < 100; i++) {
            log.recordRepeatable(FAILED, 2L);
        }

        log.close();

        assertThat(trail.of(day(clock)).getLast().event().changes())
                .contains(new Change("access.times", null, Integer.toString(100 - RepeatedAccess.BURST), false));
    }

    private AccessLog log(MovableClock clock) {
        return new AccessLog(
                trail,
                clock,
                () -> Optional.of("2001:db8::" + address.incrementAndGet()),
                new RepeatedAccess(clock),
                transactions);
    }

    /** Noon of a day that no other test writes to. */
    private static MovableClock clock() {
        return new MovableClock(Instant.parse("2090-01-01T04:00:00Z").plus(Duration.ofDays(DAYS.incrementAndGet())));
    }

    private static Chain day(MovableClock clock) {
        return Chain.ofAccess(LocalDate.now(clock));
    }
}
