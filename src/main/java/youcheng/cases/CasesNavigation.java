package youcheng.cases;

import youcheng.base.CaseNumber;
import youcheng.base.ui.PageTabs;

/** The addresses of this module's pages. */
public final class CasesNavigation {

    /** The cases that one may read. */
    public static final String CASES = "cases";

    /** Where an auditor starts. */
    public static final String AUDIT_START = "audit-start";

    /** The patterns of document numbers, for the administrator. */
    public static final String DOCUMENT_NUMBERS = "document-numbers";

    /** The part of the page of a case that holds the comments. */
    public static final String COMMENTS = "comments";

    /** The part of the page of a case that holds opinions and decisions. */
    public static final String OPINIONS = "opinions";

    private CasesNavigation() {}

    /** The page of a case. */
    public static String of(CaseNumber number) {
        return CASES + "/" + number;
    }

    /** The page of a case with this part of it open. */
    public static String of(CaseNumber number, String part) {
        return of(number) + "?" + PageTabs.PARAMETER + "=" + part;
    }

    /** The approval sheet of a case, to be printed. */
    public static String sheetOf(CaseNumber number) {
        return of(number) + "/sheet";
    }
}
