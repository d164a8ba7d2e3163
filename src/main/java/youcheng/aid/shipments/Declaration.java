package youcheng.aid.shipments;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was declared to our customs.
 *
 * @param number number of the declaration
 * @param date day of the declaration
 * @param ground the export licence where one is needed, or the basis on which imported goods are free of duty
 */
@Embeddable
public record Declaration(
        @Column(name = "declaration_number") String number,
        @Column(name = "declared_on") @Nullable LocalDate date,
        @Column(name = "declaration_ground") String ground) {}
