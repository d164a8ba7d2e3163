package youcheng.register.agreements;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.MessageKey;
import youcheng.base.PartialDate;
import youcheng.register.AgreementKind;
import youcheng.register.RelationshipId;

/**
 * An agreement of a relationship as it stands today.
 *
 * @param id its key
 * @param relationship the relationship it belongs to
 * @param parent the agreement it stands under, or null
 * @param kind which kind of paper
 * @param title what it is called
 * @param subject what it is about; may be empty
 * @param signed when it was signed, as exactly as known, or null
 * @param termUntil the last day of its term; null where it is open-ended
 * @param renews whether it renews by itself at the end of its term
 * @param endedOn when it was ended or withdrawn, or null
 * @param endedReason why it was ended, or null
 * @param standing whether it is in force today
 * @param version counts its changes, for those who change it
 */
public record AgreementRecord(
        AgreementId id,
        RelationshipId relationship,
        @Nullable AgreementId parent,
        AgreementKind kind,
        String title,
        String subject,
        @Nullable PartialDate signed,
        @Nullable LocalDate termUntil,
        boolean renews,
        @Nullable PartialDate endedOn,
        @Nullable String endedReason,
        AgreementStanding standing,
        long version) {

    /** Whether it is in force on this day and until when, in words with its date. */
    public MessageKey inWords(LocalDate today) {
        String key = "agreement.standing." + standing;
        if (endedOn != null) {
            return new MessageKey(key, List.of(endedOn));
        }
        return termUntil == null
                ? new MessageKey(key)
                : new MessageKey(key, List.of(termUntil, ChronoUnit.DAYS.between(today, termUntil)));
    }
}
