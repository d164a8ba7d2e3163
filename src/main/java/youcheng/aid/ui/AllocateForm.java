package youcheng.aid.ui;

import org.springframework.stereotype.Component;
import youcheng.aid.packages.AidPackageProcess;
import youcheng.aid.packages.AidWork;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.ui.StepForm;
import youcheng.tasks.ui.HandIn;
import youcheng.workflow.WorkItem;

/** To whom in our city received goods go: all of each line, and no more. */
@Component("aidAllocateForm")
class AllocateForm extends StepForm {

    private final AidWork work;
    private final Fields make;
    private final Messages messages;

    AllocateForm(FormParts parts, AidWork work) {
        super(parts);
        this.work = work;
        this.make = parts.make();
        this.messages = parts.messages();
    }

    @Override
    public boolean covers(String process, String step) {
        return process.equals(AidPackageProcess.ID) && step.equals(AidPackageProcess.ALLOCATE);
    }

    @Override
    protected void fill(HandIn handIn, WorkItem item, DecisionRecord decision) {
        AllocationRows rows = new AllocationRows(handIn.fields(), work.sums(item.id()), make, messages);
        rows.show(work.allocations(item.id()));
        handIn.put(rows);
        handIn.submit("aid.allocate", "aid.allocated", () -> work.allocate(item.id(), rows.read()));
    }
}
