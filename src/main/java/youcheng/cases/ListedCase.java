package youcheng.cases;

/**
 * A case as a page lists it that is open to everybody.
 *
 * @param summary the case
 * @param isReadable whether the person may open it
 */
public record ListedCase(CaseSummary summary, boolean isReadable) {}
