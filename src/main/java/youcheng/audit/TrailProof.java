package youcheng.audit;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import youcheng.audit.Verification.Kind;
import youcheng.audit.Verification.Misfit;

/** Proves that a chain is as it was written, or names the first entry that does not fit. */
@Service
public class TrailProof {

    private final ChainHeads heads;
    private final StoredEntries entries;
    private final PersonalValues personalValues;

    TrailProof(ChainHeads heads, StoredEntries entries, PersonalValues personalValues) {
        this.heads = heads;
        this.entries = entries;
        this.personalValues = personalValues;
    }

    /** Reads the whole chain once and checks every entry, its columns, its personal values and the head. */
    @Transactional(readOnly = true)
    public Verification verify(Chain chain) {
        // The head first: entries appended while the proof runs lie beyond its length and are left for the next one.
        ChainHead head = heads.findBySubject(chain.subject()).orElse(null);
        long length = head == null ? 0 : head.length();
        Map<Long, List<PersonalValue>> values = personalValues.findBySubjectIn(List.of(chain.subject())).stream()
                .collect(Collectors.groupingBy(PersonalValue::sequence));
        long read = 0;
        String previous = ChainHead.NOTHING;
        try (Stream<StoredEntry> walk = entries.walk(chain.subject())) {
            for (Iterator<StoredEntry> each = walk.iterator(); each.hasNext(); ) {
                StoredEntry entry = each.next();
                if (head != null && entry.sequence() > length && isAppendedMeanwhile(chain, length)) {
                    break;
                }
                Misfit misfit = misfitOf(entry, read + 1, previous, values.getOrDefault(entry.sequence(), List.of()));
                if (misfit != null) {
                    return new Verification(chain, read, previous, misfit);
                }
                read++;
                previous = entry.hash();
            }
        }
        boolean headFits = head == null ? read == 0 : read == length && previous.equals(head.hash());
        // As many entries as there should be: then it is the last one that the head does not know.
        long unknown = read == length ? Math.max(length, 1) : Math.min(read, length) + 1;
        return new Verification(chain, read, previous, headFits ? null : new Misfit(unknown, Kind.HEAD));
    }

    private boolean isAppendedMeanwhile(Chain chain, long length) {
        return heads.lengthNow(chain.subject()) > length;
    }

    private static @Nullable Misfit misfitOf(
            StoredEntry entry, long expected, String previous, List<PersonalValue> values) {
        long sequence = entry.sequence();
        if (sequence > expected) {
            return new Misfit(expected, Kind.MISSING);
        }
        if (sequence < expected) {
            return new Misfit(sequence, Kind.INSERTED);
        }
        JsonNode text;
        try {
            text = CanonicalText.parse(entry.canonical());
        } catch (JacksonException e) {
            return new Misfit(sequence, Kind.ALTERED);
        }
        boolean intact = entry.hash().equals(CanonicalText.hash(entry.previousHash(), entry.canonical()));
        if (!intact) {
            return new Misfit(sequence, Kind.ALTERED);
        }
        boolean atItsPlace = text.path("sequence").asString("").equals(Long.toString(sequence))
                && text.path("chain").asString("").equals(entry.chain().subject());
        if (!atItsPlace) {
            return new Misfit(sequence, Kind.MOVED);
        }
        if (!entry.previousHash().equals(previous)) {
            return new Misfit(sequence, Kind.INSERTED);
        }
        if (!columnsFit(entry, text)) {
            return new Misfit(sequence, Kind.ALTERED);
        }
        return valuesFit(text, values) ? null : new Misfit(sequence, Kind.PERSONAL_VALUE);
    }

    private static boolean columnsFit(StoredEntry entry, JsonNode text) {
        return text.path("at").asString("").equals(entry.at().toString())
                && text.path("action").asString("").equals(entry.action())
                && text.path("actor").asString("").equals(entry.actor())
                && Objects.equals(text.has("case") ? text.path("case").asString() : null, entry.caseNumber());
    }

    /** A value that was redacted is not there any more, with its salt; one that is there must fit its digest. */
    private static boolean valuesFit(JsonNode text, List<PersonalValue> values) {
        Map<String, String> digests = digestsIn(text);
        return values.stream().allMatch(value -> value.digest().equals(digests.get(value.place())));
    }

    /** The digests that an entry holds, by "index.side": a place that somebody altered may be any text. */
    private static Map<String, String> digestsIn(JsonNode text) {
        Map<String, String> digests = new HashMap<>();
        JsonNode changes = text.path("changes");
        for (int i = 0; i < changes.size(); i++) {
            for (String side : List.of("before", "after")) {
                JsonNode digest = changes.path(i).path(side + "Digest");
                if (digest.isString()) {
                    digests.put(i + "." + side, digest.asString());
                }
            }
        }
        return digests;
    }
}
