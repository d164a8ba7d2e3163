package youcheng.decisions.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.springframework.stereotype.Component;
import youcheng.decisions.Confirmation;
import youcheng.decisions.Deciding;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.Part;
import youcheng.tasks.ui.HandIn;
import youcheng.workflow.WorkItem;

/** A supervisor confirms what somebody recorded, or returns it. */
@Component
class CheckForm extends PartForm {

    private final Deciding deciding;

    CheckForm(StepForm.FormParts parts, Deciding deciding) {
        super(parts, Part.CHECKER);
        this.deciding = deciding;
    }

    @Override
    void fill(HandIn handIn, WorkItem item, DecisionRecord decision, ShownMatter matter) {
        RadioButtonGroup<Confirmation> outcome = handIn.outcome("outcome", item.step(), Confirmation.class);
        TextArea reason = handIn.lines("reason", "decisions.reason");
        handIn.submit(
                "decisions.decide",
                "decisions.decided",
                () -> matter.decide(
                        handIn, seen -> deciding.check(item.id(), outcome.getValue(), reason.getValue(), seen)));
    }
}
