package youcheng.register.agreements;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether an agreement is in force on a day, and for how long still. */
public enum AgreementStanding {
    /** In force without a term. */
    OPEN_ENDED,
    /** In force, and its term does not end soon. */
    IN_FORCE,
    /** Its term ends soon, and nothing renews it. */
    EXPIRES_SOON,
    /** Its term ends soon, and then it renews by itself. */
    RENEWS_SOON,
    /** Its recorded term is over; it renewed by itself, and the new term is not recorded yet. */
    RENEWED,
    /** Its term is over. */
    EXPIRED,
    /** It was ended or withdrawn. */
    ENDED;

    /** Whether somebody has to do something about it. */
    public boolean isWarning() {
        return this == EXPIRES_SOON || this == EXPIRED || this == RENEWED;
    }

    /** How an agreement that was not ended stands today; soon is within this many days. */
    static AgreementStanding of(@Nullable LocalDate termUntil, boolean renews, LocalDate today, int soon) {
        if (termUntil == null) {
            return OPEN_ENDED;
        }
        if (termUntil.isBefore(today)) {
            return renews ? RENEWED : EXPIRED;
        }
        if (termUntil.isAfter(today.plusDays(soon))) {
            return IN_FORCE;
        }
        return renews ? RENEWS_SOON : EXPIRES_SOON;
    }
}
