package youcheng.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;

/**
 * An agreement of a relationship that exists already, as a record tells it.
 *
 * @param kind which kind of paper
 * @param title what it is called
 * @param subject what it is about; may be empty
 * @param signed when it was signed, as exactly as known, or null
 * @param termUntil the last day of its term; null where it is open-ended
 * @param renews whether it renews by itself at the end of its term
 */
public record RecordedAgreement(
        AgreementKind kind,
        String title,
        String subject,
        @Nullable PartialDate signed,
        @Nullable LocalDate termUntil,
        boolean renews) {}
