package youcheng.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.tasks.TaskService;
import youcheng.workflow.WorkItem;

/** What can be done with a task without doing it, at the top of its page. */
@org.springframework.stereotype.Component
class TaskButtons {

    private final TaskService desk;
    private final OversightButtons oversight;
    private final Messages messages;
    private final Fields make;
    private final Dialogs dialogs;

    TaskButtons(TaskService desk, OversightButtons oversight, Messages messages, Fields make, Dialogs dialogs) {
        this.desk = desk;
        this.oversight = oversight;
        this.messages = messages;
        this.make = make;
        this.dialogs = dialogs;
    }

    /** The buttons that the signed-in person may press; {@code again} shows the page anew. */
    List<Component> of(TaskService.OpenedTask opened, Runnable again) {
        WorkItem item = opened.item();
        List<Component> buttons = new ArrayList<>();
        if (opened.objection().isEmpty()) {
            buttons.add(claimOrRelease(item, again));
            if (item.assignee() != null) {
                buttons.add(followUp(item, again));
            }
        }
        if (item.isOpen()) {
            buttons.addAll(oversight.of(item.caseNumber(), List.of(item), again).apply(item));
        }
        return buttons;
    }

    private Button claimOrRelease(WorkItem item, Runnable again) {
        boolean free = item.assignee() == null;
        Button button = new Button(messages.t(free ? "tasks.claim" : "tasks.giveBack"));
        button.setDisableOnClick(true);
        button.addClickListener(event -> {
            dialogs.attempt(() -> {
                if (free) {
                    desk.claim(item.id());
                } else {
                    desk.giveBack(item.id());
                }
                dialogs.done(free ? "tasks.claimed" : "tasks.givenBack");
            });
            again.run();
        });
        return button;
    }

    private Button followUp(WorkItem item, Runnable again) {
        return new Button(
                messages.t("tasks.followUp"),
                event -> new FollowUpDialog(messages, make, "tasks.followUp.aboutOne", item.id())
                        .from(item.triage().followUp())
                        .ask(day -> {
                            desk.followUp(item.id(), day);
                            dialogs.done(day == null ? "tasks.followUp.removed" : "tasks.followUp.set");
                            again.run();
                        }));
    }
}
