package youcheng.proposals.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import youcheng.cases.ui.HandIn;
import youcheng.proposals.Decisions.Opinion;
import youcheng.proposals.ProposalRecord;
import youcheng.proposals.ProposalWork;
import youcheng.workflow.WorkItem;

/** A specialist supports, supports with conditions or objects. */
abstract class OpinionForm extends StepForm {

    private final ProposalWork work;

    OpinionForm(String step, Parts parts, ProposalWork work) {
        super(step, parts);
        this.work = work;
    }

    @Override
    final void fill(HandIn handIn, WorkItem item, ProposalRecord proposal) {
        RadioButtonGroup<Opinion> outcome = handIn.outcome("outcome", "opinion", Opinion.class);
        TextArea text = handIn.lines("reason", "proposals.opinion");
        handIn.submit(
                "proposals.giveOpinion",
                "proposals.opinionGiven",
                () -> work.giveOpinion(item.id(), step(), outcome.getValue(), text.getValue(), handIn.seen()));
    }
}
