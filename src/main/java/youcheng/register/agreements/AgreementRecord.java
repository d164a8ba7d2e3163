package youcheng.register.agreements;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;
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
        long version) {}
