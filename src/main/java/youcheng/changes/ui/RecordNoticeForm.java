package youcheng.changes.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Messages;
import youcheng.changes.content.ChangeEffect;
import youcheng.changes.content.Notice;
import youcheng.changes.work.ChangeReading;
import youcheng.changes.work.ChangeRecording;
import youcheng.changes.work.RelationshipChangeProcess;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.ui.StepForm;
import youcheng.tasks.ui.HandIn;
import youcheng.workflow.WorkItem;

/** An officer records the notice to the national association, with which the change takes effect. */
@Component
class RecordNoticeForm extends StepForm {

    private final ChangeRecording recording;
    private final ChangeReading reading;
    private final Messages messages;

    RecordNoticeForm(FormParts parts, ChangeRecording recording, ChangeReading reading, Messages messages) {
        super(parts);
        this.recording = recording;
        this.reading = reading;
        this.messages = messages;
    }

    @Override
    public boolean covers(String process, String step) {
        return process.equals(RelationshipChangeProcess.ID) && step.equals(RelationshipChangeProcess.RECORD_NOTICE);
    }

    @Override
    protected void fill(HandIn handIn, WorkItem item, DecisionRecord decision) {
        boolean overtaken = reading.forWork(item.id()).isOvertaken();
        handIn.put(new Paragraph(messages.t(overtaken ? "changes.record.overtaken" : "changes.record.about")));
        DatePicker date = handIn.date("date", "change.noticeDate");
        TextField reference = handIn.line("reference", "change.noticeReference");
        handIn.submit(overtaken ? "changes.closeWithoutEffect" : "changes.record", () -> {
            ChangeEffect effect = recording.recordNotice(item.id(), new Notice(date.getValue(), reference.getValue()));
            return effect == ChangeEffect.EFFECTED ? "changes.recorded" : "changes.leftWithoutEffect";
        });
    }
}
