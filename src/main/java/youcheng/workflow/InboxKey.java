package youcheng.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a row stands in an order, kept apart from the row: a page that begins behind it stays what it was when the row
 * is done meanwhile.
 *
 * @param time what an order of times goes by, or null
 * @param text what an order of words goes by
 * @param id decides between equals
 */
public record InboxKey(@Nullable Instant time, String text, String id) {}
