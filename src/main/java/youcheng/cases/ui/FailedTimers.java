package youcheng.cases.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Objects;
import youcheng.base.ui.Asking;
import youcheng.base.ui.ListGrid;
import youcheng.base.ui.Words;
import youcheng.cases.InboxCheck;
import youcheng.workflow.Timer;

/** Reminders and escalations that failed for good, and the way to have them tried again; hidden when there are none. */
class FailedTimers extends Section {

    private final transient InboxCheck check;
    private final ListGrid<Timer> grid;

    FailedTimers(InboxCheck check, Words words, Asking asking) {
        this.check = check;
        grid = new ListGrid<>(words.t("cases.timers.title"), words.t("cases.timers.none"));
        grid.addColumn(Timer::caseNumber).setHeader(words.t("cases.check.case"));
        grid.addColumn(each -> words.t("cases.timers." + each.kind().name())).setHeader(words.t("cases.timers.what"));
        grid.addColumn(each -> words.dateTime(each.due())).setHeader(words.t("cases.timers.since"));
        grid.addColumn(each -> Objects.requireNonNullElse(each.error(), ""))
                .setHeader(words.t("cases.timers.error"))
                .setFlexGrow(3);
        Button again = new Button(words.t("cases.timers.again"), event -> {
            asking.done("cases.timers.triedAgain", check.tryAgain());
            look();
        });
        add(new H2(words.t("cases.timers.title")), new Paragraph(words.t("cases.timers.about")), grid, again);
    }

    void look() {
        List<Timer> failed = check.failedTimers();
        grid.setItems(failed);
        setVisible(!failed.isEmpty());
    }
}
