package youcheng.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;

/**
 * The text of an entry that is stored and hashed: JSON with its keys in order, times in UTC to the microsecond, values
 * as strings, personal values as digests. The stored text, not a fresh rendering of it, is what the proof reads.
 */
final class CanonicalText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CanonicalText() {}

    /** Digests of a change's personal values; the field that held none is null. */
    record Digests(@Nullable String before, @Nullable String after) {}

    static String write(Chain chain, long sequence, Instant at, AuditEvent event, List<@Nullable Digests> digests) {
        Map<String, Object> text = new TreeMap<>();
        text.put("action", event.action());
        text.put("actor", event.actor().doer().toString());
        text.put("at", at.toString());
        text.put("chain", chain.subject());
        text.put("sequence", Long.toString(sequence));
        if (event.actor() instanceof Actor.Deputy deputy) {
            text.put("onBehalfOf", Actor.person(deputy.principal()).toString());
        }
        putIfThere(text, "case", event.caseNumber());
        putIfThere(text, "workItem", event.workItem());
        putIfThere(text, "activity", event.activity());
        Reason reason = event.reason();
        if (reason != null) {
            text.put("reason", reasonOf(reason));
        }
        List<Map<String, Object>> changes = new ArrayList<>();
        for (int i = 0; i < event.changes().size(); i++) {
            changes.add(changeOf(event.changes().get(i), digests.get(i)));
        }
        if (!changes.isEmpty()) {
            text.put("changes", changes);
        }
        return JSON.writeValueAsString(text);
    }

    /** Reads a stored text; personal values come from {@code values}, by "index.side". */
    static AuditEvent read(JsonNode text, Map<String, String> values) {
        List<Change> changes = new ArrayList<>();
        JsonNode all = text.path("changes");
        for (int i = 0; i < all.size(); i++) {
            JsonNode change = all.get(i);
            boolean personal = change.has("afterDigest") || change.has("beforeDigest");
            changes.add(new Change(
                    change.path("field").asString(),
                    side(change, "before", i, values),
                    side(change, "after", i, values),
                    personal));
        }
        String caseNumber = optional(text, "case");
        return new AuditEvent(
                text.path("action").asString(),
                actorIn(text),
                caseNumber == null ? null : new CaseNumber(caseNumber),
                optional(text, "workItem"),
                optional(text, "activity"),
                List.copyOf(changes),
                reasonIn(text.path("reason")));
    }

    private static Actor actorIn(JsonNode text) {
        Actor doer = Actor.parse(text.path("actor").asString());
        String principal = optional(text, "onBehalfOf");
        return principal == null
                ? doer
                : Actor.deputy(doer.accountId(), Actor.parse(principal).accountId());
    }

    static JsonNode parse(String canonical) {
        return JSON.readTree(canonical);
    }

    /** SHA-256 over the hash of the entry before, a line break and the text, in lower-case hex. */
    static String hash(String previous, String canonical) {
        return sha256(previous + "\n" + canonical);
    }

    /** SHA-256 over salt, a line break and the value, in lower-case hex. */
    static String digest(String salt, String value) {
        return sha256(salt + "\n" + value);
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static Map<String, Object> changeOf(Change change, @Nullable Digests digests) {
        Map<String, Object> text = new TreeMap<>();
        text.put("field", change.field());
        if (digests == null) {
            putIfThere(text, "before", change.before());
            putIfThere(text, "after", change.after());
        } else {
            putIfThere(text, "beforeDigest", digests.before());
            putIfThere(text, "afterDigest", digests.after());
        }
        return text;
    }

    private static Map<String, Object> reasonOf(Reason reason) {
        Map<String, Object> text = new TreeMap<>();
        putIfThere(text, "text", reason.text());
        putIfThere(text, "key", reason.key());
        if (!reason.arguments().isEmpty()) {
            text.put("arguments", reason.arguments());
        }
        return text;
    }

    private static @Nullable Reason reasonIn(JsonNode reason) {
        if (!reason.isObject()) {
            return null;
        }
        List<String> arguments = new ArrayList<>();
        reason.path("arguments").forEach(argument -> arguments.add(argument.asString()));
        return new Reason(optional(reason, "text"), optional(reason, "key"), List.copyOf(arguments));
    }

    private static @Nullable String side(JsonNode change, String side, int index, Map<String, String> values) {
        if (change.has(side + "Digest")) {
            return values.getOrDefault(index + "." + side, "");
        }
        return optional(change, side);
    }

    private static @Nullable String optional(JsonNode node, String field) {
        return node.has(field) ? node.path(field).asString() : null;
    }

    private static void putIfThere(Map<String, Object> text, String key, @Nullable Object value) {
        if (value != null) {
            text.put(key, value.toString());
        }
    }
}
