package youcheng.entries.ui;

import org.springframework.stereotype.Component;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.ui.StepForm;
import youcheng.entries.ui.EntryForm.EntryFormParts;
import youcheng.entries.work.EntryDrafting;
import youcheng.entries.work.EntryReading;
import youcheng.entries.work.EntryRecord;
import youcheng.entries.work.RelationshipEntryProcess;
import youcheng.tasks.ui.HandIn;
import youcheng.workflow.WorkItem;

/** The entry that came back: what was sent, to be corrected and sent again. */
@Component("entryDraftForm")
class DraftForm extends StepForm {

    private final EntryDrafting drafting;
    private final EntryReading reading;
    private final EntryFormParts entry;

    DraftForm(FormParts parts, EntryDrafting drafting, EntryReading reading, EntryFormParts entry) {
        super(parts);
        this.drafting = drafting;
        this.reading = reading;
        this.entry = entry;
    }

    @Override
    public boolean covers(String process, String step) {
        return process.equals(RelationshipEntryProcess.ID) && step.equals(RelationshipEntryProcess.DRAFT);
    }

    @Override
    protected void fill(HandIn handIn, WorkItem item, DecisionRecord decision) {
        EntryForm form = handIn.put(new EntryForm(entry, handIn.fields()));
        EntryRecord said = reading.forWork(item.id());
        form.show(said.content());
        if (said.corrects()) {
            form.correctOnly(said.content());
        }
        handIn.submit("entries.send", "entries.sentAgain", () -> drafting.send(item.id(), form.read()));
    }
}
