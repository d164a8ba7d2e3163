package youcheng.aid.packages;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of an aid package so far.
 *
 * @param begunOn when it was begun
 * @param approvedOn when it was approved, or null
 * @param settledOn when what arrived was held against what was planned, or null
 * @param deliveredOn when it was closed as delivered, or null
 * @param report who uses the goods; empty before that was reported
 * @param thanksOn when the donor was thanked, or null
 * @param thanksReference reference of the letter of thanks
 * @param differenceReason how a difference between what was planned and what arrived came; empty without one
 * @param exchange key of the exchange as which it counts, or null
 * @param isEnteredAfterwards whether it was entered afterwards, from a source
 * @param source from which one
 */
public record AidCourse(
        LocalDate begunOn,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate settledOn,
        @Nullable LocalDate deliveredOn,
        String report,
        @Nullable LocalDate thanksOn,
        String thanksReference,
        String differenceReason,
        @Nullable Long exchange,
        boolean isEnteredAfterwards,
        String source) {

    static AidCourse of(LocalDate begunOn, AidOutcome came, boolean isEnteredAfterwards, String source) {
        return new AidCourse(
                begunOn,
                came.approvedOn(),
                came.settledOn(),
                came.deliveredOn(),
                came.report(),
                came.thanksOn(),
                came.thanksReference(),
                came.differenceReason(),
                came.exchange(),
                isEnteredAfterwards,
                source);
    }
}
