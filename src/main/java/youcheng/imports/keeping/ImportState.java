package youcheng.imports.keeping;

/** How far an import has come. */
public enum ImportState {
    /** The file is here and can be read. */
    UPLOADED,
    /** It is known which column is which field. */
    MATCHED,
    /** Every row was read and compared; what is wrong with which is known. */
    CHECKED,
    /** Somebody else has to confirm it. */
    WAITING,
    /** All rows took effect. */
    APPLIED,
    /** It took effect, and what it made was taken back. */
    UNDONE,
    /** It never took effect and never will. */
    DISCARDED;

    /** Whether it can still take effect. */
    public boolean isOpen() {
        return this == UPLOADED || this == MATCHED || this == CHECKED || this == WAITING;
    }

    /** Whether the person who prepares it can still change how it is read. */
    public boolean isPrepared() {
        return this == UPLOADED || this == MATCHED || this == CHECKED;
    }
}
