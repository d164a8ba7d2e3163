package youcheng.notifications.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import youcheng.base.CaseNumber;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Filters;
import youcheng.base.ui.ListGrid;
import youcheng.base.ui.Messages;
import youcheng.base.ui.NarrowScreen;
import youcheng.base.ui.Page;
import youcheng.base.ui.UrlParameter;
import youcheng.base.ui.UrlState;
import youcheng.cases.CaseSummary;
import youcheng.notifications.NoticeList;
import youcheng.notifications.NoticeRecord;
import youcheng.notifications.words.NoticeWords;
import youcheng.notifications.words.NotificationsNavigation;

/** What the person was told of, the newest first; each line leads to the task or the case. */
@Route(NotificationsNavigation.NOTIFICATIONS)
@PermitAll
@StyleSheet("context://styles/notices.css")
class NotificationsView extends Page implements BeforeEnterObserver {

    private static final UrlParameter<Boolean> UNREAD = UrlParameter.flag("show", "unread");
    private static final int PAGE = 50;

    private final transient NoticeList notices;
    private final transient NoticeWords words;
    private final transient Messages messages;
    private final Checkbox onlyUnread;
    private final Button allRead;
    private final ListGrid<NoticeLine> grid;
    private int found;
    /** The newest that this page shows: what comes meanwhile stays unread. */
    private long newest;

    /** A notice in words. */
    private record NoticeLine(NoticeRecord notice, String kind, String said) {}

    NotificationsView(NoticeList notices, NoticeWords words, Messages messages, Dialogs dialogs) {
        this.notices = notices;
        this.words = words;
        this.messages = messages;
        title(messages.t("notices.list"));
        allRead = new Button(messages.t("notices.allRead"), event -> {
            notices.readUpTo(newest);
            dialogs.done("notices.allRead.done");
            getUI().ifPresent(ui -> ui.navigate(NotificationsNavigation.NOTIFICATIONS, state().parameters()));
        });
        actions(allRead, new Anchor(NotificationsNavigation.SETTINGS, messages.t("notices.settings")));
        onlyUnread = new Checkbox(messages.t("notices.onlyUnread"));
        onlyUnread.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                state().follow(NotificationsNavigation.NOTIFICATIONS, false);
                find();
            }
        });
        grid = new ListGrid<>(messages.t("notices.list"), messages.t("notices.none"));
        grid.addClassName("bounded");
        grid.setPageSize(PAGE);
        columns();
        // The grid never asks for more than the count, which was read before.
        grid.setItems(page -> lines(page.getOffset(), page.getLimit()), page -> found);
        add(new Filters(onlyUnread), grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        onlyUnread.setValue(UNREAD.read(event.getLocation().getQueryParameters()));
        find();
    }

    private void columns() {
        Grid.Column<NoticeLine> kind = grid.addColumn(NoticeLine::kind)
                .setHeader(messages.t("notices.kind"))
                .setFlexGrow(1);
        grid.addComponentColumn(NotificationsView::link)
                .setHeader(messages.t("notices.what"))
                .setFlexGrow(4);
        ListGrid.narrow(
                grid.addColumn(each -> messages.t(each.notice().isUnread() ? "notices.unread" : "notices.read"))
                        .setHeader(messages.t("notices.state")),
                Stream.of("notices.unread", "notices.read", "notices.state").map(messages::t));
        Grid.Column<NoticeLine> when =
                grid.addColumn(each -> messages.dateTime(each.notice().told())).setHeader(messages.t("notices.when"));
        ListGrid.narrow(when, Stream.of("2026年12月30日 00:00"));
        NarrowScreen.hide(grid, List.of(kind, when));
    }

    private static Anchor link(NoticeLine line) {
        Anchor link = new Anchor(NotificationsNavigation.follow(line.notice()), line.said());
        link.setClassName("notice-unread", line.notice().isUnread());
        return link;
    }

    private Stream<NoticeLine> lines(int offset, int limit) {
        List<NoticeRecord> page = notices.page(onlyUnread.getValue(), offset, limit);
        Map<CaseNumber, CaseSummary> cases = words.casesOf(page);
        return page.stream()
                .map(each -> new NoticeLine(
                        each,
                        words.kind(each.kind(), messages),
                        words.said(each, cases.get(each.caseNumber()), messages)));
    }

    private UrlState state() {
        return UrlState.of(UNREAD.says(onlyUnread.getValue()));
    }

    private void find() {
        int unread = notices.count(true);
        found = onlyUnread.getValue() ? unread : notices.count(false);
        newest = notices.page(false, 0, 1).stream()
                .mapToLong(NoticeRecord::id)
                .findFirst()
                .orElse(0);
        allRead.setEnabled(unread > 0);
        grid.getDataProvider().refreshAll();
        lead(messages.t("notices.count", unread));
    }
}
