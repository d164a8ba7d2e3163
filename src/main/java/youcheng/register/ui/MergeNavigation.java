package youcheng.register.ui;

import youcheng.register.RegisterNavigation;
import youcheng.register.RelationshipId;

/** Where two relationships are compared and merged. */
final class MergeNavigation {

    /** Name of the parameter of the relationship that stays. */
    static final String STAYS = "stays";

    /** Name of the parameter of the one that goes, once it is chosen. */
    static final String GOES = "goes";

    /** Digits that a key has at most. */
    static final int LONGEST_KEY = 18;

    private static final String PATH = RegisterNavigation.REGISTER + "/merge";

    /** A template of the router. */
    static final String MERGE = PATH + "/:" + STAYS + "(\\d+)/:" + GOES + "?(\\d+)";

    private MergeNavigation() {}

    /** Where the one that goes is chosen. */
    static String of(RelationshipId stays) {
        return PATH + "/" + stays;
    }

    /** Where the two are compared. */
    static String of(RelationshipId stays, RelationshipId goes) {
        return of(stays) + "/" + goes;
    }
}
