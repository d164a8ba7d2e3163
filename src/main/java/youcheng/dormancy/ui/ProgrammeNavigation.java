package youcheng.dormancy.ui;

/** The addresses of the pages on all reviews together. */
final class ProgrammeNavigation {

    /** All reviews and revival plans. */
    static final String PROGRAMME = "dormancy";

    private ProgrammeNavigation() {}
}
