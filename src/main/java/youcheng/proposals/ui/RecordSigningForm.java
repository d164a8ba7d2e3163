package youcheng.proposals.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.ui.StepForm;
import youcheng.proposals.content.Signing;
import youcheng.proposals.work.ProposalProcess;
import youcheng.proposals.work.ProposalReading;
import youcheng.proposals.work.ProposalRecord;
import youcheng.proposals.work.ProposalWork;
import youcheng.tasks.ui.HandIn;
import youcheng.workflow.WorkItem;

/** An officer records the signing: date, place, both signatories, the agreement. */
@Component
class RecordSigningForm extends StepForm {

    private final ProposalReading reading;
    private final ProposalWork work;

    RecordSigningForm(FormParts parts, ProposalReading reading, ProposalWork work) {
        super(parts);
        this.reading = reading;
        this.work = work;
    }

    @Override
    public boolean covers(String process, String step) {
        return process.equals(ProposalProcess.ID) && step.equals(ProposalProcess.RECORD_SIGNING);
    }

    @Override
    protected void fill(HandIn handIn, WorkItem item, DecisionRecord decision) {
        ProposalRecord proposal = reading.forWork(item.id());
        DatePicker date = handIn.date("date", "proposal.signingDate");
        TextField place = handIn.line("place", "proposal.signingPlace");
        TextField ours = handIn.line("ourSignatory", "proposal.ourSignatory");
        TextField theirs = handIn.line("partnerSignatory", "proposal.partnerSignatory");
        TextField agreement = handIn.line("agreement", "proposal.agreement");
        Signing returned = proposal.signing();
        if (returned != null) {
            LocalDate before = returned.date();
            date.setValue(before);
            place.setValue(returned.place());
            ours.setValue(returned.ourSignatory());
            theirs.setValue(returned.partnerSignatory());
            agreement.setValue(returned.agreement());
        }
        handIn.submit(
                "proposals.record",
                "proposals.recorded",
                () -> work.recordSigning(
                        item.id(),
                        new Signing(
                                date.getValue(),
                                place.getValue(),
                                ours.getValue(),
                                theirs.getValue(),
                                agreement.getValue())));
    }
}
