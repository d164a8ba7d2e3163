package youcheng.tasks.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.Bilingual;
import youcheng.base.Rejection;
import youcheng.base.ui.BackgroundTask;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Messages;
import youcheng.base.ui.PlainTable;
import youcheng.tasks.TasksNavigation;
import youcheng.tasks.bulk.BulkResult;
import youcheng.tasks.bulk.BulkResult.BulkOutcome;
import youcheng.tasks.bulk.BulkStep;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/** Shows how far a step for many tasks is, lets it be stopped, and says what became of each. */
class BulkDialog extends Dialog {

    private final transient BulkBar.Kit kit;
    private final transient Messages messages;
    private final transient List<WorkItemId> tasks;
    private final transient Runnable closed;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph said = new Paragraph();
    private final Div results = new Div();
    private final Button button = new Button();
    private transient BackgroundTask.@Nullable Run run;

    BulkDialog(BulkBar.Kit kit, String titleKey, List<WorkItemId> tasks, Runnable closed) {
        this.kit = kit;
        this.messages = kit.messages();
        this.tasks = tasks;
        this.closed = closed;
        setHeaderTitle(messages.t(titleKey));
        setWidth("44rem");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        said.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", messages.t("tasks.bulk.progress"));
        bar.setMax(tasks.size());
        results.addClassName("bulk-results");
        add(said, bar, results);
        getFooter().add(button);
    }

    /** Opens, and does this with each task. */
    void run(BulkStep step) {
        open();
        button.setText(messages.t("tasks.bulk.stop"));
        said.setText(messages.t("tasks.bulk.running", 0, tasks.size()));
        button.addClickListener(click -> {
            BackgroundTask.Run running = run;
            if (running == null) {
                close();
                closed.run();
            } else {
                running.stop();
                button.setEnabled(false);
            }
        });
        run = kit.background()
                .start(
                        this,
                        each -> kit.bulk()
                                .run(
                                        tasks,
                                        step,
                                        reached -> each.tell(() -> {
                                            bar.setValue(reached);
                                            said.setText(messages.t("tasks.bulk.running", reached, tasks.size()));
                                        }),
                                        each::isStopped),
                        this::show,
                        () -> ended(messages.t("tasks.workFailed")));
    }

    private void ended(String text) {
        run = null;
        bar.setVisible(false);
        said.setText(text);
        button.setText(messages.t("base.close"));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setEnabled(true);
        button.focus();
    }

    private void show(List<BulkResult> all) {
        ended(messages.t(
                "tasks.bulk.ended",
                count(all, BulkOutcome.DONE),
                count(all, BulkOutcome.REFUSED),
                count(all, BulkOutcome.LEFT)));
        PlainTable table = new PlainTable(
                messages.t("tasks.bulk.results"),
                messages.t("tasks.case"),
                messages.t("tasks.step"),
                messages.t("tasks.bulk.result"));
        // What needs another look comes first.
        all.stream().filter(each -> each.outcome() == BulkOutcome.REFUSED).forEach(each -> row(table, each));
        all.stream().filter(each -> each.outcome() == BulkOutcome.LEFT).forEach(each -> row(table, each));
        all.stream().filter(each -> each.outcome() == BulkOutcome.DONE).forEach(each -> row(table, each));
        results.add(table);
    }

    private static long count(List<BulkResult> all, BulkOutcome outcome) {
        return all.stream().filter(each -> each.outcome() == outcome).count();
    }

    private void row(PlainTable table, BulkResult result) {
        WorkItem item = result.item();
        Span name = item == null
                ? new Span("—")
                : new Span(item.caseNumber() + " "
                        + new Bilingual(item.titleZh(), item.titleEn()).in(messages.language()));
        table.row(
                name,
                item == null
                        ? new Span("—")
                        : new Span(new Anchor(TasksNavigation.of(item.id()), messages.t(item.stepKey()))),
                said(result));
    }

    private Span said(BulkResult result) {
        Rejection why = result.why();
        Badge badge = new Badge(
                messages.t("tasks.bulk.outcome." + result.outcome()),
                switch (result.outcome()) {
                    case DONE -> Badge.Signal.GOOD;
                    case REFUSED -> Badge.Signal.BAD;
                    case LEFT -> Badge.Signal.PLAIN;
                });
        return why == null ? new Span(badge) : new Span(badge, new Span(" " + messages.say(why)));
    }
}
