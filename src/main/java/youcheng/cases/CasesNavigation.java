package youcheng.cases;

import youcheng.base.CaseNumber;

/** The addresses of this module's pages. */
public final class CasesNavigation {

    /** The cases that one may read. */
    public static final String CASES = "cases";

    /** Where an auditor starts. */
    public static final String AUDIT_START = "audit-start";

    /** The patterns of document numbers, for the administrator. */
    public static final String DOCUMENT_NUMBERS = "document-numbers";

    private CasesNavigation() {}

    /** The page of a case. */
    public static String of(CaseNumber number) {
        return CASES + "/" + number;
    }

    /** The approval sheet of a case, to be printed. */
    public static String sheetOf(CaseNumber number) {
        return of(number) + "/sheet";
    }
}
