package youcheng.imports.reading;

import java.io.IOException;
import java.io.Reader;
import youcheng.base.Rejection;

/**
 * Goes through a file of text before it is read: how many rows and columns it has, and whether its quotes are right. A
 * quote that never closes takes the rest of the file for one cell, and its reader only notices at the end; here it is
 * the line where the quote began that is named.
 */
final class CsvScan {

    private final ReadingLimits limits;
    private final char separator;

    private int line = 1;
    private int quoteLine;
    private int rows;
    private int records = 1;
    private int column;
    private int widest;
    private int widestRow;
    private int length;
    private boolean filled;
    private Place place = Place.BEGIN;

    /** Where in a cell one is. */
    private enum Place {
        BEGIN,
        PLAIN,
        QUOTED,
        BEHIND_QUOTE
    }

    private CsvScan(CellSeparator separator, ReadingLimits limits) {
        this.separator = separator.character();
        this.limits = limits;
    }

    /** How many rows have something in them; refuses broken quotes, and more rows or columns than are allowed. */
    static int rows(Reader text, CellSeparator separator, ReadingLimits limits) throws IOException {
        CsvScan scan = new CsvScan(separator, limits);
        int before = -1;
        for (int next = text.read(); next >= 0; next = text.read()) {
            if (next != '\n' || before != '\r') {
                scan.take((char) next);
            }
            before = next;
        }
        scan.end();
        return scan.rows;
    }

    private void take(char next) {
        boolean lineEnds = next == '\n' || next == '\r';
        if (place == Place.QUOTED) {
            line += lineEnds ? 1 : 0;
            if (next == '"') {
                place = Place.BEHIND_QUOTE;
            } else {
                grow();
            }
        } else if (place == Place.BEHIND_QUOTE && next == '"') {
            place = Place.QUOTED;
            grow();
        } else if (next == separator) {
            nextCell();
        } else if (lineEnds) {
            line++;
            nextRow();
        } else {
            within(next);
        }
    }

    private void within(char next) {
        if (place == Place.BEHIND_QUOTE) {
            if (next == ' ') {
                return;
            }
            throw broken();
        }
        if (place == Place.BEGIN && next == '"') {
            place = Place.QUOTED;
            quoteLine = line;
            return;
        }
        // A mark at the beginning of the file is no text.
        if (place != Place.BEGIN || next != '\uFEFF') {
            place = Place.PLAIN;
            grow();
            filled |= !Character.isWhitespace(next);
        }
    }

    private void grow() {
        filled |= place == Place.QUOTED;
        if (++length > ReadingLimits.LONGEST_CELL) {
            if (place == Place.QUOTED || place == Place.BEHIND_QUOTE) {
                throw broken();
            }
            throw Rejection.because("imports.file.longCell", Address.of(column, records), ReadingLimits.LONGEST_CELL);
        }
    }

    private void nextCell() {
        column++;
        if (column >= limits.columns() && column > widest) {
            widest = column;
            widestRow = records;
        }
        length = 0;
        place = Place.BEGIN;
    }

    private void nextRow() {
        records++;
        if (filled && ++rows > limits.rows()) {
            throw Rejection.because("imports.file.tooManyRows", limits.rows());
        }
        if (widest >= limits.columns()) {
            throw Rejection.because(
                    "imports.file.tooManyColumns", widest + 1, limits.columns(), Address.of(widest, widestRow));
        }
        column = 0;
        length = 0;
        filled = false;
        place = Place.BEGIN;
    }

    private void end() {
        if (place == Place.QUOTED) {
            throw broken();
        }
        nextRow();
    }

    private Rejection broken() {
        return Rejection.because("imports.file.brokenQuote", Integer.toString(quoteLine));
    }
}
