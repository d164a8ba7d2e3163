package youcheng.proposals.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.springframework.stereotype.Component;
import youcheng.base.Rejection;
import youcheng.cases.ui.HandIn;
import youcheng.proposals.Decisions.Review;
import youcheng.proposals.ProposalProcess;
import youcheng.proposals.ProposalRecord;
import youcheng.proposals.ProposalWork;
import youcheng.workflow.WorkItem;

/** A supervisor approves, returns for changes or rejects. */
@Component
class ReviewForm extends StepForm {

    private final ProposalWork work;

    ReviewForm(Parts parts, ProposalWork work) {
        super(ProposalProcess.REVIEW, parts);
        this.work = work;
    }

    @Override
    void fill(HandIn handIn, WorkItem item, ProposalRecord proposal) {
        RadioButtonGroup<Review> outcome = handIn.outcome("outcome", step(), Review.class);
        TextArea reason = handIn.lines("reason", "proposals.reason");
        TextArea conditions = handIn.lines("conditions", "proposals.conditions");
        handIn.submit(
                "proposals.decide",
                "proposals.decided",
                () -> work.review(
                        item.id(),
                        outcome.getOptionalValue()
                                .orElseThrow(() -> Rejection.of("outcome", "proposals.rejection.missing")),
                        reason.getValue(),
                        conditions.getValue(),
                        handIn.seen()));
    }
}
