package youcheng.documents;

import java.util.Optional;
import youcheng.audit.AuditEvent;
import youcheng.base.Rejection;

/** What a module tells of its subjects whose papers are kept here. */
public interface DocumentAccess {

    /** Whether this subject, the name of its chain in the trail, is one of this module's. */
    boolean covers(String subject);

    /** Whether the signed-in person may read the papers of this subject. */
    boolean mayRead(String subject);

    /** Why the signed-in person may not add papers to this subject; empty when they may. */
    Optional<Rejection> objectionToAdding(String subject);

    /** Whether the signed-in person may mark, withdraw and renew papers of this subject that others added. */
    boolean mayManage(String subject);

    /** Whether the signed-in person may at least add newer versions of papers of this subject that others added. */
    default boolean mayRenew(String subject) {
        return mayManage(subject);
    }

    /** Locks the subject until the transaction ends. */
    void lock(String subject);

    /** The event with what else the trail should know of the subject. */
    AuditEvent about(String subject, AuditEvent event);
}
