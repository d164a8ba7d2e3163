package youcheng.decisions;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import youcheng.base.Signature;

/**
 * Something that was sent to the national association.
 *
 * @param sentOn when it was sent
 * @param reference its document number
 * @param content what it was
 * @param recordedBy who recorded it, and for whom
 * @param recordedAt when it was recorded
 */
@Embeddable
public record Dispatch(
        LocalDate sentOn,
        String reference,
        String content,

        @AttributeOverride(name = "account", column = @Column(name = "recorded_by"))
        @AttributeOverride(name = "deputy", column = @Column(name = "recorded_deputy"))
        Signature recordedBy,

        Instant recordedAt) {}
