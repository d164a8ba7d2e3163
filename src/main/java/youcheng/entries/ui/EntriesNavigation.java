package youcheng.entries.ui;

import youcheng.register.RelationshipId;

/** The addresses of this module's pages; everything else happens on the pages of cases and tasks. */
final class EntriesNavigation {

    static final String NEW = "entries/new";

    /** Name of the parameter that holds the relationship's key. */
    static final String RELATIONSHIP_PARAMETER = "relationship";

    private static final String CORRECTIONS = "entries/correct";

    /** Where what the register says of a relationship is corrected; a template of the router. */
    static final String CORRECT = CORRECTIONS + "/:" + RELATIONSHIP_PARAMETER + "(\\d{1,18})";

    private EntriesNavigation() {}

    /** Where what the register says of this relationship is corrected. */
    static String correct(RelationshipId id) {
        return CORRECTIONS + "/" + id;
    }
}
