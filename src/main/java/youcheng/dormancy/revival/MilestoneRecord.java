package youcheng.dormancy.revival;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import youcheng.base.CaseNumber;
import youcheng.plans.PlannedState;

/**
 * A milestone as people see it.
 *
 * @param item the case of the planned item that it is
 * @param kind what kind of work it is
 * @param title what is to be done
 * @param plannedFirst until when at first
 * @param day until when now
 * @param state planned, done or dropped
 * @param isLate whether it is planned and its day has passed
 * @param settledOn on which day it was done or dropped; null while it is planned
 * @param result what came of it, or why it was dropped; null while it is planned, and where the system dropped it
 * @param owner account id of whoever has it to do; null where the desk has, and once it is settled
 * @param budget what it costs us, in CNY; null where nothing was said
 * @param doneWhen what counts as done
 * @param partner the partner's part
 * @param replacedBy the milestone that took its place; null where none did
 * @param isReadable whether the signed-in person may read the page of the item
 */
public record MilestoneRecord(
        CaseNumber item,
        MilestoneKind kind,
        String title,
        LocalDate plannedFirst,
        LocalDate day,
        PlannedState state,
        boolean isLate,
        @Nullable LocalDate settledOn,
        @Nullable String result,
        @Nullable Long owner,
        @Nullable BigDecimal budget,
        String doneWhen,
        Partner partner,
        @Nullable CaseNumber replacedBy,
        boolean isReadable) {

    /**
     * The partner's part of a milestone.
     *
     * @param part what the partner does; empty where nothing
     * @param share what became of it
     * @param note what was noted of that; null where nothing was
     * @param on when it was noted
     */
    public record Partner(
            String part,
            PartnerShare share,
            @Nullable String note,
            @Nullable LocalDate on) {

        /** Whether the partner has anything to do for it. */
        public boolean hasPart() {
            return !part.isEmpty();
        }
    }

    public boolean isPlanned() {
        return state == PlannedState.PLANNED;
    }
}
