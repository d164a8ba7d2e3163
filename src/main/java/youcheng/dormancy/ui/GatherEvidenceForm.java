package youcheng.dormancy.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.springframework.stereotype.Component;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.ui.StepForm;
import youcheng.dormancy.review.EvidenceNotes;
import youcheng.dormancy.review.ReviewProcess;
import youcheng.dormancy.review.ReviewWork;
import youcheng.tasks.ui.HandIn;
import youcheng.workflow.WorkItem;

/** An officer completes the evidence that the portal has. */
@Component
class GatherEvidenceForm extends StepForm {

    private final ReviewWork work;

    GatherEvidenceForm(FormParts parts, ReviewWork work) {
        super(parts);
        this.work = work;
    }

    @Override
    public boolean covers(String process, String step) {
        return process.equals(ReviewProcess.ID) && step.equals(ReviewProcess.GATHER_EVIDENCE);
    }

    @Override
    protected void fill(HandIn handIn, WorkItem item, DecisionRecord decision) {
        TextArea contacts = handIn.lines("contacts", "dormancy.contacts");
        TextArea effort = handIn.lines("effort", "dormancy.effort");
        TextArea remarks = handIn.lines("remarks", "dormancy.remarks");
        handIn.submit(
                "dormancy.evidenceDone",
                "dormancy.recorded",
                () -> work.completeEvidence(
                        item.id(), new EvidenceNotes(contacts.getValue(), effort.getValue(), remarks.getValue())));
    }
}
