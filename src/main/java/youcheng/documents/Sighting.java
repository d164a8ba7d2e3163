package youcheng.documents;

import java.time.Instant;
import java.util.Map;
import youcheng.base.Actor;

/**
 * What a decision saw of the documents of its subject.
 *
 * @param occasion names the decision within the subject
 * @param by who decided, and for whom
 * @param at when
 * @param inferred whether this was not recorded then but told afterwards by the time of the decision
 * @param versions checksums of the versions by their ids
 */
public record Sighting(String occasion, Actor by, Instant at, boolean inferred, Map<Long, String> versions) {

    /** Whether the decision saw this version. */
    public boolean saw(DocumentRecord.VersionRecord version) {
        return versions.containsKey(version.id());
    }

    /** Whether the document changed after the decision: another version came, or one it saw was withdrawn. */
    public boolean isBefore(DocumentRecord document) {
        return document.isWithdrawn()
                ? document.versions().stream().anyMatch(this::saw)
                        && document.withdrawnAt() != null
                        && document.withdrawnAt().isAfter(at)
                : !saw(document.newest());
    }
}
