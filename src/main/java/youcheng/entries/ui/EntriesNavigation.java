package youcheng.entries.ui;

/** The address of this module's page; everything else happens on the pages of cases and tasks. */
final class EntriesNavigation {

    static final String NEW = "entries/new";

    private EntriesNavigation() {}
}
