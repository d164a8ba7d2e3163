package youcheng.portfolio.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import youcheng.base.ui.UrlState;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.Band;
import youcheng.portfolio.overview.RelationshipFilter;
import youcheng.register.Region;

/** The filter of the map as the page's address tells it. What the address names and does not exist is ignored. */
final class MapUrlState {

    private static final String TEXT = "q";
    private static final String REGION = "region";
    private static final String ACTIVITY = "activity";
    private static final String CLOSENESS = "closeness";
    private static final String SORT = "sort";
    private static final String DIRECTION = "dir";
    private static final String DESCENDING = "desc";

    private MapUrlState() {}

    static RelationshipFilter read(QueryParameters parameters) {
        return new RelationshipFilter(
                UrlState.read(parameters, TEXT),
                UrlState.read(parameters, REGION, Region.class),
                UrlState.read(parameters, ACTIVITY, ActivityStatus.class),
                UrlState.read(parameters, CLOSENESS, Band.class),
                Objects.requireNonNullElse(
                        UrlState.read(parameters, SORT, RelationshipFilter.RelationshipOrder.class),
                        RelationshipFilter.RelationshipOrder.NAME),
                !UrlState.read(parameters, DIRECTION).equals(DESCENDING));
    }

    static Map<String, String> write(RelationshipFilter filter) {
        Map<String, String> state = new LinkedHashMap<>();
        state.put(TEXT, filter.text());
        state.put(REGION, Look.name(filter.region()));
        state.put(ACTIVITY, Look.name(filter.activity()));
        state.put(CLOSENESS, Look.name(filter.band()));
        state.put(
                SORT,
                filter.sort() == RelationshipFilter.RelationshipOrder.NAME
                        ? ""
                        : filter.sort().name());
        state.put(DIRECTION, filter.isAscending() ? "" : DESCENDING);
        return state;
    }
}
