package youcheng.dormancy.scan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;

/**
 * A scan as people see it.
 *
 * @param number its case
 * @param state where it stands
 * @param by who started it; null where the timer did
 * @param begun when
 * @param ended when it ended, or null
 * @param inTheWay the scan because of which the timer began none, or null
 * @param counts what it came to so far
 */
public record ScanRecord(
        CaseNumber number,
        ScanState state,
        @Nullable Actor by,
        Instant begun,
        @Nullable Instant ended,
        @Nullable CaseNumber inTheWay,
        Counts counts) {

    /**
     * How many relationships.
     *
     * @param total are to be looked at
     * @param looked were looked at
     * @param flagged were flagged
     * @param opened of these got a review
     * @param incomplete have nothing on record
     * @param skipped were passed over
     * @param notOpened were to be flagged, but their review could not be opened
     */
    public record Counts(int total, int looked, int flagged, int opened, int incomplete, int skipped, int notOpened) {

        /** How many came to this verdict. */
        public int of(Verdict verdict) {
            return switch (verdict) {
                case FLAG -> flagged;
                case COMPLETE_RECORD -> incomplete;
                case SKIP -> skipped;
                case NOT_OPENED -> notOpened;
            };
        }
    }

    public boolean isRunning() {
        return state == ScanState.RUNNING;
    }
}
