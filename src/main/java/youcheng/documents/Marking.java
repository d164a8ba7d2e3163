package youcheng.documents;

/** For whom a paper is meant. State secrets do not belong in the portal. */
public enum Marking {
    PUBLIC,
    INTERNAL
}
