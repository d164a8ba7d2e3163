package youcheng.cases.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.function.Supplier;
import youcheng.base.ui.Messages;
import youcheng.base.ui.UrlState;
import youcheng.cases.CaseList;
import youcheng.cases.CaseQuery;
import youcheng.cases.CasesNavigation;
import youcheng.cases.filters.FilteredList;

/** The filters of the lists of cases: which of the lists is a part of them. */
class CaseFilters implements FilteredView {

    private final CaseList cases;
    private final Messages messages;
    private final Supplier<CaseQuery> shown;

    CaseFilters(CaseList cases, Messages messages, Supplier<CaseQuery> shown) {
        this.cases = cases;
        this.messages = messages;
        this.shown = shown;
    }

    @Override
    public FilteredList list() {
        return FilteredList.CASES;
    }

    @Override
    public String route() {
        return CasesNavigation.CASES;
    }

    @Override
    public String everything() {
        return UrlState.of(CaseListUrlState.ALL).parameters().getQueryString();
    }

    @Override
    public String shown() {
        return said(shown.get());
    }

    @Override
    public String canonical(String address) {
        return said(read(address));
    }

    @Override
    public long count(String address) {
        return cases.count(read(address));
    }

    private CaseQuery read(String address) {
        return CaseListUrlState.read(QueryParameters.fromString(address), messages.language());
    }

    private static String said(CaseQuery query) {
        return CaseListUrlState.of(query).parameters().getQueryString();
    }
}
