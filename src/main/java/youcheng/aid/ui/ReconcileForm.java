package youcheng.aid.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.springframework.stereotype.Component;
import youcheng.aid.packages.Accounting;
import youcheng.aid.packages.AidPackageProcess;
import youcheng.aid.packages.AidWork;
import youcheng.aid.shipments.PackageSums;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.ui.StepForm;
import youcheng.tasks.ui.HandIn;
import youcheng.workflow.WorkItem;

/** What arrived is held against what was planned: it adds up, the difference is stated, or more is shipped. */
@Component("aidReconcileForm")
class ReconcileForm extends StepForm {

    private final AidWork work;

    ReconcileForm(FormParts parts, AidWork work) {
        super(parts);
        this.work = work;
    }

    @Override
    public boolean covers(String process, String step) {
        return process.equals(AidPackageProcess.ID) && step.equals(AidPackageProcess.RECONCILE);
    }

    @Override
    protected void fill(HandIn handIn, WorkItem item, DecisionRecord decision) {
        PackageSums sums = work.sums(item.id());
        RadioButtonGroup<Accounting> outcome = handIn.outcome("outcome", item.step(), Accounting.class);
        TextArea reason = handIn.lines("reason", "aid.differenceReason");
        reason.setVisible(!sums.isAllPlanned());
        handIn.submit(
                "aid.reconcile",
                "aid.reconciled",
                () -> work.reconcile(item.id(), outcome.getValue(), reason.getValue()));
    }
}
