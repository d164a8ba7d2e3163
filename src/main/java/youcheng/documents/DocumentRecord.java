package youcheng.documents;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.Actor;

/**
 * A paper as people see it.
 *
 * @param withdrawnAt when it was withdrawn; null while it stands
 * @param versions the newest first
 */
public record DocumentRecord(
        long id,
        Marking marking,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnReason,
        List<VersionRecord> versions) {

    /**
     * One version of a paper.
     *
     * @param size in bytes
     * @param sha256 checksum of the content, in hexadecimal
     * @param addedBy who added it, and for whom
     * @param writtenFrom from what the portal wrote it, or null where a person uploaded it
     */
    public record VersionRecord(
            long id,
            int number,
            String fileName,
            FileKind kind,
            long size,
            String sha256,
            Actor addedBy,
            Instant addedAt,
            @Nullable WrittenFrom writtenFrom) {}

    public VersionRecord newest() {
        return versions.getFirst();
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }
}
