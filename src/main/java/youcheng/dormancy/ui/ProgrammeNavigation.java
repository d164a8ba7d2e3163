package youcheng.dormancy.ui;

/** The addresses of the pages on all reviews together. */
final class ProgrammeNavigation {

    /** All reviews and revival plans. */
    static final String PROGRAMME = "dormancy";

    /** Where a scan says what it would find, and is started. */
    static final String SCAN = "dormancy/scan";

    private ProgrammeNavigation() {}
}
