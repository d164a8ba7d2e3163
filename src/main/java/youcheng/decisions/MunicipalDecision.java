package youcheng.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The municipal decision.
 *
 * @param outcome how it came out; null where nothing was chosen yet
 * @param documentNumber number of the paper that records it
 * @param date its date; null where none was entered yet
 * @param reason why
 */
public record MunicipalDecision(
        @Nullable Municipal outcome,
        String documentNumber,
        @Nullable LocalDate date,
        String reason) {}
