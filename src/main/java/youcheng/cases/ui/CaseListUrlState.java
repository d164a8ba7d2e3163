package youcheng.cases.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Objects;
import youcheng.base.ui.UrlChoice;
import youcheng.base.ui.UrlParameter;
import youcheng.base.ui.UrlState;
import youcheng.cases.CaseQuery;
import youcheng.cases.CaseQuery.CaseOrder;
import youcheng.cases.CaseQuery.CaseState;
import youcheng.cases.CaseQuery.OwnList;
import youcheng.cases.conditions.TaskConditions;
import youcheng.identity.Desk;

/** What a list of cases shows, as the address says it; usually all of them, the newest first. */
final class CaseListUrlState {

    /** What the address says where all cases are asked for. */
    static final UrlParameter.Said ALL = new UrlParameter.Said("list", "ALL");

    private static final UrlChoice<OwnList> LIST = UrlChoice.of(ALL.name(), OwnList.class);
    private static final UrlChoice<CaseState> STATE = UrlChoice.of("state", CaseState.class);
    private static final UrlChoice<Desk> DESK = UrlChoice.of("desk", Desk.class);
    private static final UrlParameter<String> WHERE = UrlParameter.text("where");
    private static final UrlChoice<CaseOrder> SORT = UrlChoice.of("sort", CaseOrder.class);

    private CaseListUrlState() {}

    /** What is asked for, titles in this language. */
    static CaseQuery read(QueryParameters asked, Locale language) {
        CaseOrder sort = SORT.read(asked);
        return new CaseQuery(
                LIST.read(asked),
                UrlParameter.SEARCH.read(asked),
                STATE.read(asked),
                DESK.read(asked),
                TaskConditions.read(WHERE.read(asked)),
                Objects.requireNonNullElse(sort, CaseOrder.OPENED),
                sort != null && UrlParameter.ASCENDING.read(asked),
                language);
    }

    static UrlState of(CaseQuery query) {
        boolean usual = query.sort() == CaseOrder.OPENED && !query.ascending();
        return UrlState.of(
                LIST.says(query.own()),
                UrlParameter.SEARCH.says(query.text()),
                STATE.says(query.state()),
                DESK.says(query.desk()),
                WHERE.says(query.where().written()),
                SORT.says(usual ? null : query.sort()),
                UrlParameter.ASCENDING.says(usual || query.ascending()));
    }
}
