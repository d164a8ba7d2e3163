package youcheng.cases.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Messages;
import youcheng.base.ui.UrlState;
import youcheng.cases.CaseQuery;
import youcheng.cases.CaseQuery.OwnList;
import youcheng.cases.CasesNavigation;

/** Links to all cases and to one's own lists of them; the one shown is marked. */
class CaseListTabs extends Div {

    private final transient Messages messages;
    private final transient List<OwnList> lists;
    private final UnorderedList links = new UnorderedList();

    CaseListTabs(List<OwnList> lists, Messages messages) {
        this.lists = lists;
        this.messages = messages;
        addClassName("page-tabs");
        Nav nav = new Nav(links);
        nav.getElement().setAttribute("aria-label", messages.t("cases.lists"));
        add(nav);
    }

    void show(@Nullable OwnList shown) {
        links.removeAll();
        add(null, shown);
        lists.forEach(each -> add(each, shown));
    }

    private void add(@Nullable OwnList list, @Nullable OwnList shown) {
        UrlState said = list == null
                ? UrlState.of(CaseListUrlState.ALL)
                : CaseListUrlState.of(CaseQuery.everything().among(list));
        Anchor link = new Anchor(
                said.linkTo(CasesNavigation.CASES),
                messages.t(list == null ? "cases.lists.all" : "cases.lists." + list));
        if (list == shown) {
            link.getElement().setAttribute("aria-current", "page");
        }
        links.add(new ListItem(link));
    }
}
