package youcheng.base;

/** What became of a file that somebody asked for. */
public enum ExportOutcome {
    /** It is whole and is handed over. */
    WHOLE,
    /** The person stopped it or left the page; there is no file. */
    STOPPED,
    /** It could not be made; there is no file. */
    FAILED
}
