package youcheng.decisions;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that was sent to the national association.
 *
 * @param sentOn when it was sent
 * @param reference its document number
 * @param content what it was
 * @param recordedBy account id of whoever recorded it
 * @param recordedAt when it was recorded
 */
@Embeddable
public record Dispatch(LocalDate sentOn, String reference, String content, long recordedBy, Instant recordedAt) {}
