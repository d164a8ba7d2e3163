package youcheng.imports.targets;

import org.jspecify.annotations.Nullable;

/**
 * What a row became.
 *
 * @param key the record
 * @param version its version since
 * @param before as JSON what a joined record said before; null for a new one
 */
public record MadeRow(long key, long version, @Nullable String before) {}
