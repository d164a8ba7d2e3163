package youcheng.identity;

/** What an account may do. The constants of {@link Roles} name them in annotations. */
public enum Role {
    /** Proposes relationships and prepares the work. */
    OFFICER,
    /** Approves, returns or rejects. */
    SUPERVISOR,
    /** The municipal leader who decides the large matters. */
    MUNICIPAL_LEADER,
    /** Reads everything, changes nothing. */
    AUDITOR,
    /** Gives legal opinions. */
    LEGAL,
    /** Gives financial opinions. */
    FINANCE,
    /** Gives opinions on medical goods. */
    HEALTH,
    /** Gives a desk's opinion. */
    DESK_REVIEWER,
    /** Manages accounts and the engine; sees no case content. */
    ADMINISTRATOR
}
