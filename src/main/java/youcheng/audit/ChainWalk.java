package youcheng.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import youcheng.audit.ChainedSubjects.Follower;
import youcheng.audit.Verification.Flaw;
import youcheng.audit.Verification.Misfit;

/** Reads one chain from its first entry to its last, a lot at a time, and stops at the first that does not fit. */
final class ChainWalk {

    /** Entries that are held in memory at once, with their personal values. */
    static final int LOT = 500;

    private final Chain chain;
    private final long length;
    private final List<Follower> followers;
    private final Sources sources;
    private final Map<Long, String> wanted;
    private final Set<Long> seen = new HashSet<>();
    private @Nullable Set<String> redacted;
    private @Nullable Misfit misfit;
    private @Nullable Misfit stray;
    private long read;
    private String previous = ChainHead.NOTHING;
    private boolean stopped;

    /** Where the walk reads from. */
    record Sources(ChainHeads heads, StoredEntries entries, PersonalValues values) {}

    /**
     * Begins a walk.
     *
     * @param length how long the chain was when the walk began: what was appended since is left for the next one
     * @param wanted hashes that entries at these places must have
     */
    ChainWalk(Chain chain, long length, Map<Long, String> wanted, List<Follower> followers, Sources sources) {
        this.chain = chain;
        this.length = length;
        this.wanted = wanted;
        this.followers = followers;
        this.sources = sources;
    }

    /** Walks; {@code goOn} is asked after each lot. */
    ChainWalk walk(BooleanSupplier goOn) {
        long sequence = Long.MIN_VALUE;
        boolean more = true;
        while (more) {
            List<StoredEntry> lot = lotAfter(sequence);
            boolean last = lot.size() < LOT;
            long until = last ? Long.MAX_VALUE : lot.getLast().sequence();
            Map<Long, List<PersonalValue>> values = valuesBetween(sequence, until);
            more = check(lot, values) && !last;
            if (!lot.isEmpty()) {
                sequence = lot.getLast().sequence();
            }
            if (more && !goOn.getAsBoolean()) {
                stopped = true;
                more = false;
            }
        }
        return this;
    }

    /** The next lot; entries that an attacker gave one place come in the order in which they were written. */
    private List<StoredEntry> lotAfter(long sequence) {
        List<StoredEntry> lot = new ArrayList<>(sources.entries().walk(chain.subject(), sequence, Limit.of(LOT)));
        if (lot.size() == LOT) {
            long last = lot.getLast().sequence();
            lot.removeIf(entry -> entry.sequence() == last);
            lot.addAll(sources.entries().at(chain.subject(), last));
        }
        lot.sort(Comparator.comparingLong(StoredEntry::sequence).thenComparingLong(StoredEntry::id));
        return lot;
    }

    private Map<Long, List<PersonalValue>> valuesBetween(long after, long until) {
        long first = after == Long.MIN_VALUE ? after : after + 1;
        return first > until
                ? Map.of()
                : sources.values().findBySubjectAndSequenceBetween(chain.subject(), first, until).stream()
                        .collect(Collectors.groupingBy(PersonalValue::sequence));
    }

    private boolean check(List<StoredEntry> lot, Map<Long, List<PersonalValue>> values) {
        for (StoredEntry entry : lot) {
            if (entry.sequence() > length && length > 0 && isAppendedMeanwhile()) {
                return false;
            }
            List<PersonalValue> own = values.getOrDefault(entry.sequence(), List.of());
            misfit = EntryCheck.misfitOf(entry, read + 1, previous, own, this::isRedacted);
            if (misfit != null) {
                return false;
            }
            read++;
            previous = entry.hash();
            if (entry.hash().equals(wanted.get(entry.sequence()))) {
                seen.add(entry.sequence());
            }
            tell(entry, own);
        }
        stray = stray == null ? strayValue(values) : stray;
        return true;
    }

    private void tell(StoredEntry entry, List<PersonalValue> values) {
        if (!followers.isEmpty()) {
            Map<String, String> byPlace =
                    values.stream().collect(Collectors.toMap(PersonalValue::place, PersonalValue::value, (a, b) -> a));
            AuditEvent event = CanonicalText.read(CanonicalText.parse(entry.canonical()), byPlace);
            followers.forEach(follower -> follower.read(event));
        }
    }

    /** A personal value of an entry that is not there. */
    private @Nullable Misfit strayValue(Map<Long, List<PersonalValue>> values) {
        return values.keySet().stream()
                .filter(sequence -> sequence < 1 || sequence > read)
                .filter(sequence -> sequence <= length || !isAppendedMeanwhile())
                .min(Long::compare)
                .map(sequence -> new Misfit(sequence, Flaw.PERSONAL_VALUE))
                .orElse(null);
    }

    private boolean isAppendedMeanwhile() {
        return sources.heads()
                .lengthNow(chain.subject())
                .filter(now -> now > length)
                .isPresent();
    }

    /** Read only where a value is missing, which is rare. */
    private boolean isRedacted(String place) {
        Set<String> said = redacted;
        if (said == null) {
            said = sources.entries().findBySubjectAndAction(chain.subject(), Redaction.ACTION).stream()
                    .map(entry -> Redaction.placeIn(CanonicalText.parse(entry.canonical())))
                    .collect(Collectors.toSet());
            redacted = said;
        }
        return said.contains(place);
    }

    boolean isStopped() {
        return stopped;
    }

    @Nullable
    Misfit misfit() {
        return misfit;
    }

    /** A personal value that belongs to no entry, where everything else fits. */
    @Nullable
    Misfit stray() {
        return stray;
    }

    long read() {
        return read;
    }

    String newest() {
        return previous;
    }

    /** Whether an entry with the wanted hash stood at this place. */
    boolean saw(long sequence) {
        return seen.contains(sequence);
    }
}
