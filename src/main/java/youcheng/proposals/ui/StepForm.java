package youcheng.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.cases.ui.HandIn;
import youcheng.cases.ui.TaskForm;
import youcheng.cases.ui.WorkFrame;
import youcheng.proposals.ProposalProcess;
import youcheng.proposals.ProposalReading;
import youcheng.proposals.ProposalRecord;
import youcheng.workflow.WorkItem;

/** The form of a step after the draft: what is handed in, and beside it all that the person needs for it. */
abstract class StepForm implements TaskForm {

    private final String step;
    private final Parts parts;

    /** What all these forms are made with. */
    @org.springframework.stereotype.Component
    record Parts(ProposalReading reading, ProposalSheet sheet, Fields make, Messages messages) {}

    StepForm(String step, Parts parts) {
        this.step = step;
        this.parts = parts;
    }

    @Override
    public final String process() {
        return ProposalProcess.ID;
    }

    @Override
    public final String step() {
        return step;
    }

    @Override
    public final Component create(WorkItem item, WorkFrame frame) {
        ProposalRecord proposal = parts.reading().forWork(item.id());
        HandIn handIn = new HandIn("step." + ProposalProcess.ID + "." + step, frame, parts.make(), parts.messages());
        fill(handIn, item, proposal);
        Div page = new Div(parts.sheet().of(proposal, isExamination()), handIn);
        page.addClassName("work");
        return page;
    }

    /** Whether this step judges what the proposal says, and so needs to see what changed since the last round. */
    private boolean isExamination() {
        return step.equals(ProposalProcess.REVIEW) || ProposalProcess.isOpinion(step);
    }

    /** Adds the fields and the button that hands them in. */
    abstract void fill(HandIn handIn, WorkItem item, ProposalRecord proposal);
}
