package youcheng.base;

/**
 * A row that belongs to a case and is changed only by whoever has locked the case. What a transaction had read of it
 * before it got the lock is read again then, or it would write back what somebody else has changed meanwhile.
 */
public interface CaseRow {

    /** The case. */
    CaseNumber number();
}
