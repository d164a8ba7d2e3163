package youcheng.closeness;

import youcheng.register.RelationshipId;

/** The addresses of the pages on closeness. */
public final class ClosenessNavigation {

    private static final String BEGIN = "closeness/";

    /** Name of the parameter that holds the key of a relationship. */
    public static final String TIE_PARAMETER = "relationship";

    /** The closeness of one relationship explained; a template of the router. */
    public static final String RELATIONSHIP = BEGIN + ":" + TIE_PARAMETER + "(\\d+)";

    /** How closeness is computed. */
    public static final String HOW = BEGIN + "how";

    /** The versions of the policy. */
    public static final String POLICY = BEGIN + "policy";

    /** The form for a new version; the parameter {@link #FROM} names the version from which it is made. */
    public static final String NEW_POLICY = POLICY + "/new";

    public static final String FROM = "from";

    /** Name of the parameter that holds the number of a version. */
    public static final String VERSION_PARAMETER = "version";

    /** One version of the policy and what it would change; a template of the router. */
    public static final String POLICY_VERSION = POLICY + "/:" + VERSION_PARAMETER + "(\\d+)";

    private ClosenessNavigation() {}

    /** The address of the explanation of a relationship's closeness. */
    public static String of(RelationshipId relationship) {
        return BEGIN + relationship;
    }

    /** The address of a version of the policy. */
    public static String version(int version) {
        return POLICY + "/" + version;
    }

    /** The address of the form for a new version, made from this one. */
    public static String newVersion(int from) {
        return NEW_POLICY + "?" + FROM + "=" + from;
    }
}
