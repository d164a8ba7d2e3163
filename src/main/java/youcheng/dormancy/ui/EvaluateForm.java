package youcheng.dormancy.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Definition;
import youcheng.base.ui.Messages;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.ui.StepForm;
import youcheng.dormancy.evidence.Comparison;
import youcheng.dormancy.review.Evaluation;
import youcheng.dormancy.review.ReviewEvaluating;
import youcheng.dormancy.review.ReviewProcess;
import youcheng.tasks.ui.HandIn;
import youcheng.workflow.WorkItem;

/** An officer says what a revival came to, beside the figures of then and now. */
@Component
class EvaluateForm extends StepForm {

    private static final double PERCENT = 100;

    private final ReviewEvaluating work;
    private final Messages messages;

    EvaluateForm(FormParts parts, ReviewEvaluating work, Messages messages) {
        super(parts);
        this.work = work;
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
        handIn.put(figures(compared));
        RadioButtonGroup<Evaluation> outcome = handIn.outcome("outcome", item.step(), Evaluation.class);
        TextArea reason = handIn.lines("reason", "dormancy.evaluationReason");
        handIn.submit(
                "dormancy.evaluate",
                "dormancy.recorded",
                () -> work.evaluate(item.id(), outcome.getValue(), reason.getValue()));
    }

    private Definition figures(Comparison compared) {
        Definition list = new Definition();
        list.add(
                messages.t("dormancy.closeness"),
                messages.t(
                        "dormancy.thenAndNow",
                        score(compared.then().closeness()),
                        score(compared.now().closeness())));
        list.add(
                messages.t("dormancy.form"),
                messages.t(
                        "dormancy.thenAndNow",
                        percent(compared.then().form()),
                        percent(compared.now().form())));
        list.add(messages.t("dormancy.substantiveSince"), Integer.toString(compared.substantiveSince()));
        return list;
    }

    private static String score(@Nullable Double score) {
        return score == null ? "—" : String.format(Locale.ROOT, "%.1f", score);
    }

    private static String percent(@Nullable Double share) {
        return share == null ? "—" : String.format(Locale.ROOT, "%.0f %%", share * PERCENT);
    }
}
