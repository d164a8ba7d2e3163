package youcheng.exchanges;

import youcheng.register.RelationshipId;

/** The addresses of this module's pages about exchanges. */
public final class ExchangesNavigation {

    /** All exchanges, narrowed down by the parameters of the address. */
    public static final String EXCHANGES = "exchanges";

    /** Where one is recorded; {@link #RELATIONSHIP} names its partner. */
    public static final String NEW = EXCHANGES + "/new";

    /** Where several are recorded at once; {@link #RELATIONSHIP} names their partner. */
    public static final String BULK = EXCHANGES + "/bulk";

    /** Name of the parameter that holds an exchange's key. */
    public static final String EXCHANGE_PARAMETER = "exchange";

    /** One exchange; a template of the router. */
    public static final String EXCHANGE = EXCHANGES + "/:" + EXCHANGE_PARAMETER + "(\\d+)";

    /** Name of the parameter that holds the key of a relationship. */
    public static final String RELATIONSHIP = "relationship";

    private ExchangesNavigation() {}

    /** The address of an exchange. */
    public static String of(ExchangeId id) {
        return EXCHANGES + "/" + id;
    }

    /** The address of the list of one relationship's exchanges. */
    public static String listOf(RelationshipId relationship) {
        return with(EXCHANGES, relationship);
    }

    /** The address where an exchange of this relationship is recorded. */
    public static String recordFor(RelationshipId relationship) {
        return with(NEW, relationship);
    }

    /** The address where several exchanges of this relationship are recorded at once. */
    public static String bulkFor(RelationshipId relationship) {
        return with(BULK, relationship);
    }

    private static String with(String route, RelationshipId relationship) {
        return route + "?" + RELATIONSHIP + "=" + relationship;
    }
}
