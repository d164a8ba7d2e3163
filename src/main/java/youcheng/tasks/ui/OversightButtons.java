package youcheng.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import youcheng.base.CaseNumber;
import youcheng.base.ui.AbsenceMarks;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.ReasonDialog;
import youcheng.calendar.OfficeCalendar;
import youcheng.identity.Absences;
import youcheng.identity.Person;
import youcheng.tasks.oversight.TaskOversight;
import youcheng.tasks.oversight.TaskOversight.Steering;
import youcheng.workflow.WorkItem;

/** What keeps a waiting work item moving: urging, another due date, another priority, another person. */
@org.springframework.stereotype.Component
class OversightButtons {

    private final TaskOversight oversight;
    private final Messages messages;
    private final Fields make;
    private final Dialogs dialogs;
    private final OfficeCalendar calendar;
    private final Absences absences;
    private final AbsenceMarks marks;

    OversightButtons(
            TaskOversight oversight,
            Messages messages,
            Fields make,
            Dialogs dialogs,
            OfficeCalendar calendar,
            Absences absences,
            AbsenceMarks marks) {
        this.oversight = oversight;
        this.messages = messages;
        this.make = make;
        this.dialogs = dialogs;
        this.calendar = calendar;
        this.absences = absences;
        this.marks = marks;
    }

    /** By task, the buttons that the signed-in person may press for it; {@code again} shows the page anew. */
    Function<WorkItem, List<Component>> of(CaseNumber number, List<WorkItem> items, Runnable again) {
        Steering steering = oversight.steering(number, items);
        return item -> of(item, steering, again);
    }

    private List<Component> of(WorkItem item, Steering steering, Runnable again) {
        List<Component> buttons = new ArrayList<>();
        if (steering.urged().contains(item.id())) {
            buttons.add(button("tasks.urge", item, () -> {
                if (dialogs.attempt(() -> oversight.urge(item.id()))) {
                    dialogs.done("tasks.urged");
                }
                again.run();
            }));
        }
        if (steering.overseen().contains(item.id())) {
            buttons.add(button("tasks.moveDue", item, () -> moveDue(item, again)));
            buttons.add(button("tasks.prioritise", item, () -> prioritise(item, again)));
            buttons.add(button("tasks.reassign", item, () -> reassign(item, again)));
        }
        return buttons;
    }

    private Button button(String key, WorkItem item, Runnable action) {
        Button button = new Button(messages.t(key), event -> action.run());
        button.setAriaLabel(messages.t(key) + ": " + messages.t(item.stepKey()));
        return button;
    }

    private void moveDue(WorkItem item, Runnable again) {
        ReasonDialog dialog = new ReasonDialog(messages, make, "tasks.moveDue", "tasks.moveDue.about", item.id());
        DatePicker due = dialog.field("due", make.date("tasks.newDue"));
        due.addValueChangeListener(change -> due.setHelperText(
                change.getValue() == null || calendar.isKept(change.getValue().getYear())
                        ? ""
                        : messages.t(
                                "tasks.newDue.yearMissing",
                                Integer.toString(change.getValue().getYear()))));
        dialog.ask("tasks.moveDue", reason -> {
            oversight.moveDue(item.id(), due.getValue(), reason);
            dialogs.done("tasks.dueMoved");
            again.run();
        });
    }

    private void prioritise(WorkItem item, Runnable again) {
        new PriorityDialog(messages, make, item.id(), item.triage().priority()).ask((priority, reason) -> {
            oversight.prioritise(item.id(), priority, reason);
            dialogs.done("tasks.prioritised");
            again.run();
        });
    }

    private void reassign(WorkItem item, Runnable again) {
        ReasonDialog dialog = new ReasonDialog(messages, make, "tasks.reassign", "tasks.reassign.about", item.id());
        ComboBox<Person> person = dialog.field("person", new ComboBox<>(messages.t("tasks.newHolder")));
        List<Person> candidates = oversight.candidates(item.id());
        person.setItems(Fields.byName(Person::name), candidates);
        person.setItemLabelGenerator(Person::name);
        marks.mark(
                person,
                Person::id,
                Person::name,
                absences.until(candidates.stream().map(Person::id).toList()));
        person.setWidthFull();
        dialog.ask("tasks.reassign", reason -> {
            oversight.reassign(
                    item.id(), person.getOptionalValue().map(Person::id).orElse(null), reason);
            dialogs.done("tasks.reassigned");
            again.run();
        });
    }
}
