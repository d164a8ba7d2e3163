package youcheng.tasks.ui;

import com.vaadin.flow.component.select.Select;
import java.util.function.BiConsumer;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.ReasonDialog;
import youcheng.workflow.Priority;

/** Asks how much a task presses from now on, and why. */
class PriorityDialog extends ReasonDialog {

    private static final String TITLE = "tasks.prioritise";

    private final Select<Priority> priority;

    /** {@code subject} is the task, or what stands for many; {@code first} is chosen at first. */
    PriorityDialog(Messages messages, Fields make, Object subject, Priority first) {
        super(messages, make, TITLE, "tasks.prioritise.about", subject);
        priority = field("priority", new Select<>());
        priority.setLabel(messages.t("tasks.filter.field.PRIORITY"));
        priority.setItems(Priority.values());
        priority.setItemLabelGenerator(each -> messages.t("tasks.priority." + each));
        priority.setValue(first);
    }

    /** Opens it; {@code action} gets what was chosen and the reason, and may refuse them. */
    void ask(BiConsumer<Priority, String> action) {
        ask(TITLE, reason -> action.accept(priority.getValue(), reason));
    }
}
