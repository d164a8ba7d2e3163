package youcheng.decisions.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.springframework.stereotype.Component;
import youcheng.decisions.Deciding;
import youcheng.decisions.DecisionReading;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.Municipal;
import youcheng.decisions.MunicipalDecision;
import youcheng.decisions.Part;
import youcheng.tasks.ui.HandIn;
import youcheng.workflow.WorkItem;

/** The municipal leader decides, with the number and date of the paper that records it, where there is one. */
@Component
class MunicipalDecisionForm extends PartForm {

    private final Deciding deciding;
    private final DecisionReading reading;

    MunicipalDecisionForm(StepForm.FormParts parts, Deciding deciding) {
        super(parts, Part.DECIDER);
        this.reading = parts.reading();
        this.deciding = deciding;
    }

    @Override
    void fill(HandIn handIn, WorkItem item, DecisionRecord decision, ShownMatter matter) {
        RadioButtonGroup<Municipal> outcome = handIn.outcome("outcome", item.step(), Municipal.class);
        boolean onPaper = reading.needsPaper(item.process(), item.step());
        TextField document = onPaper ? handIn.line("documentNumber", "decisions.municipalDocument") : null;
        DatePicker date = onPaper ? handIn.date("date", "decisions.municipalDate") : null;
        TextArea reason = handIn.lines("reason", "decisions.reason");
        TextArea conditions = handIn.lines("conditions", "decisions.conditions");
        handIn.submit(
                "decisions.decide",
                "decisions.decided",
                () -> matter.decide(
                        handIn,
                        seen -> deciding.decide(
                                item.id(),
                                new MunicipalDecision(
                                        outcome.getValue(),
                                        document == null ? "" : document.getValue(),
                                        date == null ? null : date.getValue(),
                                        reason.getValue()),
                                conditions.getValue(),
                                seen)));
    }
}
