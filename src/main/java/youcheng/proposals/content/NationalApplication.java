package youcheng.proposals.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
