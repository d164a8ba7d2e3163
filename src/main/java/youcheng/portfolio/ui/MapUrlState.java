package youcheng.portfolio.ui;

import com.vaadin.flow.router.QueryParameters;
import youcheng.base.ui.UrlChoice;
import youcheng.base.ui.UrlParameter;
import youcheng.base.ui.UrlState;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.Band;
import youcheng.portfolio.overview.RelationshipFilter;
import youcheng.portfolio.overview.RelationshipFilter.RelationshipOrder;
import youcheng.portfolio.overview.ReviewMark;
import youcheng.register.Region;

/** The filter and the colours of the map as the page's address tells them. */
final class MapUrlState {

    private static final UrlChoice<Region> REGION = UrlChoice.of("region", Region.class);
    private static final UrlChoice<ActivityStatus> ACTIVITY = UrlChoice.of("activity", ActivityStatus.class);
    private static final UrlChoice<Band> CLOSENESS = UrlChoice.of("closeness", Band.class);
    private static final UrlChoice<ReviewMark> REVIEW = UrlChoice.of("review", ReviewMark.class);
    private static final UrlParameter<MapColors> COLORS =
            UrlParameter.choice("colors", MapColors.class, MapColors.ACTIVITY);
    private static final UrlParameter<RelationshipOrder> SORT =
            UrlParameter.choice("sort", RelationshipOrder.class, RelationshipOrder.NAME);

    private MapUrlState() {}

    static RelationshipFilter read(QueryParameters query) {
        return new RelationshipFilter(
                UrlParameter.SEARCH.read(query),
                REGION.read(query),
                ACTIVITY.read(query),
                CLOSENESS.read(query),
                REVIEW.read(query),
                SORT.read(query),
                UrlParameter.ASCENDING.read(query));
    }

    static MapColors colors(QueryParameters query) {
        return COLORS.read(query);
    }

    static UrlState of(RelationshipFilter filter, MapColors colors) {
        return UrlState.of(
                UrlParameter.SEARCH.says(filter.text()),
                REGION.says(filter.region()),
                ACTIVITY.says(filter.activity()),
                CLOSENESS.says(filter.band()),
                REVIEW.says(filter.review()),
                SORT.says(filter.sort()),
                UrlParameter.ASCENDING.says(filter.isAscending()),
                COLORS.says(colors));
    }
}
