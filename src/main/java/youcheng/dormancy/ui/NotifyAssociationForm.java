package youcheng.dormancy.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import org.springframework.stereotype.Component;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.ui.StepForm;
import youcheng.dormancy.review.ReviewProcess;
import youcheng.dormancy.review.ReviewWork;
import youcheng.tasks.ui.HandIn;
import youcheng.workflow.WorkItem;

/** An officer records that the national association was told; then the register changes. */
@Component
class NotifyAssociationForm extends StepForm {

    private final ReviewWork work;

    NotifyAssociationForm(FormParts parts, ReviewWork work) {
        super(parts);
        this.work = work;
    }

    @Override
    public boolean covers(String process, String step) {
        return process.equals(ReviewProcess.ID) && step.equals(ReviewProcess.NOTIFY_ASSOCIATION);
    }

    @Override
    protected void fill(HandIn handIn, WorkItem item, DecisionRecord decision) {
        DatePicker date = handIn.date("date", "dormancy.noticeDate");
        TextField reference = handIn.line("reference", "dormancy.noticeReference");
        handIn.submit(
                "dormancy.noticeDone",
                "dormancy.recorded",
                () -> work.associationTold(item.id(), date.getValue(), reference.getValue()));
    }
}
