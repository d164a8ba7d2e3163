package youcheng.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import youcheng.audit.ChainedSubjects.Follower;
import youcheng.audit.Verification.Difference;
import youcheng.audit.Verification.Flaw;
import youcheng.audit.Verification.Misfit;

/**
 * Proves that a chain is as it was written and that its subject is as the chain says, or names the first entry that does
 * not fit. It reads in lots, each in a moment of its own, so a long chain holds neither memory nor connection.
 */
@Service
public class TrailProof {

    /** What can seem wrong while somebody writes; it is looked at again when the chain has grown meanwhile. */
    private static final Set<Flaw> PASSING = Set.of(Flaw.STATE, Flaw.NOT_REDACTED, Flaw.PERSONAL_VALUE);

    private static final int LOOKS = 10;

    private final ChainHeads heads;
    private final SealedHeads sealed;
    private final List<ChainedSubjects> subjects;
    private final ChainWalk.Sources sources;

    TrailProof(
            ChainHeads heads,
            StoredEntries entries,
            PersonalValues personalValues,
            SealedHeads sealed,
            List<ChainedSubjects> subjects) {
        this.heads = heads;
        this.sealed = sealed;
        this.subjects = subjects;
        this.sources = new ChainWalk.Sources(heads, entries, personalValues);
    }

    /** Reads the whole chain once and checks every entry, its columns, its personal values, the head and the subject. */
    public Verification verify(Chain chain) {
        return verify(chain, () -> true).orElseThrow();
    }

    /** The same; {@code goOn} is asked now and then, and empty is what comes of a proof that was stopped. */
    Optional<Verification> verify(Chain chain, BooleanSupplier goOn) {
        Optional<Look> look = look(chain, goOn);
        for (int i = 1; i < LOOKS && look.filter(this::mayPass).isPresent(); i++) {
            look = look(chain, goOn);
        }
        return look.map(Look::verification);
    }

    /** A proof, and how long the chain was when it began. */
    private record Look(Verification verification, long length) {}

    private boolean mayPass(Look look) {
        Misfit misfit = look.verification().misfit();
        return misfit != null
                && PASSING.contains(misfit.kind())
                && !heads.lengthNow(look.verification().chain().subject()).equals(Optional.of(look.length()));
    }

    private Optional<Look> look(Chain chain, BooleanSupplier goOn) {
        // The checkpoint before the head, the head before the entries: what is appended while the proof runs lies
        // beyond.
        SealedHead seen = sealed.findBySubject(chain.subject()).orElse(null);
        ChainHead head = heads.findBySubject(chain.subject()).orElse(null);
        long length = head == null ? 0 : head.length();
        List<Follower> followers = subjects.stream()
                .filter(each -> each.covers(chain))
                .map(each -> each.follow(chain))
                .toList();
        Map<Long, String> wanted = seen == null ? Map.of() : Map.of(seen.length(), seen.hash());
        ChainWalk walk = new ChainWalk(chain, length, wanted, followers, sources).walk(goOn);
        if (walk.isStopped()) {
            return Optional.empty();
        }
        Misfit misfit = misfitOf(walk, head, seen, followers);
        return Optional.of(new Look(new Verification(chain, walk.read(), walk.newest(), misfit), length));
    }

    private static @Nullable Misfit misfitOf(
            ChainWalk walk, @Nullable ChainHead head, @Nullable SealedHead seen, List<Follower> followers) {
        if (walk.misfit() != null) {
            return walk.misfit();
        }
        if (walk.read() == 0 && (head == null || (head.hash().equals(ChainHead.NOTHING) && head.length() == 0))) {
            return seen != null || followers.stream().anyMatch(Follower::exists) ? new Misfit(1, Flaw.NO_CHAIN) : null;
        }
        if (head == null) {
            return new Misfit(1, Flaw.HEAD_MISSING);
        }
        long length = head.length();
        if (walk.read() != length || !walk.newest().equals(head.hash())) {
            // As many entries as there should be: then it is the last one that the head does not know.
            long unknown = walk.read() == length ? Math.max(length, 1) : Math.min(walk.read(), length) + 1;
            return new Misfit(unknown, Flaw.HEAD);
        }
        Misfit cut = seen == null ? null : misfitWith(seen, walk);
        Misfit whole = cut == null ? walk.stray() : cut;
        return whole == null ? stateMisfit(walk.read(), followers) : whole;
    }

    private static @Nullable Misfit misfitWith(SealedHead seen, ChainWalk walk) {
        if (walk.saw(seen.length())) {
            return null;
        }
        Difference lengths = new Difference("trail.entries", Long.toString(seen.length()), Long.toString(walk.read()));
        return walk.read() < seen.length()
                ? new Misfit(walk.read() + 1, Flaw.CUT, List.of(lengths))
                : new Misfit(seen.length(), Flaw.REWRITTEN);
    }

    private static @Nullable Misfit stateMisfit(long read, List<Follower> followers) {
        List<Difference> differences = new ArrayList<>();
        followers.forEach(follower -> differences.addAll(follower.differences()));
        return differences.isEmpty() ? null : new Misfit(read, Flaw.STATE, List.copyOf(differences));
    }
}
