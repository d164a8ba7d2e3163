package youcheng.dormancy.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Messages;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.ui.StepForm;
import youcheng.dormancy.evidence.Comparison;
import youcheng.dormancy.review.Evaluation;
import youcheng.dormancy.review.ReviewEvaluating;
import youcheng.dormancy.review.ReviewProcess;
import youcheng.tasks.ui.HandIn;
import youcheng.workflow.WorkItem;

/** An officer says what a revival came to, beside the figures of then and now and what became of each milestone. */
@Component
class EvaluateForm extends StepForm {

    private final ReviewEvaluating work;
    private final WhatWasTried tried;
    private final Messages messages;

    EvaluateForm(FormParts parts, ReviewEvaluating work, WhatWasTried tried, Messages messages) {
        super(parts);
        this.work = work;
        this.tried = tried;
        this.messages = messages;
    }

    @Override
    public boolean covers(String process, String step) {
        return process.equals(ReviewProcess.ID) && step.equals(ReviewProcess.EVALUATE);
    }

    @Override
    protected void fill(HandIn handIn, WorkItem item, DecisionRecord decision) {
        Comparison compared = work.comparison(item.caseNumber());
        handIn.put(new Paragraph(messages.t(compared.verdictKey())));
        handIn.put(tried.figures(compared));
        handIn.put(tried.milestones(work.milestones(item.caseNumber())));
        RadioButtonGroup<Evaluation> outcome = handIn.outcome("outcome", item.step(), Evaluation.class);
        TextArea reason = handIn.lines("reason", "dormancy.evaluationReason");
        handIn.submit(
                "dormancy.evaluate",
                "dormancy.recorded",
                () -> work.evaluate(item.id(), outcome.getValue(), reason.getValue()));
    }
}
