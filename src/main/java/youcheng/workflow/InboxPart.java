package youcheng.workflow;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param after behind this place; null: from the beginning
 * @param offset so many more are passed over
 * @param limit so many at most
 * @param length how many rows the list has without {@code after}, where that was counted already, or negative: far parts
 *     come sooner then
 */
public record InboxPart(@Nullable InboxKey after, int offset, int limit, long length) {

    private static final long NOT_COUNTED = -1;

    /** The first rows. */
    public static InboxPart first(int limit) {
        return from(0, limit);
    }

    /** The rows from this one on. */
    public static InboxPart from(int offset, int limit) {
        return new InboxPart(null, offset, limit, NOT_COUNTED);
    }

    boolean isCounted() {
        return length >= 0;
    }
}
