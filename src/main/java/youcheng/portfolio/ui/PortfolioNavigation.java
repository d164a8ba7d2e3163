package youcheng.portfolio.ui;

/** The addresses of this module's pages. */
final class PortfolioNavigation {

    /** All relationships as a whole, in figures. */
    public static final String OVERVIEW = "overview";

    /** All relationships on the map of the world. */
    public static final String MAP = "map";

    /** The relationships with which the office is losing touch, and the courtesies that are due. */
    public static final String AT_RISK = "at-risk";

    private PortfolioNavigation() {}
}
