package youcheng.portfolio.atrisk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.courtesies.CourtesyReading.Due;
import youcheng.exchanges.ExchangeRecord;
import youcheng.portfolio.overview.RelationshipStanding;

/**
 * A relationship with which the office is losing touch, with what it takes to write to the partner at once.
 *
 * @param standing the relationship and where it stands
 * @param last its last substantive two-way contact, or null without any
 * @param lead who led that on the partner's side, or null where that is not on record
 * @param unanswered our letters without an answer since, the newest first
 * @param due the courtesies that are due
 */
public record AtRisk(
        RelationshipStanding standing,
        @Nullable ExchangeRecord last,
        @Nullable Lead lead,
        List<ExchangeRecord> unanswered,
        Due due) {

    /** A contact person, and whether they hold their post today. */
    public record Lead(String name, String title, boolean holdsPost) {}
}
