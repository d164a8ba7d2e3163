package youcheng.dormancy.scan;

import youcheng.base.CaseNumber;

/** The addresses of the pages on scans. */
public final class ScanNavigation {

    /** What a scan would find now, and the last ones. */
    public static final String SCAN = "dormancy/scan";

    /** Name of the parameter that holds the case number of a scan. */
    public static final String NUMBER_PARAMETER = "number";

    /** What one scan found; a template of the router. */
    public static final String FINDINGS = SCAN + "/:" + NUMBER_PARAMETER;

    private ScanNavigation() {}

    /** The address of what this scan found. */
    public static String findingsOf(CaseNumber scan) {
        return SCAN + "/" + scan;
    }
}
