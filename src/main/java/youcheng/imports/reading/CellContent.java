package youcheng.imports.reading;

/** What a cell holds. */
public enum CellContent {
    TEXT,
    NUMBER,
    DATE,
    FORMULA,
    ERROR,
    EMPTY
}
