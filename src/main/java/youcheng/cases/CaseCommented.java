package youcheng.cases;

import java.time.Instant;
import java.util.List;
import youcheng.base.CaseNumber;

/**
 * Somebody commented on a case; told within the transaction in which they did.
 *
 * @param number the case
 * @param mentioned account ids of those whom the comment names
 * @param at when
 */
public record CaseCommented(CaseNumber number, List<Long> mentioned, Instant at) {}
