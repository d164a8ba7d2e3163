package youcheng.proposals.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.springframework.stereotype.Component;
import youcheng.proposals.Decisions.National;
import youcheng.proposals.Decisions.NationalAnswer;
import youcheng.proposals.ProposalProcess;
import youcheng.proposals.ProposalRecord;
import youcheng.proposals.ProposalWork;
import youcheng.workflow.WorkItem;

/** An officer records the national association's written answer. */
@Component
class NationalAnswerForm extends StepForm {

    private final ProposalWork work;

    NationalAnswerForm(Parts parts, ProposalWork work) {
        super(ProposalProcess.RECORD_NATIONAL_ANSWER, parts);
        this.work = work;
    }

    @Override
    void fill(HandIn handIn, WorkItem item, ProposalRecord proposal) {
        RadioButtonGroup<National> outcome = handIn.outcome("outcome", step(), National.class);
        DatePicker date = handIn.date("date", "proposal.nationalDate");
        TextField reference = handIn.line("reference", "proposal.nationalReference");
        TextArea reason = handIn.lines("reason", "proposal.nationalReason");
        handIn.submit(
                "proposals.record",
                "proposals.recorded",
                () -> work.recordAnswer(
                        item.id(),
                        new NationalAnswer(
                                outcome.getValue(), date.getValue(), reference.getValue(), reason.getValue())));
    }
}
