package youcheng.proposals.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.springframework.stereotype.Component;
import youcheng.cases.ui.HandIn;
import youcheng.proposals.Decisions.Municipal;
import youcheng.proposals.Decisions.MunicipalDecision;
import youcheng.proposals.ProposalProcess;
import youcheng.proposals.ProposalRecord;
import youcheng.proposals.ProposalWork;
import youcheng.workflow.WorkItem;

/** The municipal leader decides, with the number and date of the paper that records it. */
@Component
class MunicipalDecisionForm extends StepForm {

    private final ProposalWork work;

    MunicipalDecisionForm(Parts parts, ProposalWork work) {
        super(ProposalProcess.MUNICIPAL_DECISION, parts);
        this.work = work;
    }

    @Override
    void fill(HandIn handIn, WorkItem item, ProposalRecord proposal) {
        RadioButtonGroup<Municipal> outcome = handIn.outcome("outcome", step(), Municipal.class);
        TextField document = handIn.line("documentNumber", "proposal.municipalDocument");
        DatePicker date = handIn.date("date", "proposal.municipalDate");
        TextArea reason = handIn.lines("reason", "proposals.reason");
        TextArea conditions = handIn.lines("conditions", "proposals.conditions");
        handIn.submit(
                "proposals.decide",
                "proposals.decided",
                () -> work.decide(
                        item.id(),
                        new MunicipalDecision(
                                outcome.getValue(), document.getValue(), date.getValue(), reason.getValue()),
                        conditions.getValue(),
                        handIn.seen()));
    }
}
