package youcheng.entries.content;

/** Whether the relationship that is entered stands. */
public enum EntryStanding {
    IN_FORCE,
    ENDED
}
