package youcheng.imports.reading;

import youcheng.base.MessageKey;

/**
 * Something in a file that whoever imports it has to know: it is not in the way of reading, but not read silently
 * either.
 *
 * @param address where: a cell ({@code C17}), cells ({@code A3:A7}), a row ({@code 12}) or columns ({@code C}); empty
 *     where it is about the whole file
 * @param message what it is, and what would be right
 * @param weight how much it is in the way
 */
public record TableFinding(String address, MessageKey message, FindingWeight weight) {

    /** How much a finding is in the way. */
    public enum FindingWeight {
        /** Is said. */
        NOTE,
        /** Has to be looked at before rows are taken over. */
        QUESTION,
        /** The cell or column cannot be taken over as it is. */
        PROBLEM
    }
}
