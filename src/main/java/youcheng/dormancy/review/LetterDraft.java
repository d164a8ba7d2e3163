package youcheng.dormancy.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an officer types for a letter; the rest the portal knows.
 *
 * @param date the day that it bears
 * @param reference its document number
 * @param recipient to whom it goes
 * @param signatory who signs
 * @param replyTo where an answer goes
 * @param partnerLanguageText free text in the partner's own language; may be empty
 */
public record LetterDraft(
        @Nullable LocalDate date,
        String reference,
        String recipient,
        String signatory,
        String replyTo,
        String partnerLanguageText) {}
