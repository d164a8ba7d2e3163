package youcheng.closeness.runs;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import youcheng.closeness.score.ClosenessInput;

/** The runs of a relationship as a chain: each is hashed together with the one before, and the standing holds the last. */
@Component
class RunChain {

    /** What the first run continues where there is nothing before it. */
    static final String NOTHING = "0".repeat(64);

    static final int LOT = 200;

    private final StoredRuns runs;

    RunChain(StoredRuns runs) {
        this.runs = runs;
    }

    /** Where a chain stands: how many runs it has, and the hash of the last. */
    record Link(long place, String hash) {}

    /** A run with the digest of its input. */
    record LinkedRun(StoredRun run, String inputDigest) {

        /** Hash of all that it says, at its place. */
        String hash(Link before) {
            return ClosenessInput.digest(before.hash() + "\n" + (before.place() + 1) + "\n" + run.content(inputDigest));
        }
    }

    /** The end of the chain by the runs themselves, where no standing tells it: only its first run is to come, or the standing is gone. */
    Link end(long relationship) {
        return runs.lastLinked(relationship, Limit.of(1)).stream()
                .findFirst()
                .map(StoredRun::link)
                .orElseGet(() -> beginning(relationship));
    }

    /** Runs from before there were chains enter the first link together; none of them can change without it. */
    Link beginning(long relationship) {
        String hash = NOTHING;
        long last = 0;
        List<LinkedRun> lot;
        do {
            lot = runs.unlinked(relationship, last, Limit.of(LOT));
            for (LinkedRun each : lot) {
                hash = ClosenessInput.digest(hash + "\n" + each.run().content(each.inputDigest()));
                last = each.run().id();
            }
        } while (!lot.isEmpty());
        return new Link(0, hash);
    }
}
