package youcheng.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import youcheng.base.CaseNumber;
import youcheng.base.ui.Definition;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.ReasonDialog;
import youcheng.calendar.OfficeCalendar;
import youcheng.cases.CasesNavigation;
import youcheng.plans.PlanReading;
import youcheng.plans.PlannedItemRecord;
import youcheng.plans.Plans;
import youcheng.plans.process.PlannedItemProcess;
import youcheng.tasks.ui.HandIn;
import youcheng.tasks.ui.TaskForm;
import youcheng.tasks.ui.TaskFrame;
import youcheng.tasks.ui.TaskPage;
import youcheng.tasks.ui.TaskPart;
import youcheng.workflow.WorkItem;

/** Doing a planned item: say what came of it, move it, or give it up. */
@org.springframework.stereotype.Component
class PlannedItemForm implements TaskForm {

    private final PlanReading reading;
    private final Plans plans;
    private final OfficeCalendar calendar;
    private final Fields make;
    private final Messages messages;

    PlannedItemForm(PlanReading reading, Plans plans, OfficeCalendar calendar, Fields make, Messages messages) {
        this.reading = reading;
        this.plans = plans;
        this.calendar = calendar;
        this.make = make;
        this.messages = messages;
    }

    @Override
    public boolean covers(String process, String step) {
        return process.equals(PlannedItemProcess.ID) && step.equals(PlannedItemProcess.DO);
    }

    @Override
    public TaskPage create(WorkItem item, TaskFrame frame) {
        PlannedItemRecord planned = reading.item(item.caseNumber());
        PlanReading.FromPlan plan = reading.fromPlan(item.caseNumber());
        Definition facts = new Definition();
        facts.add(messages.t("plan.title"), planned.title());
        facts.add(messages.t("plan.day"), messages.date(planned.day()));
        CaseNumber origin = planned.origin();
        if (origin != null) {
            facts.add(messages.t("plan.origin"), new Anchor(CasesNavigation.of(origin), origin.value()));
        }
        plan.facts().forEach(fact -> facts.add(messages.t(fact.label()), messages.say(fact.value())));
        HandIn handIn = new HandIn("tasks.handIn", frame, make, messages);
        TextArea result = handIn.lines("result", plan.isForSupervisorsToDrop() ? "plan.result" : "plan.resultOrReason");
        Button done = handIn.button("plans.done", () -> {
            plans.done(item.id(), result.getValue());
            frame.done("plans.doneSaid");
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        handIn.button("plans.move", () -> move(item, planned.day(), frame));
        if (!plan.isForSupervisorsToDrop()) {
            handIn.button("plans.drop", () -> {
                plans.drop(item.id(), result.getValue());
                frame.done("plans.dropped");
            });
        }
        handIn.finish();
        return new TaskPage(List.of(new TaskPart("matter", messages.t("plans.matter"), facts)), handIn);
    }

    private void move(WorkItem item, LocalDate day, TaskFrame frame) {
        ReasonDialog dialog = new ReasonDialog(messages, make, "plans.move", "plans.move.about", item.id());
        DatePicker newDay = dialog.field("day", make.date("plan.day"));
        newDay.setValue(day);
        newDay.addValueChangeListener(change -> newDay.setHelperText(hint(change.getValue())));
        dialog.ask("plans.move", reason -> {
            plans.move(item.id(), newDay.getValue(), reason);
            frame.done("plans.moved");
        });
    }

    private String hint(LocalDate day) {
        return day == null || calendar.isWorkingDay(day) ? "" : messages.t("plans.noWorkingDay");
    }
}
