package youcheng.decisions.ui;

import java.util.List;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.decisions.DecisionReading;
import youcheng.decisions.DecisionRecord;
import youcheng.tasks.ui.HandIn;
import youcheng.workflow.WorkItem;

/** The form of a step of a decided case: what is handed in, and beside it all that the person needs for it. */
public abstract class StepForm extends MatterForm {

    /** What all these forms are made with. */
    @org.springframework.stereotype.Component
    public record FormParts(
            DecisionReading reading,
            List<Matter> matters,
            StatementList statements,
            ConditionList conditions,
            Fields make,
            Messages messages) {}

    /** A form made with these. */
    protected StepForm(FormParts parts) {
        super(parts);
    }

    @Override
    final void fill(HandIn handIn, WorkItem item, DecisionRecord decision, ShownMatter matter) {
        fill(handIn, item, decision);
    }

    /** Adds the fields and the button that hands them in. */
    protected abstract void fill(HandIn handIn, WorkItem item, DecisionRecord decision);
}
