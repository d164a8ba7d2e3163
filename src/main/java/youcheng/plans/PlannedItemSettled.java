package youcheng.plans;

import java.time.Instant;
import youcheng.base.CaseNumber;

/**
 * A planned item that came from a case was done, dropped or cancelled; told within the transaction in which it was.
 *
 * @param number the case of the item
 * @param origin the case whose plan it comes from
 * @param at when
 */
public record PlannedItemSettled(CaseNumber number, CaseNumber origin, Instant at) {}
