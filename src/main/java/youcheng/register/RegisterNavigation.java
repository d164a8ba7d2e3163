package youcheng.register;

/** The addresses of this module's pages. */
public final class RegisterNavigation {

    /** All cities. */
    public static final String REGISTER = "register";

    /** Name of the parameter that holds the city's key. */
    public static final String CITY_PARAMETER = "city";

    /** One city; a template of the router. */
    public static final String CITY = REGISTER + "/:" + CITY_PARAMETER + "(\\d+)";

    private RegisterNavigation() {}

    /** The address of a city. */
    public static String city(CityId id) {
        return REGISTER + "/" + id;
    }

    /** The address of a city where one of its relationships is meant. */
    public static String relationship(CityId city, RelationshipId relationship) {
        return city(city) + "?relationship=" + relationship;
    }
}
