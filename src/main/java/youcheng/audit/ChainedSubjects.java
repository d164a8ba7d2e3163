package youcheng.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.audit.Verification.Difference;

/**
 * Subjects that must have a chain, such as every account, and what their chains must come to. The module that owns the
 * subjects implements it; the proof of all chains asks it, so that a chain that is gone, or a row changed past the
 * services, is noticed.
 */
public interface ChainedSubjects {

    /** Whether this chain is about one of these subjects. */
    boolean covers(Chain chain);

    /** The chains of subjects that exist, after this one (null: from the first) in an order of its own. */
    List<Chain> existing(@Nullable Chain after, int limit);

    /** Begins to follow a chain from its first entry. */
    Follower follow(Chain chain);

    /** Hears every entry of one chain, and says at the end whether its subject is as they say. */
    interface Follower {

        /** The next entry; a redacted personal value reads as an empty text. */
        void read(AuditEvent event);

        /** Whether the subject exists, so that there must be entries. */
        boolean exists();

        /** The fields in which the subject is otherwise than its chain says, as it stands now. */
        List<Difference> differences();
    }
}
