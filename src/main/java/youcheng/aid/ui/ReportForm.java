package youcheng.aid.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.springframework.stereotype.Component;
import youcheng.aid.packages.AidPackageProcess;
import youcheng.aid.packages.AidReading;
import youcheng.aid.packages.AidWork;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.ui.StepForm;
import youcheng.tasks.ui.HandIn;
import youcheng.workflow.WorkItem;

/** Who uses the goods that were delivered. */
@Component("aidReportForm")
class ReportForm extends StepForm {

    private final AidWork work;
    private final AidReading reading;

    ReportForm(FormParts parts, AidWork work, AidReading reading) {
        super(parts);
        this.work = work;
        this.reading = reading;
    }

    @Override
    public boolean covers(String process, String step) {
        return process.equals(AidPackageProcess.ID) && step.equals(AidPackageProcess.REPORT_DISTRIBUTION);
    }

    @Override
    protected void fill(HandIn handIn, WorkItem item, DecisionRecord decision) {
        TextArea report = handIn.lines("report", "aid.report");
        report.setValue(reading.forWork(item.id()).course().report());
        handIn.submit("aid.report.done", "aid.reported", () -> work.report(item.id(), report.getValue()));
    }
}
