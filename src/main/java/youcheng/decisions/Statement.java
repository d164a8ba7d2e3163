package youcheng.decisions;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import youcheng.base.Signature;

/**
 * What somebody said when they decided on a case.
 *
 * @param round in which round, from 1
 * @param step the step they did
 * @param part as what they said it
 * @param outcome what they decided
 * @param text their reason
 * @param document number of the paper that records it, or null
 * @param documentDate date of that paper, or null
 * @param by who said it, and for whom
 * @param at when
 */
@Embeddable
public record Statement(
        @Column(name = "round_number") int round,
        String step,
        @Enumerated(EnumType.STRING) Part part,
        String outcome,
        @Column(name = "statement_text") String text,
        @Nullable String document,
        @Nullable LocalDate documentDate,

        @AttributeOverride(name = "account", column = @Column(name = "person"))
        @AttributeOverride(name = "deputy", column = @Column(name = "deputy"))
        Signature by,

        @Column(name = "stated_at") Instant at) {

    /** Message key of the outcome. */
    public String outcomeKey() {
        return "outcome." + (part == Part.OPINION_GIVER ? "opinion" : step) + "." + outcome;
    }

    /** By what name the documents seen by the statement with this index are kept. */
    public static String occasion(int index) {
        return "statement:" + index;
    }
}
