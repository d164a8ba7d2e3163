package youcheng.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The answer to what a case sent to others.
 *
 * @param date its date
 * @param reference its document number
 * @param document key of the document of the case that it is, or null where none was recorded
 */
public record Answer(
        LocalDate date, String reference, @Nullable Long document) {}
