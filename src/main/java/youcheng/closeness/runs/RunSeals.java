package youcheng.closeness.runs;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.ChainedSubjects;
import youcheng.audit.Change;
import youcheng.audit.Verification.Difference;
import youcheng.base.Actor;
import youcheng.closeness.score.ClosenessInput;

/**
 * Takes the runs of each lot into the trail, in one entry: whoever rewrites the runs of a relationship together with their hashes is
 * found by it, and a checkpoint of the trail covers them.
 */
@Component
class RunSeals implements ChainedSubjects {

    static final Chain CHAIN = Chain.ofSetting("closeness-runs");

    private static final Actor NIGHT = Actor.system("closeness-night");
    private static final String ACTION = "closeness.sealed";
    private static final String RUNS = "closeness.sealedRuns";
    private static final String DIGEST = "closeness.sealedDigest";

    private final StoredRuns runs;
    private final AuditTrail trail;

    RunSeals(StoredRuns runs, AuditTrail trail) {
        this.runs = runs;
        this.trail = trail;
    }

    /** Within the transaction that stores these runs. */
    void seal(List<Long> keys) {
        if (!keys.isEmpty()) {
            trail.append(
                    CHAIN,
                    AuditEvent.of(ACTION, NIGHT)
                            .with(Change.of(
                                    RUNS,
                                    null,
                                    keys.stream().map(String::valueOf).collect(Collectors.joining(","))))
                            .with(Change.of(DIGEST, null, digest(keys))));
        }
    }

    private String digest(List<Long> keys) {
        return ClosenessInput.digest(String.join("\n", runs.hashes(keys)));
    }

    @Override
    public boolean covers(Chain chain) {
        return chain.equals(CHAIN);
    }

    /** There need not be one: an office that has no relationship yet has no run. */
    @Override
    public List<Chain> existing(@Nullable Chain after, int limit) {
        return List.of();
    }

    @Override
    public Follower follow(Chain chain) {
        return new SealFollower();
    }

    /** Keeps the first seal that does not fit. */
    private final class SealFollower implements Follower {

        private @Nullable Difference first;

        @Override
        public void read(AuditEvent event) {
            if (first == null && event.action().equals(ACTION)) {
                String sealed = after(event, RUNS);
                String told = after(event, DIGEST);
                String found = digest(
                        Arrays.stream(sealed.split(",")).map(Long::valueOf).toList());
                if (!told.equals(found)) {
                    first = new Difference(RUNS, sealed, null);
                }
            }
        }

        @Override
        public boolean exists() {
            return false;
        }

        @Override
        public List<Difference> differences() {
            return first == null ? List.of() : List.of(first);
        }

        private static String after(AuditEvent event, String field) {
            return event.changes().stream()
                    .filter(change -> change.field().equals(field))
                    .map(Change::after)
                    .findFirst()
                    .map(String::valueOf)
                    .orElse("");
        }
    }
}
