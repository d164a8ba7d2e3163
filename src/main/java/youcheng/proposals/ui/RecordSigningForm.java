package youcheng.proposals.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import youcheng.cases.ui.HandIn;
import youcheng.proposals.Decisions.Signing;
import youcheng.proposals.ProposalProcess;
import youcheng.proposals.ProposalRecord;
import youcheng.proposals.ProposalWork;
import youcheng.workflow.WorkItem;

/** An officer records the signing: date, place, both signatories, the agreement. */
@Component
class RecordSigningForm extends StepForm {

    private final ProposalWork work;

    RecordSigningForm(Parts parts, ProposalWork work) {
        super(ProposalProcess.RECORD_SIGNING, parts);
        this.work = work;
    }

    @Override
    void fill(HandIn handIn, WorkItem item, ProposalRecord proposal) {
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
