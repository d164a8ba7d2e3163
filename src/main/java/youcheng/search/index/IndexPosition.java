package youcheng.search.index;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far an index has followed which database.
 *
 * @param origin the name of the database
 * @param change every change up to this one is in the index
 * @param at when that was known
 */
record IndexPosition(String origin, long change, Instant at) {

    /** Raised whenever texts are divided or kept otherwise: older indexes are made anew. */
    static final String VERSION = "4";

    Map<String, String> written() {
        return Map.of("version", VERSION, "origin", origin, "change", Long.toString(change), "at", at.toString());
    }

    /** What an index says of itself; empty where another version wrote it, or it was never finished. */
    static Optional<IndexPosition> read(Iterable<Map.Entry<String, String>> written) {
        Map<String, String> said = new HashMap<>();
        written.forEach(each -> said.put(each.getKey(), each.getValue()));
        if (!VERSION.equals(said.get("version")) || !said.containsKey("origin")) {
            return Optional.empty();
        }
        return Optional.of(new IndexPosition(
                said.getOrDefault("origin", ""),
                Long.parseLong(said.getOrDefault("change", "0")),
                Instant.parse(said.getOrDefault("at", Instant.EPOCH.toString()))));
    }
}
