package youcheng.changes.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Fields;
import youcheng.changes.content.ChangeContent;
import youcheng.changes.content.ChangeField;
import youcheng.changes.content.ChangeKind;
import youcheng.changes.content.WishedBy;
import youcheng.changes.work.ChangeDrafting;
import youcheng.changes.work.ChangeReading;
import youcheng.changes.work.RelationshipChangeProcess;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.ui.StepForm;
import youcheng.tasks.ui.HandIn;
import youcheng.workflow.WorkItem;

/** The draft: what becomes of the relationship, who wants it, why, from when, and on which document. */
@Component("changeDraftForm")
class DraftForm extends StepForm {

    private final ChangeDrafting drafting;
    private final ChangeReading reading;
    private final Fields make;

    DraftForm(FormParts parts, ChangeDrafting drafting, ChangeReading reading, Fields make) {
        super(parts);
        this.drafting = drafting;
        this.reading = reading;
        this.make = make;
    }

    @Override
    public boolean covers(String process, String step) {
        return process.equals(RelationshipChangeProcess.ID) && step.equals(RelationshipChangeProcess.DRAFT);
    }

    @Override
    protected void fill(HandIn handIn, WorkItem item, DecisionRecord decision) {
        ChangeContent content = reading.forWork(item.id()).content();
        RadioButtonGroup<ChangeKind> kind =
                handIn.choice(ChangeField.kind.name(), ChangeField.kind.labelKey(), ChangeKind.class);
        RadioButtonGroup<WishedBy> wishedBy =
                handIn.choice(ChangeField.wishedBy.name(), ChangeField.wishedBy.labelKey(), WishedBy.class);
        TextArea reason = handIn.lines(ChangeField.reason.name(), ChangeField.reason.labelKey());
        DatePicker day = handIn.put(
                handIn.fields().add(ChangeField.effectiveOn.name(), make.date(ChangeField.effectiveOn.labelKey())));
        TextField document = handIn.line(ChangeField.document.name(), ChangeField.document.labelKey());
        kind.setValue(content.kind());
        wishedBy.setValue(content.wishedBy());
        reason.setValue(content.reason());
        day.setValue(content.effectiveOn());
        document.setValue(content.document());
        handIn.submit(
                "changes.send",
                "changes.sent",
                () -> drafting.send(
                        item.id(),
                        new ChangeContent(
                                kind.getValue(),
                                wishedBy.getValue(),
                                reason.getValue(),
                                day.getValue(),
                                document.getValue())));
    }
}
