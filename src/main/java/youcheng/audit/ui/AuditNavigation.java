package youcheng.audit.ui;

/** The addresses of this module's pages. */
final class AuditNavigation {

    /** The trail. */
    public static final String TRAIL = "audit";

    /** Name of the parameter that holds the subject of the chain to show. */
    public static final String CHAIN = "chain";

    private AuditNavigation() {}
}
