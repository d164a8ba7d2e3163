package youcheng.identity;

/** The addresses of this module's pages. */
public final class IdentityNavigation {

    /** One's own account: the password. */
    public static final String OWN_ACCOUNT = "account";

    /** All accounts, for the administrator. */
    public static final String ACCOUNTS = "accounts";

    /** Deputies and absences. */
    public static final String DEPUTIES = "deputies";

    /** Before the secret of a calendar feed in its address. */
    public static final String FEEDS = "feeds";

    private IdentityNavigation() {}
}
