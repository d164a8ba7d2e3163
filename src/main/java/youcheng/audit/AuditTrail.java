package youcheng.audit;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;

/**
 * The append-only trail. Writing joins the transaction of what it records; whoever reads must have checked the
 * reader's rights first.
 */
@Service
public class AuditTrail {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** So many places of a chain are asked for in one statement. */
    private static final int AT_ONCE = 500;

    private final ChainHeads heads;
    private final StoredEntries entries;
    private final PersonalValues personalValues;
    private final Clock clock;

    AuditTrail(ChainHeads heads, StoredEntries entries, PersonalValues personalValues, Clock clock) {
        this.heads = heads;
        this.entries = entries;
        this.personalValues = personalValues;
        this.clock = clock;
    }

    /**
     * Appends an entry to a chain, in the caller's transaction, with the chain's head locked until it ends; hands back its
     * place in the chain.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long append(Chain chain, AuditEvent event) {
        ChainHead head = heads.lock(chain.subject()).orElseGet(() -> heads.saveAndFlush(new ChainHead(chain)));
        long sequence = head.length() + 1;
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<CanonicalText.@Nullable Digests> digests = new ArrayList<>();
        for (int i = 0; i < event.changes().size(); i++) {
            digests.add(keepBeside(chain, sequence, i, event.changes().get(i)));
        }
        String canonical = CanonicalText.write(chain, sequence, at, event, digests);
        StoredEntry entry = entries.save(new StoredEntry(chain, sequence, at, event, canonical, head.hash()));
        head.extendTo(sequence, entry.hash());
        return sequence;
    }

    /** Everything about a case, in its own chain and in those of the subjects it changed, oldest first. */
    @Transactional(readOnly = true)
    public List<TrailEntry> of(CaseNumber number) {
        return readable(entries.findByCaseNumberOrderByAtAscIdAsc(number.value()));
    }

    /** A whole chain, oldest first. */
    @Transactional(readOnly = true)
    public List<TrailEntry> of(Chain chain) {
        return readable(entries.findBySubjectOrderBySequenceAsc(chain.subject()));
    }

    /** The entries of a chain that record one of these actions, oldest first. */
    @Transactional(readOnly = true)
    public List<TrailEntry> of(Chain chain, Collection<String> actions) {
        return readable(entries.findBySubjectAndActionInOrderBySequenceAsc(chain.subject(), actions));
    }

    /** The newest entries of a chain, newest first. */
    @Transactional(readOnly = true)
    public List<TrailEntry> newest(Chain chain, int limit) {
        return readable(entries.newest(chain.subject(), Limit.of(limit)));
    }

    /** The newest entry that records this action in one of these chains; empty where none does. */
    @Transactional(readOnly = true)
    public Optional<TrailEntry> newest(Collection<Chain> chains, String action) {
        return readable(entries.newest(chains.stream().map(Chain::subject).toList(), action, Limit.of(1))).stream()
                .findFirst();
    }

    /** The newest entries before this place of a chain, newest first. */
    @Transactional(readOnly = true)
    public List<TrailEntry> newestBefore(Chain chain, long sequence, int limit) {
        return readable(entries.newestBefore(chain.subject(), sequence, Limit.of(limit)));
    }

    /** The case's own chain first, then each chain in which the case left an entry. */
    @Transactional(readOnly = true)
    public List<Chain> chainsOf(CaseNumber number) {
        Set<Chain> chains = new LinkedHashSet<>(List.of(Chain.of(number)));
        entries.subjectsOf(number.value()).stream().sorted().map(Chain::new).forEach(chains::add);
        return List.copyOf(chains);
    }

    /** With the personal values of these entries only: a chain may have a million others. */
    private List<TrailEntry> readable(List<StoredEntry> stored) {
        Map<Chain, List<Long>> places = stored.stream()
                .collect(Collectors.groupingBy(
                        StoredEntry::chain, Collectors.mapping(StoredEntry::sequence, Collectors.toList())));
        Map<String, Map<String, String>> values = new HashMap<>();
        places.forEach((chain, sequences) -> {
            for (int from = 0; from < sequences.size(); from += AT_ONCE) {
                List<Long> some = sequences.subList(from, Math.min(sequences.size(), from + AT_ONCE));
                personalValues
                        .findBySubjectAndSequenceIn(chain.subject(), some)
                        .forEach(value -> values.computeIfAbsent(
                                        chain + "#" + value.sequence(), entry -> new HashMap<>())
                                .putIfAbsent(value.place(), value.value()));
            }
        });
        return stored.stream()
                .map(entry -> new TrailEntry(
                        entry.chain(),
                        entry.sequence(),
                        entry.at(),
                        CanonicalText.read(
                                CanonicalText.parse(entry.canonical()),
                                values.getOrDefault(entry.chain() + "#" + entry.sequence(), Map.of())),
                        entry.hash()))
                .toList();
    }

    private CanonicalText.@Nullable Digests keepBeside(Chain chain, long sequence, int index, Change change) {
        if (!change.personal()) {
            return null;
        }
        return new CanonicalText.Digests(
                keepBeside(chain, sequence, index + ".before", change.before()),
                keepBeside(chain, sequence, index + ".after", change.after()));
    }

    private @Nullable String keepBeside(Chain chain, long sequence, String place, @Nullable String value) {
        if (value == null) {
            return null;
        }
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return personalValues
                .save(new PersonalValue(chain, sequence, place, HexFormat.of().formatHex(salt), value))
                .digest();
    }
}
