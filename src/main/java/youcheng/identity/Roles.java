package youcheng.identity;

/** The names of the {@link Role}s, for annotations. */
public final class Roles {

    public static final String OFFICER = "OFFICER";
    public static final String SUPERVISOR = "SUPERVISOR";
    public static final String MUNICIPAL_LEADER = "MUNICIPAL_LEADER";
    public static final String AUDITOR = "AUDITOR";
    public static final String LEGAL = "LEGAL";
    public static final String FINANCE = "FINANCE";
    public static final String HEALTH = "HEALTH";
    public static final String DESK_REVIEWER = "DESK_REVIEWER";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    private Roles() {}
}
