package youcheng.audit;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import youcheng.base.Bilingual;
import youcheng.base.CleanText;
import youcheng.base.Progress;

/** What an auditor reads and proves. Reading is itself recorded, in the day's access chain. */
@Service
@RolesAllowed(AuditReading.AUDITOR)
public class AuditReading {

    /** The role that may; the module of the roles builds on this one, so it is named here by its name. */
    public static final String AUDITOR = "AUDITOR";

    private static final String FIELD = "access.chain";
    private static final String EVERY_CHAIN = "all";

    /** So many chains are found by the names of their subjects; whoever wants others types more. */
    private static final int MOST_NAMED = 500;

    private final ChainHeads heads;
    private final AuditTrail trail;
    private final ChainProof proof;
    private final FullProof fullProof;
    private final AccessLog accessLog;
    private final Reader reader;
    private final List<SubjectNames> subjects;

    AuditReading(
            ChainHeads heads,
            AuditTrail trail,
            ChainProof proof,
            FullProof fullProof,
            AccessLog accessLog,
            Reader reader,
            List<SubjectNames> subjects) {
        this.heads = heads;
        this.trail = trail;
        this.proof = proof;
        this.fullProof = fullProof;
        this.accessLog = accessLog;
        this.reader = reader;
        this.subjects = subjects;
    }

    /**
     * What the proof of all chains came to.
     *
     * @param chains how many were proved
     * @param all how many there are
     * @param entries how many entries they have
     * @param broken how many of them do not hold
     * @param misfits those that do not hold, the first ones where there are very many
     */
    public record ProofOfAll(long chains, long all, long entries, long broken, List<Verification> misfits) {

        /** Whether it was stopped before the last chain. */
        public boolean isStopped() {
            return chains < all;
        }
    }

    /**
     * What the last proof of all chains came to.
     *
     * @param at when it ended
     * @param chains how many were proved
     * @param broken how many of them did not hold
     */
    public record LastProof(Instant at, long chains, long broken) {}

    /** A page of the chains of this kind, the newest subjects first, whose subject or its name has this text. */
    public List<ChainRecord> chains(ChainKind kind, String text, int offset, int limit) {
        return heads.page(kind.prefix(), part(text), named(kind, text), offset, limit).stream()
                .map(head -> new ChainRecord(head.chain(), head.length()))
                .toList();
    }

    /** How many chains of this kind have this text in their subject or its name. */
    public int count(ChainKind kind, String text) {
        return heads.count(kind.prefix(), part(text), named(kind, text));
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

    /** The newest entries of a chain before this place, the newest first. */
    public List<TrailEntry> newestBefore(Chain chain, long sequence, int limit) {
        record("access.trailRead", chain.subject());
        return trail.newestBefore(chain, sequence, limit);
    }

    /** The newest checkpoint of all chains, which says when it was taken; empty before the first. */
    public Optional<TrailEntry> newestCheckpoint() {
        return trail.newest(Chain.ofCheckpoints(), 1).stream().findFirst();
    }

    /** What the last proof of all chains came to that was not stopped; empty where there was none within a month. */
    public Optional<LastProof> lastProof() {
        return fullProof.last();
    }

    /** Proves one chain. */
    public Verification verify(Chain chain) {
        record("access.trailVerified", chain.subject());
        return proof.verify(chain);
    }

    /**
     * Proves every chain that there is or should be, one after the other, until it is told to stop. When all of them
     * hold, a checkpoint is taken.
     */
    public ProofOfAll verifyAll(Progress progress) {
        record("access.trailVerified", EVERY_CHAIN);
        return fullProof.run(progress, reader.reader());
    }

    private static String part(String text) {
        return CleanText.line(text)
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }

    private List<String> named(ChainKind kind, String text) {
        String part = CleanText.line(text);
        return part.isEmpty()
                ? List.of()
                : subjects.stream()
                        .flatMap(each -> each.named(kind, part).stream())
                        .map(Chain::subject)
                        .limit(MOST_NAMED)
                        .toList();
    }

    private void record(String action, String subject) {
        accessLog.record(AuditEvent.of(action, reader.reader()).with(Change.of(FIELD, null, subject)));
    }
}
