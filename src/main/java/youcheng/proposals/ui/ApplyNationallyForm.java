package youcheng.proposals.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.springframework.stereotype.Component;
import youcheng.cases.CaseIndex;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.ui.StepForm;
import youcheng.proposals.content.NationalApplication;
import youcheng.proposals.work.ProposalProcess;
import youcheng.proposals.work.ProposalWork;
import youcheng.tasks.ui.HandIn;
import youcheng.workflow.WorkItem;

/** An officer records that the application went to the national association. */
@Component
class ApplyNationallyForm extends StepForm {

    private final ProposalWork work;
    private final CaseIndex cases;

    ApplyNationallyForm(FormParts parts, ProposalWork work, CaseIndex cases) {
        super(parts);
        this.work = work;
        this.cases = cases;
    }

    @Override
    public boolean covers(String process, String step) {
        return process.equals(ProposalProcess.ID) && step.equals(ProposalProcess.APPLY_NATIONALLY);
    }

    @Override
    protected void fill(HandIn handIn, WorkItem item, DecisionRecord decision) {
        DatePicker date = handIn.date("date", "proposal.appliedDate");
        TextField reference = handIn.line("reference", "proposal.appliedReference");
        reference.setValue(
                Objects.requireNonNullElse(cases.summaryOf(item.caseNumber()).documentNumber(), ""));
        TextArea remarks = handIn.lines("remarks", "proposal.appliedRemarks");
        handIn.submit(
                "proposals.record",
                "proposals.recorded",
                () -> work.applyNationally(
                        item.id(), new NationalApplication(date.getValue(), reference.getValue(), remarks.getValue())));
    }
}
