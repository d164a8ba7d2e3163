package youcheng.aid.packages;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of a package so far, as it is stored; {@link AidCourse} tells the same with what was before.
 *
 * @param approvedOn when it was approved, or null
 * @param settledOn when what arrived was held against what was planned, or null
 * @param deliveredOn when it was closed as delivered, or null
 * @param report who uses the goods
 * @param thanksOn when the donor was thanked, or null
 * @param thanksReference reference of the letter of thanks
 * @param differenceReason how a difference between what was planned and what arrived came
 * @param exchange key of the exchange as which it counts, or null
 */
@Embeddable
record AidOutcome(
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate settledOn,
        @Nullable LocalDate deliveredOn,
        String report,
        @Nullable LocalDate thanksOn,
        String thanksReference,
        String differenceReason,
        @Column(name = "exchange_id") @Nullable Long exchange) {

    /** Nothing came of it yet. */
    static final AidOutcome NONE = new AidOutcome(null, null, null, "", null, "", "", null);

    /** It was approved then, or is to be approved anew. */
    AidOutcome approved(@Nullable LocalDate on) {
        return new AidOutcome(
                on, settledOn, deliveredOn, report, thanksOn, thanksReference, differenceReason, exchange);
    }

    AidOutcome accounted(LocalDate on, String why) {
        return new AidOutcome(approvedOn, on, deliveredOn, report, thanksOn, thanksReference, why, exchange);
    }

    AidOutcome thanked(LocalDate on, String reference) {
        return new AidOutcome(approvedOn, settledOn, deliveredOn, report, on, reference, differenceReason, exchange);
    }

    AidOutcome reported(String whoUsesIt) {
        return new AidOutcome(
                approvedOn, settledOn, deliveredOn, whoUsesIt, thanksOn, thanksReference, differenceReason, exchange);
    }

    /** It was delivered then, and counts as this exchange. */
    AidOutcome delivered(LocalDate on, @Nullable Long counted) {
        return new AidOutcome(approvedOn, settledOn, on, report, thanksOn, thanksReference, differenceReason, counted);
    }

    /** It counts as this exchange, which was there before it. */
    AidOutcome countedAs(@Nullable Long counted) {
        return new AidOutcome(
                approvedOn, settledOn, deliveredOn, report, thanksOn, thanksReference, differenceReason, counted);
    }
}
