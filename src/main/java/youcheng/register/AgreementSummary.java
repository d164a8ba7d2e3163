package youcheng.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import youcheng.base.MessageKey;
import youcheng.base.PartialDate;

/**
 * An agreement of a relationship in a line, for other modules.
 *
 * @param title what it is called
 * @param kind which kind of paper, as a message
 * @param signed when it was signed, as exactly as known, or null
 * @param termUntil the last day of its term; null where it is open-ended
 * @param hold whether it is in force today
 * @param standing the same in words with its date, as a message
 */
public record AgreementSummary(
        String title,
        MessageKey kind,
        @Nullable PartialDate signed,
        @Nullable LocalDate termUntil,
        Hold hold,
        MessageKey standing) {

    /** Whether an agreement is in force. */
    public enum Hold {
        IN_FORCE,
        /** In force, and its term ends soon or has to be recorded anew. */
        EXPIRING,
        /** Its term is over. */
        EXPIRED,
        /** It was ended or withdrawn. */
        ENDED
    }

    /** Whether it counts today. */
    public boolean isInForce() {
        return hold == Hold.IN_FORCE || hold == Hold.EXPIRING;
    }
}
