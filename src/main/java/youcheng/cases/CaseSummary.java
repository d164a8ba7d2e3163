package youcheng.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import youcheng.base.CaseNumber;

/**
 * What a case is, in a line.
 *
 * @param number its number
 * @param process the model's id
 * @param titleZh what it is about, in Chinese
 * @param titleEn what it is about, in English
 * @param initiator account id of whoever opened it
 * @param opened when
 * @param closed when it ended, or null
 * @param outcome how it ended, e.g. {@code SIGNED}, or null
 * @param documentNumber its number in the office's pattern, or null before it was handed in
 */
public record CaseSummary(
        CaseNumber number,
        String process,
        String titleZh,
        String titleEn,
        long initiator,
        Instant opened,
        @Nullable Instant closed,
        @Nullable String outcome,
        @Nullable String documentNumber) {

    public boolean isOpen() {
        return closed == null;
    }

    /** Message key of where it stands: open, or its outcome. */
    public String stateKey() {
        return outcome == null ? "cases.open" : "outcome." + process + "." + outcome;
    }
}
