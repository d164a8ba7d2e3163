package youcheng.aid.ui;

import com.vaadin.flow.router.QueryParameters;
import youcheng.aid.content.AidDirection;
import youcheng.aid.picture.AidFilter;
import youcheng.aid.picture.AidFilter.AidOrder;
import youcheng.aid.picture.AidPhase;
import youcheng.aid.picture.AidPicture.AidMeasure;
import youcheng.base.ui.PageTabs;
import youcheng.base.ui.UrlChoice;
import youcheng.base.ui.UrlParameter;
import youcheng.base.ui.UrlState;

/** What the page on aid shows, as its address says it. */
final class AidUrlState {

    /** The parts of the page, as its address names them. */
    static final String TODAY = "today";

    static final String PICTURE = "picture";
    static final String EMERGENCY = "emergency";
    static final String PACKAGES = "packages";

    static final UrlParameter<AidMeasure> MEASURE =
            UrlParameter.choice("measure", AidMeasure.class, AidMeasure.PACKAGES);
    static final UrlParameter<String> OCCASION = UrlParameter.text("occasion");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private static final UrlParameter<String> PART = UrlParameter.text(PageTabs.PARAMETER);
    private static final UrlChoice<AidDirection> DIRECTION = UrlChoice.of("direction", AidDirection.class);
    private static final UrlChoice<AidPhase> PHASE = UrlChoice.of("phase", AidPhase.class);
    private static final UrlChoice<Integer> YEAR = UrlChoice.number("year", FIRST_YEAR, LAST_YEAR);
    private static final UrlParameter<AidOrder> SORT = UrlParameter.choice("sort", AidOrder.class, AidOrder.DATE);
    /** Usually downwards, the newest first. */
    private static final UrlParameter<Boolean> UPWARDS = UrlParameter.flag("dir", "asc");

    private AidUrlState() {}

    static AidFilter read(QueryParameters query) {
        return new AidFilter(
                UrlParameter.SEARCH.read(query),
                DIRECTION.read(query),
                PHASE.read(query),
                YEAR.read(query),
                OCCASION.read(query),
                SORT.read(query),
                UPWARDS.read(query));
    }

    static UrlState of(AidFilter filter) {
        return UrlState.of(
                PART.says(PACKAGES),
                UrlParameter.SEARCH.says(filter.text()),
                DIRECTION.says(filter.direction()),
                PHASE.says(filter.phase()),
                YEAR.says(filter.year()),
                OCCASION.says(filter.occasion()),
                SORT.says(filter.sort()),
                UPWARDS.says(filter.isAscending()));
    }

    /** The pictures by this measure. */
    static UrlState of(AidMeasure measure) {
        return UrlState.of(PART.says(PICTURE), MEASURE.says(measure));
    }

    /** The timeline of this emergency. */
    static UrlState ofEmergency(String occasion) {
        return UrlState.of(PART.says(EMERGENCY), OCCASION.says(occasion));
    }
}
