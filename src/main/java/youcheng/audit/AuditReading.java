package youcheng.audit;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import youcheng.base.Bilingual;

/** What an auditor reads and proves. Reading is itself recorded, in the day's access chain. */
@Service
@RolesAllowed(AuditReading.AUDITOR)
public class AuditReading {

    /** The role that may; the module of the roles builds on this one, so it is named here by its name. */
    public static final String AUDITOR = "AUDITOR";

    private static final String FIELD = "access.chain";
    private static final String EVERY_CHAIN = "all";

    /** As people count: within one kind a longer subject has a larger id; days are equally long. */
    private static final Comparator<ChainRecord> NEWEST_FIRST = Comparator.comparingInt(
                    (ChainRecord chain) -> chain.chain().subject().length())
            .thenComparing(chain -> chain.chain().subject())
            .reversed();

    private final ChainHeads heads;
    private final AuditTrail trail;
    private final ChainProof proof;
    private final AccessLog accessLog;
    private final Reader reader;
    private final List<SubjectNames> subjects;

    AuditReading(
            ChainHeads heads,
            AuditTrail trail,
            ChainProof proof,
            AccessLog accessLog,
            Reader reader,
            List<SubjectNames> subjects) {
        this.heads = heads;
        this.trail = trail;
        this.proof = proof;
        this.accessLog = accessLog;
        this.reader = reader;
        this.subjects = subjects;
    }

    /** Hears how far a long proof has come. */
    @FunctionalInterface
    public interface Progress {

        /** Tells how many of all chains are proved; the proof goes on as long as this answers true. */
        boolean proved(long chains, long all);
    }

    /**
     * What the proof of all chains came to.
     *
     * @param chains how many were proved
     * @param all how many there are
     * @param entries how many entries they have
     * @param misfits those that do not hold
     */
    public record ProofOfAll(long chains, long all, long entries, List<Verification> misfits) {

        /** Whether it was stopped before the last chain. */
        public boolean isStopped() {
            return chains < all;
        }
    }

    /** The chains of this kind, the newest subjects first. */
    public List<ChainRecord> chains(ChainKind kind) {
        return heads.startingWith(kind.prefix()).stream()
                .map(head -> new ChainRecord(head.chain(), head.length()))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** The chain with this subject, where there is one; for subjects that come from a URL. */
    public Optional<ChainRecord> find(String subject) {
        return heads.findBySubject(subject).map(head -> new ChainRecord(head.chain(), head.length()));
    }

    /** The names of what these chains are about, where it has any. */
    public Map<Chain, Bilingual> namesOf(Collection<Chain> chains) {
        Map<Chain, Bilingual> names = new HashMap<>();
        subjects.forEach(subject -> names.putAll(subject.namesOf(chains)));
        return names;
    }

    /** The newest entries of a chain, the newest first. */
    public List<TrailEntry> newest(Chain chain, int limit) {
        record("access.trailRead", chain.subject());
        return trail.newest(chain, limit);
    }

    /** Proves one chain. */
    public Verification verify(Chain chain) {
        record("access.trailVerified", chain.subject());
        return proof.verify(chain);
    }

    /** Proves every chain there is, one after the other, until it is told to stop. */
    public ProofOfAll verifyAll(Progress progress) {
        record("access.trailVerified", EVERY_CHAIN);
        List<Chain> chains = trail.chains();
        List<Verification> misfits = new ArrayList<>();
        long entries = 0;
        int proved = 0;
        while (proved < chains.size() && progress.proved(proved, chains.size())) {
            Verification verification = proof.verify(chains.get(proved));
            entries += verification.entries();
            if (!verification.holds()) {
                misfits.add(verification);
            }
            proved++;
        }
        return new ProofOfAll(proved, chains.size(), entries, List.copyOf(misfits));
    }

    private void record(String action, String subject) {
        accessLog.record(Deed.of(action, reader.reader()).with(Change.of(FIELD, null, subject)));
    }
}
