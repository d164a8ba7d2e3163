package youcheng.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import youcheng.audit.Verification.Difference;
import youcheng.audit.Verification.Flaw;
import youcheng.audit.Verification.Misfit;

/** Checks one entry: its text, its place, its columns and the personal values beside it. */
final class EntryCheck {

    private EntryCheck() {}

    /**
     * What does not fit about an entry, or null.
     *
     * @param expected the place that comes next
     * @param previous the hash of the entry before
     * @param values the personal values that stand beside the entry
     * @param redacted whether an entry of the chain says that the value at "sequence#index.side" was redacted
     */
    static @Nullable Misfit misfitOf(
            StoredEntry entry, long expected, String previous, List<PersonalValue> values, Predicate<String> redacted) {
        long sequence = entry.sequence();
        if (sequence > expected) {
            return new Misfit(expected, Flaw.MISSING);
        }
        if (sequence < expected) {
            return new Misfit(sequence, Flaw.INSERTED);
        }
        JsonNode text;
        try {
            text = CanonicalText.parse(entry.canonical());
        } catch (JacksonException e) {
            return new Misfit(sequence, Flaw.ALTERED);
        }
        boolean intact = entry.hash().equals(CanonicalText.hash(entry.previousHash(), entry.canonical()));
        if (!intact) {
            return new Misfit(sequence, Flaw.ALTERED);
        }
        boolean atItsPlace = text.path("sequence").asString("").equals(Long.toString(sequence))
                && text.path("chain").asString("").equals(entry.chain().subject());
        if (!atItsPlace) {
            return new Misfit(sequence, Flaw.MOVED);
        }
        if (!entry.previousHash().equals(previous)) {
            return new Misfit(sequence, Flaw.INSERTED);
        }
        if (!columnsFit(entry, text)) {
            return new Misfit(sequence, Flaw.ALTERED);
        }
        return valueMisfit(sequence, text, values, redacted);
    }

    private static boolean columnsFit(StoredEntry entry, JsonNode text) {
        return text.path("at").asString("").equals(entry.at().toString())
                && text.path("action").asString("").equals(entry.action())
                && text.path("actor").asString("").equals(entry.actor())
                && Objects.equals(text.has("case") ? text.path("case").asString() : null, entry.caseNumber());
    }

    /** Every value must fit its digest, and every digest has its value, unless an entry says that it was redacted. */
    private static @Nullable Misfit valueMisfit(
            long sequence, JsonNode text, List<PersonalValue> values, Predicate<String> redacted) {
        Map<String, String> digests = digestsIn(text);
        Set<String> there = new HashSet<>();
        for (PersonalValue value : values) {
            boolean fits = value.digest().equals(digests.get(value.place()));
            if (!fits || !there.add(value.place())) {
                return new Misfit(sequence, Flaw.PERSONAL_VALUE);
            }
        }
        for (String place : digests.keySet()) {
            if (!there.contains(place) && !redacted.test(sequence + "#" + place)) {
                String field = fieldAt(text, place);
                return new Misfit(sequence, Flaw.NOT_REDACTED, List.of(new Difference(field, null, null)));
            }
        }
        return null;
    }

    /** The digests that an entry holds, by "index.side": a place that somebody altered may be any text. */
    static Map<String, String> digestsIn(JsonNode text) {
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

    /** The field whose value stands at this place. */
    static String fieldAt(JsonNode text, String place) {
        int index = Integer.parseInt(place.substring(0, place.indexOf('.')));
        return text.path("changes").path(index).path("field").asString("");
    }
}
