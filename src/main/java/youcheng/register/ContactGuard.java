package youcheng.register;

import java.util.Optional;
import youcheng.base.Rejection;

/** Tells that something names a contact person; a module that names them implements it. */
public interface ContactGuard {

    /** Why the record of this person must stay; empty where nothing names them. */
    Optional<Rejection> objectionToRemoving(ContactPersonId id);
}
