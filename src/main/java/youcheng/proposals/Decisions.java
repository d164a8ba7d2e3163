package youcheng.proposals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What people hand in at the steps after the draft. */
public final class Decisions {

    private Decisions() {}

    /** What a specialist thinks of a proposal. */
    public enum Opinion {
        SUPPORT,
        /** Support, if what the text says is met. */
        CONDITIONAL,
        OBJECT
    }

    /** How a review can come out. */
    public enum Review {
        APPROVED,
        RETURNED,
        REJECTED
    }

    /** How the municipal leader can decide. */
    public enum Municipal {
        APPROVED,
        REJECTED
    }

    /** What the national friendship association can answer. */
    public enum National {
        GRANTED,
        DECLINED
    }

    /** Whether a supervisor confirms the record of a signing. */
    public enum Confirmation {
        CONFIRMED,
        RETURNED
    }

    /**
     * The municipal decision.
     *
     * @param outcome how it came out
     * @param documentNumber number of the paper that records it
     * @param date its date
     * @param reason why
     */
    public record MunicipalDecision(
            @Nullable Municipal outcome,
            String documentNumber,
            @Nullable LocalDate date,
            String reason) {}

    /**
     * The application to the national association.
     *
     * @param date when it was sent
     * @param reference its document number
     * @param remarks what else is to say
     */
    @Embeddable
    public record NationalApplication(
            @Column(name = "applied_date") @Nullable LocalDate date,
            @Column(name = "applied_reference") String reference,
            @Column(name = "applied_remarks") String remarks) {}

    /**
     * The association's written answer.
     *
     * @param outcome what it says
     * @param date its date
     * @param reference its document number
     * @param reason what it gives as reason
     * @param document key of the paper of the case that it is, or null where none was recorded
     */
    @Embeddable
    public record NationalAnswer(
            @Column(name = "national_outcome") @Enumerated(EnumType.STRING) @Nullable
            National outcome,

            @Column(name = "national_date") @Nullable LocalDate date,
            @Column(name = "national_reference") String reference,
            @Column(name = "national_reason") String reason,
            @Column(name = "national_document") @Nullable Long document) {}

    /**
     * The signing of the agreement.
     *
     * @param date when
     * @param place where
     * @param ourSignatory who signed for the office's city
     * @param partnerSignatory who signed for the partner
     * @param agreement reference of the agreement
     */
    @Embeddable
    public record Signing(
            @Column(name = "signing_date") @Nullable LocalDate date,
            @Column(name = "signing_place") String place,
            String ourSignatory,
            String partnerSignatory,
            String agreement) {}
}
