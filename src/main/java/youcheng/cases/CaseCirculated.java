package youcheng.cases;

import java.time.Instant;
import java.util.List;
import youcheng.base.CaseNumber;

/**
 * A case was shown to colleagues for information; told within the transaction in which it was.
 *
 * @param number the case
 * @param readers account ids of those it was shown to
 * @param at when
 */
public record CaseCirculated(CaseNumber number, List<Long> readers, Instant at) {}
