package youcheng.dormancy.scan;

/** The names by which code and the model {@code DormancyScan} speak of the same things. */
final class DormancyScanProcess {

    static final String ID = "DormancyScan";
    static final String NUMBER_PREFIX = "SCN";

    /** The decision table that says which relationships are flagged. */
    static final String RULE_TABLE = "DormancyRule";

    static final String OPEN = "Activity_OpenScan";
    static final String NEXT_LOT = "Activity_NextLot";
    static final String CLOSE = "Activity_CloseScan";
    static final String CLOSE_STOPPED = "Activity_CloseStopped";

    /** Message that starts a scan which somebody asked for. */
    static final String ASKED = "DormancyScanAsked";

    /** Message that ends a scan wherever it stands. */
    static final String STOPPED = "DormancyScanStopped";

    /** Variable that steers the loop. */
    static final String MORE = "more";

    private DormancyScanProcess() {}
}
