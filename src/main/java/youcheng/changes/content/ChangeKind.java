package youcheng.changes.content;

import org.jspecify.annotations.Nullable;
import youcheng.register.Tier;

/** What becomes of a signed relationship. */
public enum ChangeKind {
    /** It ends. */
    END(null, "ENDED"),
    /** It becomes a friendly exchange city (友好交流城市). */
    TO_FRIENDLY_EXCHANGE(Tier.FRIENDLY_EXCHANGE, "CONVERTED"),
    /** It becomes a sister city (友好城市). */
    TO_SISTER_CITY(Tier.SISTER_CITY, "CONVERTED");

    private final @Nullable Tier tier;
    private final String outcome;

    ChangeKind(@Nullable Tier tier, String outcome) {
        this.tier = tier;
        this.outcome = outcome;
    }

    /** The tier that it is converted to; null where it ends. */
    public @Nullable Tier tier() {
        return tier;
    }

    /** The outcome of a case that took effect. */
    public String outcome() {
        return outcome;
    }
}
