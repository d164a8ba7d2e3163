package youcheng.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import youcheng.base.CaseNumber;
import youcheng.base.ui.Messages;
import youcheng.cases.ui.CaseTasks;
import youcheng.cases.ui.GroupNames;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;
import youcheng.tasks.TasksNavigation;
import youcheng.workflow.WorkItem;

/** A task on the page of its case. */
@org.springframework.stereotype.Component
class WaitingTask implements CaseTasks {

    private final SignedIn signedIn;
    private final OversightButtons oversight;
    private final GroupNames groups;
    private final Messages messages;

    WaitingTask(SignedIn signedIn, OversightButtons oversight, GroupNames groups, Messages messages) {
        this.groups = groups;
        this.signedIn = signedIn;
        this.oversight = oversight;
        this.messages = messages;
    }

    @Override
    public Function<WorkItem, List<Component>> of(CaseNumber number, List<WorkItem> waiting, Runnable again) {
        Person person = signedIn.person();
        Function<WorkItem, List<Component>> buttons =
                person.is(Role.AUDITOR) ? item -> List.of() : oversight.of(number, waiting, again);
        return item -> beside(item, person, buttons.apply(item));
    }

    private List<Component> beside(WorkItem item, Person person, List<Component> buttons) {
        List<Component> shown = new ArrayList<>();
        if (mayOpen(person, item)) {
            shown.add(new Anchor(TasksNavigation.of(item.id()), messages.t("tasks.toWork")));
        }
        shown.add(new TaskMarks(item, messages));
        Instant escalated = item.marks().escalated();
        if (escalated != null) {
            // The mark says when to whoever points at it; who touches or tabs reads it here.
            Span to = new Span(messages.t(
                    "tasks.mark.escalated.to",
                    messages.date(escalated),
                    groups.of(item.marks().escalatedTo())));
            to.addClassName("quiet");
            shown.add(to);
        }
        shown.addAll(buttons);
        return shown;
    }

    private static boolean mayOpen(Person person, WorkItem item) {
        return person.worksOn(item.process())
                && (item.isHeldBy(person.claimant())
                        || (item.assignee() == null && person.groups().contains(item.group())));
    }
}
