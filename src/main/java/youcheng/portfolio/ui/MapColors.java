package youcheng.portfolio.ui;

/** What the colours and shapes of the points on the map show. */
enum MapColors {
    ACTIVITY,
    REVIEW
}
