package youcheng.search;

/** For what changes without a row that search hears of. */
public interface SearchChanges {

    /** The texts of this subject are to be read again once the running transaction has committed. */
    void note(String subject);
}
