package youcheng.dormancy.ui;

import youcheng.register.RelationshipId;

/** The addresses of the pages about dormant relationships. */
public final class DormancyNavigation {

    private static final String BEGIN = "dormancy/";
    private static final String OF_EVIDENCE = BEGIN + "evidence/";

    /** Name of the parameter that holds the key of a relationship. */
    public static final String RELATIONSHIP_PARAMETER = "relationship";

    /** The evidence about one relationship; a template of the router. */
    public static final String EVIDENCE = OF_EVIDENCE + ":" + RELATIONSHIP_PARAMETER + "(\\d+)";

    private DormancyNavigation() {}

    /** The address of the evidence about this relationship. */
    public static String evidence(RelationshipId relationship) {
        return OF_EVIDENCE + relationship;
    }
}
