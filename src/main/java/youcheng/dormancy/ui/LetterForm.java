package youcheng.dormancy.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import youcheng.cases.CaseIndex;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.ui.StepForm;
import youcheng.dormancy.review.ReviewProcess;
import youcheng.dormancy.review.ReviewWork;
import youcheng.tasks.ui.HandIn;
import youcheng.workflow.WorkItem;

/** An officer sends the letter whose turn it is, and records when and how it went out. */
@Component
class LetterForm extends StepForm {

    private static final Set<String> LETTERS =
            Set.of(ReviewProcess.SEND_FIRST_LETTER, ReviewProcess.SEND_SECOND_LETTER);

    private final ReviewWork work;
    private final CaseIndex cases;

    LetterForm(FormParts parts, ReviewWork work, CaseIndex cases) {
        super(parts);
        this.work = work;
        this.cases = cases;
    }

    @Override
    public boolean covers(String process, String step) {
        return process.equals(ReviewProcess.ID) && LETTERS.contains(step);
    }

    @Override
    protected void fill(HandIn handIn, WorkItem item, DecisionRecord decision) {
        DatePicker date = handIn.date("date", "dormancy.letterDate");
        TextField reference = handIn.line("reference", "dormancy.letterReference");
        reference.setValue(
                Objects.requireNonNullElse(cases.summaryOf(item.caseNumber()).documentNumber(), ""));
        TextField channel = handIn.line("channel", "dormancy.letterChannel");
        handIn.submit(
                "dormancy.letterSent",
                "dormancy.recorded",
                () -> work.letterSent(item.id(), date.getValue(), reference.getValue(), channel.getValue()));
    }
}
