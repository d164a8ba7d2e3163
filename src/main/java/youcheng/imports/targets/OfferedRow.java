package youcheng.imports.targets;

import org.jspecify.annotations.Nullable;

/**
 * A row to take over.
 *
 * @param row its number in the file
 * @param draft what it says
 * @param joined the record that it is, which takes over what the row says; null for a new one
 * @param <D> what is made of a row
 */
public record OfferedRow<D>(int row, D draft, @Nullable Long joined) {}
