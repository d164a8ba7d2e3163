package youcheng.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import youcheng.base.CaseNumber;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.ReasonDialog;
import youcheng.cases.CaseSummary;
import youcheng.cases.ui.CaseButtons;
import youcheng.plans.PlanReading;
import youcheng.plans.Plans;
import youcheng.plans.process.PlannedItemProcess;

/** Supervisors of the desk cancel a planned item. */
@org.springframework.stereotype.Component
class PlannedItemButtons implements CaseButtons {

    private final PlanReading reading;
    private final Plans plans;
    private final Messages messages;
    private final Fields make;
    private final Dialogs dialogs;

    PlannedItemButtons(PlanReading reading, Plans plans, Messages messages, Fields make, Dialogs dialogs) {
        this.reading = reading;
        this.plans = plans;
        this.messages = messages;
        this.make = make;
        this.dialogs = dialogs;
    }

    @Override
    public boolean covers(String process) {
        return process.equals(PlannedItemProcess.ID);
    }

    @Override
    public List<Component> buttonsOf(CaseSummary summary, Runnable again) {
        CaseNumber number = summary.number();
        return summary.isOpen() && reading.mayCancel(number)
                ? List.of(new Button(messages.t("plans.cancel"), event -> cancel(number, again)))
                : List.of();
    }

    private void cancel(CaseNumber number, Runnable again) {
        new ReasonDialog(messages, make, "plans.cancel", "plans.cancel.about", number).ask("plans.cancel", reason -> {
            plans.cancel(number, reason);
            dialogs.done("plans.cancelled");
            again.run();
        });
    }
}
