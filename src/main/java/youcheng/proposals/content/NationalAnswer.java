package youcheng.proposals.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
