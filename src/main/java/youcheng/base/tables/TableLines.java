package youcheng.base.tables;

import org.jspecify.annotations.Nullable;

/** A table that is written line by line, whatever file it becomes; the first line is the heading. */
public interface TableLines {

    /**
     * Adds a line. Numbers and dates stay what they are, a date of which only a part is known is a text, null is an empty
     * cell, and no text becomes a formula.
     */
    void line(@Nullable Object... cells);
}
