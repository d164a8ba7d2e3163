package youcheng.audit.ui;

import youcheng.audit.Chain;

/** The addresses of this module's pages. */
public final class AuditNavigation {

    /** The trail. */
    public static final String TRAIL = "audit";

    /** Name of the parameter that holds the subject of the chain to show. */
    public static final String CHAIN = "chain";

    private AuditNavigation() {}

    /** The page of this chain. */
    public static String of(Chain chain) {
        return TRAIL + "?" + CHAIN + "=" + chain.subject();
    }
}
