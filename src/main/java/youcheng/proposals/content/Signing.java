package youcheng.proposals.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
