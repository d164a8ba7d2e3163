package youcheng.aid.gates;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import youcheng.base.CleanText;

/**
 * What a gate stands on.
 *
 * @param statement what is stated, or null before anything is
 * @param evidence why, in words or figures
 * @param reference number of the certificate, licence or letter; for the recipient's standard the name of that standard
 * @param document key of the document in the case that shows it, or null
 * @param date of which day that is, or null
 */
@Embeddable
public record GateEvidence(
        @Enumerated(EnumType.STRING) @Nullable GateStatement statement,
        String evidence,
        String reference,
        @Column(name = "document_id") @Nullable Long document,
        @Column(name = "evidence_date") @Nullable LocalDate date) {

    /** Nothing is stated. */
    public static final GateEvidence NONE = new GateEvidence(null, "", "", null, null);

    public GateEvidence {
        evidence = CleanText.lines(evidence);
        reference = CleanText.line(reference);
    }
}
