package youcheng.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import youcheng.audit.AuditReading.LastProof;
import youcheng.audit.AuditReading.ProofOfAll;
import youcheng.base.Actor;
import youcheng.base.Progress;

/** The proof of all chains, which is itself on record with what it came to. */
@Component
class FullProof {

    private static final String PROVED = "access.trailProved";
    private static final String CHAINS = "trail.chains";
    private static final String BROKEN = "trail.broken";

    /** For so many days it is said what the last proof came to; one that is older says little. */
    private static final int REMEMBERED_DAYS = 31;

    private final ProofOfChains proof;
    private final Checkpoints checkpoints;
    private final AccessLog accessLog;
    private final AuditTrail trail;
    private final Clock clock;

    FullProof(ProofOfChains proof, Checkpoints checkpoints, AccessLog accessLog, AuditTrail trail, Clock clock) {
        this.proof = proof;
        this.checkpoints = checkpoints;
        this.accessLog = accessLog;
        this.trail = trail;
        this.clock = clock;
    }

    /** Proves every chain; where all of them hold, a checkpoint is taken. One that is stopped leaves no result. */
    ProofOfAll run(Progress progress, Actor by) {
        ProofOfAll proved = proof.prove(progress);
        if (proved.isStopped()) {
            return proved;
        }
        if (proved.broken() == 0) {
            checkpoints.take();
        }
        accessLog.record(AuditEvent.of(PROVED, by)
                .with(Change.of(CHAINS, null, proved.chains()))
                .with(Change.of(BROKEN, null, proved.broken())));
        return proved;
    }

    Optional<LastProof> last() {
        LocalDate today = LocalDate.now(clock);
        List<Chain> days = IntStream.range(0, REMEMBERED_DAYS)
                .mapToObj(ago -> Chain.ofAccess(today.minusDays(ago)))
                .toList();
        return trail.newest(days, PROVED)
                .map(entry -> new LastProof(entry.at(), number(entry.event(), CHAINS), number(entry.event(), BROKEN)));
    }

    private static long number(AuditEvent event, String field) {
        return event.changes().stream()
                .filter(change -> change.field().equals(field))
                .flatMap(change -> Optional.ofNullable(change.after()).stream())
                .mapToLong(Long::parseLong)
                .sum();
    }
}
