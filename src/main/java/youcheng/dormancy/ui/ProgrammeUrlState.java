package youcheng.dormancy.ui;

import com.vaadin.flow.router.QueryParameters;
import youcheng.base.ui.UrlChoice;
import youcheng.base.ui.UrlParameter;
import youcheng.base.ui.UrlState;
import youcheng.dormancy.programme.ProgrammeFilter;
import youcheng.dormancy.programme.ProgrammeFilter.ProgrammeOrder;
import youcheng.dormancy.programme.WakingPhase;
import youcheng.identity.Desk;
import youcheng.register.Region;

/** Which reviews are looked for, as the address says it. */
final class ProgrammeUrlState {

    private static final UrlChoice<WakingPhase> PHASE = UrlChoice.of("phase", WakingPhase.class);
    private static final UrlChoice<Region> REGION = UrlChoice.of("region", Region.class);
    private static final UrlChoice<Desk> DESK = UrlChoice.of("desk", Desk.class);
    private static final UrlParameter<ProgrammeOrder> SORT =
            UrlParameter.choice("sort", ProgrammeOrder.class, ProgrammeOrder.SINCE);
    /** Usually downwards, the newest first. */
    private static final UrlParameter<Boolean> UPWARDS = UrlParameter.flag("dir", "asc");

    private ProgrammeUrlState() {}

    static ProgrammeFilter read(QueryParameters query) {
        return new ProgrammeFilter(
                UrlParameter.SEARCH.read(query),
                PHASE.read(query),
                REGION.read(query),
                DESK.read(query),
                SORT.read(query),
                UPWARDS.read(query));
    }

    static UrlState of(ProgrammeFilter filter) {
        return UrlState.of(
                UrlParameter.SEARCH.says(filter.text()),
                PHASE.says(filter.phase()),
                REGION.says(filter.region()),
                DESK.says(filter.desk()),
                SORT.says(filter.sort()),
                UPWARDS.says(filter.isAscending()));
    }
}
