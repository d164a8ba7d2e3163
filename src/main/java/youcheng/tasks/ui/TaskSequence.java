package youcheng.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Messages;
import youcheng.cases.CasesNavigation;
import youcheng.identity.AfterTask;
import youcheng.identity.OwnAccount;
import youcheng.identity.People;
import youcheng.tasks.TasksNavigation;
import youcheng.workflow.InboxPlace;
import youcheng.workflow.Priority;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/** From one task of a list to the next: where one stands in it, what comes before and after, where to go when it is done. */
@org.springframework.stereotype.Component
class TaskSequence {

    private final TaskNeighbours neighbours;
    private final OwnAccount account;
    private final People people;
    private final Messages messages;

    TaskSequence(TaskNeighbours neighbours, OwnAccount account, People people, Messages messages) {
        this.neighbours = neighbours;
        this.account = account;
        this.people = people;
        this.messages = messages;
    }

    Optional<InboxPlace> placeOf(WorkItem item, QueryParameters list) {
        Optional<InboxPlace> place = item.isOpen() ? neighbours.placeOf(item.id(), list) : Optional.empty();
        place.ifPresent(each -> ListPlace.remember(list, each.position()));
        return place;
    }

    /** Number, due date, assignee and how much it presses in a line. */
    Div about(WorkItem item) {
        Div line = new Div(new Anchor(
                CasesNavigation.of(item.caseNumber()), item.caseNumber().value()));
        line.addClassName("work-about");
        Instant due = item.due();
        if (due != null) {
            boolean late = item.isOpen() && messages.isPast(due);
            line.add(
                    late
                            ? new Badge(messages.t("cases.overdue", messages.date(due)), Badge.Signal.BAD)
                            : new Span(messages.t("cases.due", messages.date(due))));
        }
        Long holder = item.assignee();
        line.add(new Span(
                holder == null ? messages.t("tasks.unassigned") : messages.t("cases.now.held", people.nameOf(holder))));
        line.add(new Span(messages.t("tasks.since", messages.dateTime(item.created()))));
        WorkItem.Triage triage = item.triage();
        if (triage.priority() != Priority.NORMAL) {
            line.add(new Span(messages.t("tasks.filter.field.PRIORITY") + " "
                    + messages.t("tasks.priority." + triage.priority())));
        }
        if (item.isOpen() && triage.followUp() != null) {
            line.add(new Span(messages.t("tasks.followUp.on", messages.date(triage.followUp()))));
        }
        line.add(new TaskMarks(item, messages));
        return line;
    }

    /** The ways to the tasks before and after. */
    Nav beside(InboxPlace place, QueryParameters list) {
        Span where = new Span(messages.t("tasks.place", place.position(), place.length()));
        where.addClassName("task-place");
        Nav nav = new Nav(
                step("tasks.previous", "prev", place.previous(), list),
                where,
                step("tasks.next", "next", place.next(), list));
        nav.getElement().setAttribute("aria-label", messages.t("tasks.places"));
        nav.addClassName("task-places");
        return nav;
    }

    private Component step(String key, String relation, @Nullable WorkItemId task, QueryParameters list) {
        if (task == null) {
            Span none = new Span(messages.t(key));
            none.addClassName("task-no-place");
            return none;
        }
        Anchor link = new Anchor(address(task, list).getPathWithQueryParameters(), messages.t(key));
        link.getElement().setAttribute("rel", relation); // a shortcut finds it by this
        return link;
    }

    /** Where the person wants to be after the task that stood at this place: at the next one, or back in the list. */
    Location after(Optional<InboxPlace> place, QueryParameters list) {
        long position = place.map(InboxPlace::position).orElse(1L);
        return account.preferences().afterTask() == AfterTask.LIST
                ? neighbours.list(list)
                : neighbours.at(position, list).map(task -> address(task, list)).orElseGet(() -> neighbours.list(list));
    }

    private static Location address(WorkItemId task, QueryParameters list) {
        return new Location(TasksNavigation.of(task), list);
    }
}
