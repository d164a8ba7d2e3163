package youcheng.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import youcheng.base.CaseNumber;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Messages;
import youcheng.cases.CaseReading.CaseOverview;
import youcheng.cases.CaseStages;
import youcheng.cases.CaseWaits;
import youcheng.cases.CaseWaits.CaseWait;
import youcheng.identity.People;
import youcheng.workflow.WorkItem;

/** Where a case stands: how far it has come, what it waits for and for whom. */
@org.springframework.stereotype.Component
class CaseStatus {

    private final List<CaseStages> stages;
    private final List<CaseWaits> waits;
    private final People people;
    private final GroupNames groups;
    private final CaseTasks tasks;
    private final CaseProgress progress;
    private final Messages messages;

    CaseStatus(
            List<CaseStages> stages,
            List<CaseWaits> waits,
            People people,
            GroupNames groups,
            CaseTasks tasks,
            CaseProgress progress,
            Messages messages) {
        this.stages = stages;
        this.waits = waits;
        this.people = people;
        this.groups = groups;
        this.tasks = tasks;
        this.progress = progress;
        this.messages = messages;
    }

    Section of(CaseOverview overview, Runnable again) {
        Section status = new Section(new H2(messages.t("cases.now")));
        status.addClassName("case-status");
        CaseNumber number = overview.summary().number();
        CaseWait wait = waits.stream()
                .flatMap(feature -> feature.of(List.of(number)).values().stream())
                .findFirst()
                .orElse(null);
        // What was entered as a closed case took no step here, and would look as if all lay ahead.
        stages.stream()
                .filter(each ->
                        overview.summary().isOpen() || !overview.workItems().isEmpty())
                .filter(each -> each.covers(overview.summary().process()))
                .forEach(each -> status.add(new StageTracker(each.stages(), overview, wait, messages)));
        List<WorkItem> open =
                overview.workItems().stream().filter(WorkItem::isOpen).toList();
        if (overview.summary().isOpen()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("case-waiting");
            if (wait != null) {
                list.add(new ListItem(messages.say(wait.said())));
            }
            Function<WorkItem, List<Component>> beside = tasks.of(number, open, again);
            Map<String, String> usual = progress.usual(open);
            open.forEach(item -> list.add(new ListItem(waiting(item, usual.get(item.stepKey()), beside.apply(item)))));
            status.add(list);
        } else {
            status.add(new Paragraph(
                    messages.t("cases.now.ended", messages.t(overview.summary().stateKey()))));
        }
        status.add(progress.lines(overview, wait));
        return status;
    }

    private Div waiting(WorkItem item, @Nullable String usual, List<Component> beside) {
        Long holder = item.assignee();
        Span step = new Span(messages.t(item.stepKey()));
        step.addClassName("case-next-step");
        Div line = new Div(
                step,
                new Span(
                        holder == null
                                ? messages.t("cases.now.group", groups.of(item.group()))
                                : messages.t("cases.now.held", people.nameOf(holder))));
        line.add(new Span(progress.since(item)));
        if (usual != null) {
            line.add(new Span(usual));
        }
        if (item.due() != null) {
            line.add(
                    messages.isPast(item.due())
                            ? new Badge(messages.t("cases.overdue", messages.date(item.due())), Badge.Signal.BAD)
                            : new Span(messages.t("cases.due", messages.date(item.due()))));
        }
        line.add(beside);
        line.addClassName("work-about");
        return line;
    }
}
