package youcheng.dormancy.revival;

import java.time.LocalDate;
import youcheng.base.CaseNumber;

/**
 * How far a revival plan is.
 *
 * @param review the case of the review
 * @param round which plan of this review it is, from 1
 * @param begunOn its first day
 * @param endsOn its last day at the latest
 * @param month which month of it runs, or ran when it ended, from 1 to {@link MilestoneRules#MONTHS}
 * @param settled how many milestones are done, dropped or cancelled, those aside that another replaced
 * @param total how many there are, those aside that another replaced
 * @param state where it stands
 */
public record RevivalProgress(
        CaseNumber review,
        int round,
        LocalDate begunOn,
        LocalDate endsOn,
        int month,
        int settled,
        int total,
        RevivalState state) {}
