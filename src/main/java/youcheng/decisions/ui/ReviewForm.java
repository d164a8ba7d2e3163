package youcheng.decisions.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.springframework.stereotype.Component;
import youcheng.decisions.Deciding;
import youcheng.decisions.DecisionReading;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.Part;
import youcheng.decisions.Review;
import youcheng.tasks.ui.HandIn;
import youcheng.workflow.WorkItem;

/** A supervisor approves, returns for changes or rejects. */
@Component
class ReviewForm extends PartForm {

    private final Deciding deciding;
    private final DecisionReading reading;

    ReviewForm(StepForm.FormParts parts, Deciding deciding) {
        super(parts, Part.REVIEWER);
        this.deciding = deciding;
        this.reading = parts.reading();
    }

    @Override
    void fill(HandIn handIn, WorkItem item, DecisionRecord decision, ShownMatter matter) {
        RadioButtonGroup<Review> outcome = handIn.outcome("outcome", item.step(), Review.class);
        TextArea reason = handIn.lines("reason", "decisions.reason");
        TextArea conditions = handIn.lines("conditions", "decisions.conditions");
        conditions.setVisible(reading.asksConditions(item.process()));
        handIn.submit(
                "decisions.decide",
                "decisions.decided",
                () -> matter.decide(
                        handIn,
                        seen -> deciding.review(
                                item.id(), outcome.getValue(), reason.getValue(), conditions.getValue(), seen)));
    }
}
