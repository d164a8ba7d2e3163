package youcheng.imports.reading;

/** What a cell holds. */
public enum CellContent {
    TEXT,
    NUMBER,
    DATE,
    FORMULA,
    /** A formula whose value the spreadsheet program did not write down. */
    UNCOMPUTED,
    ERROR,
    EMPTY
}
