package youcheng.imports.reading;

/** What stands between the cells of a file of text. */
public enum CellSeparator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    private final char character;

    CellSeparator(char character) {
        this.character = character;
    }

    /** The character itself. */
    public char character() {
        return character;
    }
}
