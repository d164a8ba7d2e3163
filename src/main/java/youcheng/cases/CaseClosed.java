package youcheng.cases;

import java.time.Instant;
import youcheng.base.CaseNumber;

/**
 * A case ended; told within the transaction in which it did.
 *
 * @param number the case
 * @param at when
 */
public record CaseClosed(CaseNumber number, Instant at) {}
