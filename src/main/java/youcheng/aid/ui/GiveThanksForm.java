package youcheng.aid.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.springframework.stereotype.Component;
import youcheng.aid.packages.AidPackageProcess;
import youcheng.aid.packages.AidReading;
import youcheng.aid.packages.AidWork;
import youcheng.base.ui.Messages;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.ui.StepForm;
import youcheng.tasks.ui.HandIn;
import youcheng.workflow.WorkItem;

/** The donor is thanked, and the gift made public in the wording that both sides agreed. */
@Component("aidGiveThanksForm")
class GiveThanksForm extends StepForm {

    private final AidWork work;
    private final AidReading reading;
    private final Messages messages;

    GiveThanksForm(FormParts parts, AidWork work, AidReading reading) {
        super(parts);
        this.work = work;
        this.reading = reading;
        this.messages = parts.messages();
    }

    @Override
    public boolean covers(String process, String step) {
        return process.equals(AidPackageProcess.ID) && step.equals(AidPackageProcess.GIVE_THANKS);
    }

    @Override
    protected void fill(HandIn handIn, WorkItem item, DecisionRecord decision) {
        String wording = reading.forWork(item.id()).content().publicity();
        handIn.put(new Paragraph(
                wording.isEmpty() ? messages.t("aid.thanks.noWording") : messages.t("aid.thanks.wording", wording)));
        DatePicker date = handIn.date("date", "aid.thanksOn");
        TextField reference = handIn.line("reference", "aid.thanksReference");
        handIn.submit(
                "aid.thanks.done",
                "aid.thanked",
                () -> work.giveThanks(item.id(), date.getValue(), reference.getValue()));
    }
}
