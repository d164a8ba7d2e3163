package youcheng.aid.shipments;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How goods were handed over, inspected or brought back.
 *
 * @param date on which day
 * @param reference the paper that says so: hand-over certificate, record of inspection, proof of return or destruction
 * @param place where
 * @param person who received or inspected them; empty where nobody is named
 */
@Embeddable
public record Receipt(
        @Column(name = "receipt_on") @Nullable LocalDate date,
        @Column(name = "receipt_reference") String reference,
        @Column(name = "receipt_place") String place,
        @Column(name = "receipt_person") String person) {}
