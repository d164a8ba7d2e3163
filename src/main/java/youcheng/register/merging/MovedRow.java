package youcheng.register.merging;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A row that went along.
 *
 * @param part what it is
 * @param rowKey its key
 * @param versionAfter the version that it had then, or null where it has none
 * @param dropped whether what stays had one like it, so that this link was taken out
 */
@Embeddable
public record MovedRow(String part, String rowKey, @Nullable Long versionAfter, boolean dropped) {}
