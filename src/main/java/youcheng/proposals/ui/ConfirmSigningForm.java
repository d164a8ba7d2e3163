package youcheng.proposals.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.springframework.stereotype.Component;
import youcheng.base.Rejection;
import youcheng.cases.ui.HandIn;
import youcheng.proposals.Decisions.Confirmation;
import youcheng.proposals.ProposalProcess;
import youcheng.proposals.ProposalRecord;
import youcheng.proposals.ProposalWork;
import youcheng.workflow.WorkItem;

/** A supervisor confirms the record of the signing, or returns it. */
@Component
class ConfirmSigningForm extends StepForm {

    private final ProposalWork work;

    ConfirmSigningForm(Parts parts, ProposalWork work) {
        super(ProposalProcess.CONFIRM_SIGNING, parts);
        this.work = work;
    }

    @Override
    void fill(HandIn handIn, WorkItem item, ProposalRecord proposal) {
        RadioButtonGroup<Confirmation> outcome = handIn.outcome("outcome", step(), Confirmation.class);
        TextArea reason = handIn.lines("reason", "proposals.reason");
        handIn.submit(
                "proposals.decide",
                "proposals.decided",
                () -> work.confirmSigning(
                        item.id(),
                        outcome.getOptionalValue()
                                .orElseThrow(() -> Rejection.of("outcome", "proposals.rejection.missing")),
                        reason.getValue(),
                        handIn.seen()));
    }
}
