package youcheng.tasks.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Objects;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.ListGrid;
import youcheng.base.ui.Messages;
import youcheng.tasks.inbox.InboxCheck;
import youcheng.workflow.Timer;

/** Reminders and escalations that failed for good, and the way to have them tried again; hidden when there are none. */
class FailedTimers extends Section {

    private final transient InboxCheck check;
    private final transient Messages messages;
    private final ListGrid<Timer> grid;

    FailedTimers(InboxCheck check, Messages messages, Dialogs dialogs) {
        this.check = check;
        this.messages = messages;
        grid = new ListGrid<>(messages.t("tasks.timers.title"), messages.t("tasks.timers.none"));
        grid.addColumn(this::about).setHeader(messages.t("tasks.check.case"));
        grid.addColumn(each -> messages.t("tasks.timers." + each.kind().name()))
                .setHeader(messages.t("tasks.timers.what"));
        grid.addColumn(each -> messages.dateTime(each.due())).setHeader(messages.t("tasks.timers.since"));
        grid.addColumn(each -> Objects.requireNonNullElse(each.error(), ""))
                .setHeader(messages.t("tasks.timers.error"))
                .setFlexGrow(3);
        Button again = new Button(messages.t("tasks.timers.again"), event -> {
            dialogs.done("tasks.timers.triedAgain", check.tryAgain());
            look();
        });
        add(new H2(messages.t("tasks.timers.title")), new Paragraph(messages.t("tasks.timers.about")), grid, again);
    }

    /** The case, or the process that it should have started. */
    private String about(Timer timer) {
        return timer.caseNumber().isEmpty()
                ? messages.find("process." + timer.step()).orElse(timer.step())
                : timer.caseNumber();
    }

    void look() {
        List<Timer> failed = check.failedTimers();
        grid.setItems(failed);
        setVisible(!failed.isEmpty());
    }
}
