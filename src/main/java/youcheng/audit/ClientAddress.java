package youcheng.audit;

import java.util.Optional;

/** Tells from which address somebody reaches the portal; the module that knows sign-ins implements it. */
public interface ClientAddress {

    /** The address of whoever is served now; empty for what the portal does by itself. */
    Optional<String> address();
}
