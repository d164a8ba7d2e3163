package youcheng.dormancy.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.ui.StepForm;
import youcheng.dormancy.review.Measure;
import youcheng.dormancy.review.Recommendation;
import youcheng.dormancy.review.ReviewProcess;
import youcheng.dormancy.review.ReviewReading;
import youcheng.dormancy.review.ReviewRecommending;
import youcheng.dormancy.review.ReviewRecord;
import youcheng.plans.Plans;
import youcheng.tasks.ui.HandIn;
import youcheng.workflow.WorkItem;

/** An officer recommends what is to become of the relationship; whoever chooses sees what follows from it. */
@Component
class RecommendForm extends StepForm {

    private final ReviewRecommending work;
    private final ReviewReading reading;
    private final WhatWasTried tried;
    private final Plans plans;
    private final Messages messages;
    private final Fields make;

    RecommendForm(
            FormParts parts,
            ReviewRecommending work,
            ReviewReading reading,
            WhatWasTried tried,
            Plans plans,
            Messages messages,
            Fields make) {
        super(parts);
        this.work = work;
        this.reading = reading;
        this.tried = tried;
        this.plans = plans;
        this.messages = messages;
        this.make = make;
    }

    @Override
    public boolean covers(String process, String step) {
        return process.equals(ReviewProcess.ID) && step.equals(ReviewProcess.RECOMMEND);
    }

    @Override
    protected void fill(HandIn handIn, WorkItem item, DecisionRecord decision) {
        ReviewRecord review = reading.forWork(item.id());
        if (!review.attempts().isEmpty()) {
            handIn.put(new H3(messages.t("dormancy.tried")));
            handIn.put(tried.of(review.attempts()));
        }
        RadioButtonGroup<Measure> measure = handIn.choice("measure", "dormancy.measure", Measure.class);
        Paragraph consequence = handIn.put(new Paragraph());
        consequence.addClassName("timeline-why");
        TextArea reason = handIn.lines("reason", "dormancy.reason");
        MilestoneRows rows = handIn.put(new MilestoneRows(handIn, plans.owners(review.relationship()), messages, make));
        measure.addValueChangeListener(change -> show(change.getValue(), consequence, rows));
        show(null, consequence, rows);
        List<Recommendation> earlier = reading.recommendations(item.caseNumber());
        if (!earlier.isEmpty()) {
            Recommendation last = earlier.getLast();
            measure.setValue(last.measure());
            reason.setValue(last.reason());
            rows.fill(last.milestones());
        }
        handIn.submit(
                "dormancy.recommend",
                "dormancy.recommended",
                () -> work.recommend(item.id(), measure.getValue(), reason.getValue(), rows.used()));
    }

    private void show(@Nullable Measure chosen, Paragraph consequence, MilestoneRows rows) {
        consequence.setText(
                messages.t(chosen == null ? "dormancy.consequence.choose" : "dormancy.consequence." + chosen.name()));
        rows.setVisible(chosen == Measure.REVIVE);
    }
}
