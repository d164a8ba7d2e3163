package youcheng.imports.reading;

/** What an uploaded table is. */
public enum TableFormat {
    CSV,
    XLSX
}
