package youcheng.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see of the register.
 *
 * @param text part of any name, in any language, also in pinyin; empty for all
 * @param region only this region, or null
 * @param tier only this tier, or null
 * @param status only this status key, e.g. {@code register.status.SIGNED}, or null
 * @param sort the order
 * @param ascending in this direction
 */
public record RegisterFilter(
        String text,
        @Nullable Region region,
        @Nullable Tier tier,
        @Nullable String status,
        RegisterOrder sort,
        boolean ascending) {

    /** Message keys of all that a relationship's status can be, in the order in which they come about. */
    public static final List<String> STATUSES = List.of(
            "register.status.INTENT",
            "register.status.APPLIED",
            "register.status.APPROVED",
            "register.status.SIGNED",
            "register.status.ENDED",
            "register.status.NOT_CONCLUDED",
            "register.status.NONE");

    /** The orders of the register. */
    public enum RegisterOrder {
        NAME,
        COUNTRY,
        STATUS,
        ESTABLISHED
    }

    /** Everything, by name. */
    public static RegisterFilter everything() {
        return new RegisterFilter("", null, null, null, RegisterOrder.NAME, true);
    }
}
