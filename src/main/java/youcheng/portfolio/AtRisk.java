package youcheng.portfolio;

import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.exchanges.ExchangeRecord;

/**
 * A relationship with which the office is losing touch, with what it takes to write to the partner at once.
 *
 * @param standing the relationship and where it stands
 * @param last its last substantive two-way contact, or null without any
 * @param lead who led that on the partner's side, or null where that is not on record
 * @param unanswered our letters without an answer since, the newest first
 * @param courtesies what is due
 * @param mayPlan whether the signed-in person may plan something for it
 */
public record AtRisk(
        RelationshipStanding standing,
        @Nullable ExchangeRecord last,
        @Nullable Lead lead,
        List<ExchangeRecord> unanswered,
        List<DueCourtesy> courtesies,
        boolean mayPlan) {

    /** A contact person, and whether they hold their post today. */
    public record Lead(String name, String title, boolean holdsPost) {}
}
