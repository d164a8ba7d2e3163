package youcheng.proposals.ui;

/** The address of this module's page; everything else happens on the pages of cases. */
public final class ProposalsNavigation {

    public static final String NEW = "proposals/new";

    private ProposalsNavigation() {}
}
