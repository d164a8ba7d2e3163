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
import youcheng.tasks.InboxCheck;
import youcheng.workflow.Timer;

/** Reminders and escalations that failed for good, and the way to have them tried again; hidden when there are none. */
class FailedTimers extends Section {

    private final transient InboxCheck check;
    private final transient Messages messages;
    private final ListGrid<Timer> grid;

    FailedTimers(InboxCheck check, Messages messages, Dialogs dialogs) {
        this.check = check;
        this.messages = messages;
        grid = new ListGrid<>(messages.t("cases.timers.title"), messages.t("cases.timers.none"));
        grid.addColumn(this::about).setHeader(messages.t("cases.check.case"));
        grid.addColumn(each -> messages.t("cases.timers." + each.kind().name()))
                .setHeader(messages.t("cases.timers.what"));
        grid.addColumn(each -> messages.dateTime(each.due())).setHeader(messages.t("cases.timers.since"));
        grid.addColumn(each -> Objects.requireNonNullElse(each.error(), ""))
                .setHeader(messages.t("cases.timers.error"))
                .setFlexGrow(3);
        Button again = new Button(messages.t("cases.timers.again"), event -> {
            dialogs.done("cases.timers.triedAgain", check.tryAgain());
            look();
        });
        add(new H2(messages.t("cases.timers.title")), new Paragraph(messages.t("cases.timers.about")), grid, again);
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
