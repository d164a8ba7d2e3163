package youcheng.portfolio.ui;

import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.UrlParameter;
import youcheng.base.ui.UrlState;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.Band;
import youcheng.portfolio.overview.RelationshipFilter;
import youcheng.portfolio.overview.RelationshipFilter.RelationshipOrder;
import youcheng.register.Region;

/** The filter of the map as the page's address tells it. */
final class MapUrlState {

    private static final UrlParameter<@Nullable Region> REGION = UrlParameter.choice("region", Region.class);
    private static final UrlParameter<@Nullable ActivityStatus> ACTIVITY =
            UrlParameter.choice("activity", ActivityStatus.class);
    private static final UrlParameter<@Nullable Band> CLOSENESS = UrlParameter.choice("closeness", Band.class);
    private static final UrlParameter<RelationshipOrder> SORT =
            UrlParameter.choice("sort", RelationshipOrder.class, RelationshipOrder.NAME);

    private MapUrlState() {}

    static RelationshipFilter read(QueryParameters query) {
        return new RelationshipFilter(
                UrlParameter.SEARCH.read(query),
                REGION.read(query),
                ACTIVITY.read(query),
                CLOSENESS.read(query),
                SORT.read(query),
                UrlParameter.ASCENDING.read(query));
    }

    static UrlState of(RelationshipFilter filter) {
        return UrlState.of(
                UrlParameter.SEARCH.says(filter.text()),
                REGION.says(filter.region()),
                ACTIVITY.says(filter.activity()),
                CLOSENESS.says(filter.band()),
                SORT.says(filter.sort()),
                UrlParameter.ASCENDING.says(filter.isAscending()));
    }
}
