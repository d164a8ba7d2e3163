package youcheng.base.ui;

import org.jspecify.annotations.Nullable;

/**
 * A column of a file.
 *
 * @param <T> the rows
 * @param heading its heading, in words
 * @param cell what it says of a row
 */
public record ExportColumn<T>(String heading, Cell<T> cell) {

    /** What a column says of a row: a text, a number or a date, or null where nothing is known. */
    @FunctionalInterface
    public interface Cell<T> {

        /** The value of this row; asked outside the session's lock, in the person's language. */
        @Nullable
        Object of(T row);
    }
}
