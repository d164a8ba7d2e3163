package youcheng.cases.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Messages;
import youcheng.base.ui.UrlChoice;
import youcheng.base.ui.UrlState;
import youcheng.cases.CaseQuery.OwnList;
import youcheng.cases.CasesNavigation;

/** Links to all cases and to one's own lists of them; the one shown is marked. */
class CaseListTabs extends Div {

    /** Which list the address says; nothing for all cases. */
    static final UrlChoice<OwnList> LIST = UrlChoice.of("list", OwnList.class);

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
        Anchor link = new Anchor(
                UrlState.of(LIST.says(list)).linkTo(CasesNavigation.CASES),
                messages.t(list == null ? "cases.lists.all" : "cases.lists." + list));
        if (list == shown) {
            link.getElement().setAttribute("aria-current", "page");
        }
        links.add(new ListItem(link));
    }
}
