package youcheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.PortalTest;
import youcheng.base.Actor;

/** What was attempted stays on record, whatever became of it. */
@PortalTest
class AccessLogTest {

    private static final Actor LI_MIN = Actor.person(1);

    @Autowired
    private AccessLog log;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TrailProof proof;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void anEntrySurvivesTheRollbackOfWhatWasAttempted() {
        Chain attempted = Chains.fresh();

        transaction.executeWithoutResult(status -> {
            trail.append(attempted, AuditEvent.of("test.undone", LI_MIN));
            log.record(AuditEvent.of("access.denied", LI_MIN).with(Change.of("access.attempt", null, attempted)));
            status.setRollbackOnly();
        });

        assertThat(trail.of(attempted)).isEmpty();
        assertThat(trail.newest(today(), 1).getFirst().event().changes())
                .containsExactly(
                        new Change("access.attempt", null, attempted.subject(), false),
                        new Change("access.address", null, "127.0.0.1", true));
        assertThat(proof.verify(today()).holds()).isTrue();
    }

    @Test
    void theDayIsTheOfficesDay() {
        log.record(AuditEvent.of("access.caseRead", LI_MIN));

        assertThat(today().isAccess()).isTrue();
        assertThat(clock.getZone().getId()).isEqualTo("Asia/Shanghai");
        assertThat(trail.newest(today(), 1)).hasSize(1);
    }

    /** The day's first entries, written at the same instant, must not cost one of them. */
    @RepeatedTest(5)
    void whoeverOpensTheDaysChainAtTheSameInstantIsRecorded(RepetitionInfo repetition) throws Exception {
        Clock anotherDay = Clock.offset(clock, Duration.ofDays(1000L + repetition.getCurrentRepetition()));
        AccessLog onAnotherDay =
                new AccessLog(trail, anotherDay, Optional::empty, new RepeatedAccess(anotherDay), transactions);
        int people = 4;
        CyclicBarrier together = new CyclicBarrier(people);
        try (ExecutorService pool = Executors.newFixedThreadPool(people)) {
            Callable<Boolean> write = () -> {
                together.await();
                onAnotherDay.record(AuditEvent.of("access.signedIn", LI_MIN));
                return true;
            };
            List<Future<Boolean>> written =
                    pool.invokeAll(Stream.generate(() -> write).limit(people).toList());
            for (Future<Boolean> one : written) {
                assertThat(one.get()).isTrue();
            }
        }

        Chain day = Chain.ofAccess(LocalDate.now(anotherDay));
        assertThat(trail.of(day)).extracting(TrailEntry::sequence).containsExactly(1L, 2L, 3L, 4L);
        assertThat(proof.verify(day).holds()).isTrue();
    }

    private Chain today() {
        return Chain.ofAccess(LocalDate.now(clock));
    }
}
