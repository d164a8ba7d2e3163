package youcheng.imports.keeping;

/** Which rows are looked at. */
public enum RowFilter {
    ALL,
    PROBLEMS,
    TWINS,
    /** Those that may be the same as something and of which nobody has said whether they are. */
    OPEN
}
