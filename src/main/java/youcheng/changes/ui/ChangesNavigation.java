package youcheng.changes.ui;

import youcheng.register.CityId;
import youcheng.register.RelationshipId;

/** The address of this module's page; everything else happens on the pages of cases and relationships. */
public final class ChangesNavigation {

    /** Name of the parameter that holds the city's key. */
    static final String CITY_PARAMETER = "city";

    /** Name of the parameter that holds the relationship's key, where it is not the one that counts. */
    static final String RELATIONSHIP_PARAMETER = "relationship";

    private static final String NEW = "changes/new";

    /** Where the change of a city's relationship begins; a template of the router. */
    static final String NEW_FOR_CITY = NEW + "/:" + CITY_PARAMETER + "(\\d+)/:" + RELATIONSHIP_PARAMETER + "?(\\d+)";

    private ChangesNavigation() {}

    /** Where the change of the city's relationship that counts begins. */
    public static String newFor(CityId city) {
        return NEW + "/" + city;
    }

    /** Where the change of this one of the city's relationships begins. */
    static String newFor(CityId city, RelationshipId relationship) {
        return newFor(city) + "/" + relationship;
    }
}
