package youcheng.exchanges;

import youcheng.register.RelationshipId;

/** The addresses of this module's pages about exchanges. */
public final class ExchangesNavigation {

    /** All exchanges, narrowed down by the parameters of the address. */
    public static final String EXCHANGES = "exchanges";

    /** Where one is recorded; {@link #TIE} names its partner. */
    public static final String NEW = EXCHANGES + "/new";

    /** Where several are recorded at once; {@link #TIE} names their partner. */
    public static final String BULK = EXCHANGES + "/bulk";

    /** Name of the parameter that holds an exchange's key. */
    public static final String EXCHANGE_PARAMETER = "exchange";

    /** One exchange; a template of the router. */
    public static final String EXCHANGE = EXCHANGES + "/:" + EXCHANGE_PARAMETER + "(\\d+)";

    /** The list as a file; it takes the parameters of the list. */
    public static final String EXPORT = "exports/exchanges.csv";

    /** Name of the parameter that holds the key of a relationship. */
    public static final String TIE = "tie";

    private ExchangesNavigation() {}

    /** The address of an exchange. */
    public static String of(ExchangeId id) {
        return EXCHANGES + "/" + id;
    }

    /** The address of the list of one tie's exchanges. */
    public static String listOf(RelationshipId tie) {
        return with(EXCHANGES, tie);
    }

    /** The address where an exchange of this tie is recorded. */
    public static String recordFor(RelationshipId tie) {
        return with(NEW, tie);
    }

    /** The address where several exchanges of this tie are recorded at once. */
    public static String bulkFor(RelationshipId tie) {
        return with(BULK, tie);
    }

    private static String with(String route, RelationshipId tie) {
        return route + "?" + TIE + "=" + tie;
    }
}
