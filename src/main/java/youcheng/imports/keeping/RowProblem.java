package youcheng.imports.keeping;

import youcheng.base.MessageKey;

/**
 * What is wrong with a row.
 *
 * @param address the cell, as spreadsheet programs say; the row's number where it is about all of it
 * @param field the field; empty where it is about the row
 * @param text what stands in the cell
 * @param message what is wrong with it, and what would be right
 */
public record RowProblem(String address, String field, String text, MessageKey message) {

    /** Whether it is about one cell, and not about the row. */
    public boolean isOfCell() {
        return !address.isEmpty() && !Character.isDigit(address.charAt(0));
    }
}
