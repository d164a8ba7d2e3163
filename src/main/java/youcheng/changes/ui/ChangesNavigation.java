package youcheng.changes.ui;

import youcheng.register.CityId;

/** The address of this module's page; everything else happens on the pages of cases and relationships. */
public final class ChangesNavigation {

    /** Name of the parameter that holds the city's key. */
    static final String CITY_PARAMETER = "city";

    private static final String NEW = "changes/new";

    /** Where the change of a city's relationship begins; a template of the router. */
    static final String NEW_FOR_CITY = NEW + "/:" + CITY_PARAMETER + "(\\d+)";

    private ChangesNavigation() {}

    /** Where the change of this city's relationship begins. */
    public static String newFor(CityId city) {
        return NEW + "/" + city;
    }
}
