package youcheng.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import youcheng.base.CaseNumber;
import youcheng.base.ui.Messages;
import youcheng.cases.ui.CaseTasks;
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
    private final Messages messages;

    WaitingTask(SignedIn signedIn, OversightButtons oversight, Messages messages) {
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
        shown.addAll(buttons);
        return shown;
    }

    private static boolean mayOpen(Person person, WorkItem item) {
        return person.worksOn(item.process())
                && (item.isHeldBy(person.claimant())
                        || (item.assignee() == null && person.groups().contains(item.group())));
    }
}
