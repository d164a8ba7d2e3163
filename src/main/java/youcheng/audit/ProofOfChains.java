package youcheng.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import youcheng.audit.AuditReading.ProofOfAll;
import youcheng.base.Progress;

/**
 * Proves every chain that there is or should be: those with a head, those of which entries or personal values are left,
 * those that a checkpoint saw, and those of subjects that exist. Nothing of it is held in memory but the misfits.
 */
@Component
class ProofOfChains {

    /** Misfits that are kept to be shown; of a trail that is wrong throughout the first ones say enough. */
    static final int MOST_MISFITS = 500;

    private static final int LOT = 500;

    private final ChainHeads heads;
    private final StoredEntries entries;
    private final PersonalValues values;
    private final SealedHeads sealed;
    private final List<ChainedSubjects> subjects;
    private final ChainProof proof;

    ProofOfChains(
            ChainHeads heads,
            StoredEntries entries,
            PersonalValues values,
            SealedHeads sealed,
            List<ChainedSubjects> subjects,
            ChainProof proof) {
        this.heads = heads;
        this.entries = entries;
        this.values = values;
        this.sealed = sealed;
        this.subjects = subjects;
        this.proof = proof;
    }

    /** Proves them, one after the other, until it is told to stop. */
    ProofOfAll prove(Progress progress) {
        Running running = new Running(progress, heads.count());
        lots(
                running,
                last -> heads.after(last, Limit.of(LOT)).stream()
                        .map(head -> head.chain().subject())
                        .toList());
        lots(running, last -> entries.headless(last, Limit.of(LOT)));
        lots(running, last -> values.headless(last, Limit.of(LOT)));
        lots(running, last -> sealed.gone(last, Limit.of(LOT)));
        subjects.forEach(each -> lacking(running, each));
        return running.result();
    }

    private static void lots(Running running, Function<String, List<String>> next) {
        String last = "";
        List<String> lot;
        do {
            lot = running.isStopped() ? List.of() : next.apply(last);
            lot.forEach(subject -> running.prove(new Chain(subject)));
            last = lot.isEmpty() ? last : lot.getLast();
        } while (!lot.isEmpty());
    }

    /** Subjects that exist without a chain. */
    private void lacking(Running running, ChainedSubjects of) {
        Chain last = null;
        List<Chain> lot;
        do {
            lot = running.isStopped() ? List.of() : of.existing(last, LOT);
            if (!lot.isEmpty()) {
                Set<String> present = new HashSet<>(
                        heads.presentAmong(lot.stream().map(Chain::subject).toList()));
                lot.stream().filter(chain -> !present.contains(chain.subject())).forEach(running::prove);
                last = lot.getLast();
            }
        } while (!lot.isEmpty());
    }

    /** A proof that is going on. */
    private final class Running {

        private final Progress progress;
        private final List<Verification> misfits = new ArrayList<>();
        private final Set<Chain> broken = new HashSet<>();
        private long all;
        private long proved;
        private long read;
        private long wrong;
        private boolean stopped;

        Running(Progress progress, long all) {
            this.progress = progress;
            this.all = all;
        }

        boolean isStopped() {
            return stopped;
        }

        void prove(Chain chain) {
            stopped = stopped || !progress.done(proved, Math.max(all, proved + 1));
            if (stopped || broken.contains(chain)) {
                return;
            }
            Optional<Verification> looked = proof.verify(chain, () -> progress.done(proved, Math.max(all, proved + 1)));
            if (looked.isEmpty()) {
                stopped = true;
                return;
            }
            Verification verification = looked.get();
            proved++;
            read += verification.entries();
            if (!verification.holds()) {
                wrong++;
                keep(verification);
            }
        }

        private void keep(Verification verification) {
            if (misfits.size() < MOST_MISFITS) {
                misfits.add(verification);
                broken.add(verification.chain());
            }
        }

        ProofOfAll result() {
            long total = stopped ? Math.max(all, proved + 1) : proved;
            return new ProofOfAll(proved, total, read, wrong, List.copyOf(misfits));
        }
    }
}
