package youcheng.base;

/**
 * Who acts: a person, named by the id of their account, or the system, named by the activity it carries out.
 *
 * @param kind person or system
 * @param id account id in decimal digits, or the activity id of the model
 */
public record Actor(Nature kind, String id) {

    /** The two kinds of actors. */
    public enum Nature {
        PERSON,
        SYSTEM
    }

    /** The person with this account. */
    public static Actor person(long accountId) {
        return new Actor(Nature.PERSON, Long.toString(accountId));
    }

    /** The system, carrying out this activity. */
    public static Actor system(String activity) {
        return new Actor(Nature.SYSTEM, activity);
    }

    /** Reads what {@link #toString()} wrote. */
    public static Actor parse(String text) {
        int colon = text.indexOf(':');
        return switch (text.substring(0, colon + 1)) {
            case "account:" -> new Actor(Nature.PERSON, text.substring(colon + 1));
            case "system:" -> new Actor(Nature.SYSTEM, text.substring(colon + 1));
            default -> throw new IllegalArgumentException("Not an actor: " + text);
        };
    }

    public boolean isPerson() {
        return kind == Nature.PERSON;
    }

    /** The account id; only of a person. */
    public long accountId() {
        if (!isPerson()) {
            throw new IllegalStateException("The system has no account");
        }
        return Long.parseLong(id);
    }

    @Override
    public String toString() {
        return (isPerson() ? "account:" : "system:") + id;
    }
}
