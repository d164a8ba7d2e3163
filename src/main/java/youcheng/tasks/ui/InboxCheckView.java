package youcheng.tasks.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.ListGrid;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Page;
import youcheng.identity.Roles;
import youcheng.tasks.TasksNavigation;
import youcheng.tasks.inbox.InboxCheck;
import youcheng.workflow.InboxDifference;

/** What the inbox says otherwise than the engine, and the way to mend it. */
@Route(TasksNavigation.INBOX_CHECK)
@Menu(title = "menu.inboxCheck", order = 85, icon = "vaadin:check-square-o")
@RolesAllowed(Roles.ADMINISTRATOR)
class InboxCheckView extends Page implements BeforeEnterObserver {

    private final transient InboxCheck check;
    private final transient Messages messages;
    private final transient Dialogs dialogs;
    private final ListGrid<InboxDifference> grid;
    private final FailedTimers timers;

    InboxCheckView(InboxCheck check, Messages messages, Dialogs dialogs) {
        this.check = check;
        this.messages = messages;
        this.dialogs = dialogs;
        title(messages.t("menu.inboxCheck"));
        grid = new ListGrid<>(messages.t("tasks.check.list"), messages.t("tasks.check.same"));
        grid.addColumn(InboxDifference::caseNumber).setHeader(messages.t("tasks.check.case"));
        grid.addColumn(each -> messages.t("cases.difference." + each.kind().name()))
                .setHeader(messages.t("tasks.check.what"));
        grid.addColumn(each -> Objects.requireNonNullElse(each.inbox(), "")).setHeader(messages.t("tasks.check.inbox"));
        grid.addColumn(each -> Objects.requireNonNullElse(each.engine(), ""))
                .setHeader(messages.t("tasks.check.engine"));
        timers = new FailedTimers(check, messages, dialogs);
        add(new Paragraph(messages.t("tasks.check.about")), grid, timers);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        look();
    }

    private void look() {
        timers.look();
        List<InboxDifference> found = check.differences();
        grid.setItems(found);
        grid.setVisible(!found.isEmpty());
        Button again = new Button(messages.t("tasks.check.again"), event -> look());
        if (found.isEmpty()) {
            banner().say(Banner.Severity.SUCCESS, messages.t("tasks.check.same"));
            actions(again);
            return;
        }
        banner().say(Banner.Severity.WARNING, messages.t("tasks.check.differs", found.size()));
        Button mend = new Button(messages.t("tasks.check.mend"), event -> {
            dialogs.done("tasks.check.mended", check.mend());
            look();
        });
        mend.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        mend.setDisableOnClick(true);
        actions(again, mend);
    }
}
