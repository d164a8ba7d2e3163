package youcheng.aid.ui;

/** The addresses of this module's pages; everything else happens on the pages of cases, tasks and partners. */
public final class AidNavigation {

    /** What is on its way, what waits for whom, what arrived. */
    public static final String AID = "aid";

    /** Where a package with anybody begins. */
    static final String NEW = "aid/new";

    private AidNavigation() {}
}
