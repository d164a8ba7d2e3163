package youcheng.aid.shipments;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Why figures do not add up.
 *
 * @param reason what kind of reason
 * @param words what happened
 */
@Embeddable
public record Shortfall(
        @Enumerated(EnumType.STRING) @Column(name = "difference_reason") @Nullable
        DifferenceReason reason,

        @Column(name = "difference_words") String words) {

    /** Nothing was stated. */
    public static final Shortfall NONE = new Shortfall(null, "");

    boolean isStated() {
        return reason != null && !words.isBlank();
    }
}
