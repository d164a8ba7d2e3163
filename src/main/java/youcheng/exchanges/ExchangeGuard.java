package youcheng.exchanges;

import java.util.Optional;
import youcheng.base.Rejection;

/** Tells that something was decided on an exchange; a module whose decisions stand on exchanges implements it. */
public interface ExchangeGuard {

    /** Why the record of this exchange must stay as it is; empty where nothing stands on it. */
    Optional<Rejection> objectionToRemoving(ExchangeId id);
}
