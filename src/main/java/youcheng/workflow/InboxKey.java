package youcheng.workflow;

import org.jspecify.annotations.Nullable;

/**
 * Where a row stands in an order, kept apart from the row: a page that begins behind it stays what it was when the row
 * is done meanwhile.
 *
 * @param value what the order goes by, or null where the row has none
 * @param id decides between equals
 */
public record InboxKey(@Nullable Object value, String id) {}
