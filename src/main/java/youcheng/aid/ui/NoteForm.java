package youcheng.aid.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import org.springframework.stereotype.Component;
import youcheng.aid.packages.AidPackageProcess;
import youcheng.aid.packages.AidWork;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.ui.StepForm;
import youcheng.tasks.ui.HandIn;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/** The forms of the two steps of preparation, each of which says in words what was done. */
@Component("aidNoteForm")
class NoteForm extends StepForm {

    private final Map<String, Noting> notes;

    private interface Noting {
        void note(WorkItemId task, String words);
    }

    NoteForm(FormParts parts, AidWork work) {
        super(parts);
        this.notes = Map.of(
                AidPackageProcess.SOURCE, work::source,
                AidPackageProcess.PREPARE_LISTS, work::prepareLists);
    }

    @Override
    public boolean covers(String process, String step) {
        return process.equals(AidPackageProcess.ID) && notes.containsKey(step);
    }

    @Override
    protected void fill(HandIn handIn, WorkItem item, DecisionRecord decision) {
        TextArea note = handIn.lines("note", "aid.note." + item.step());
        Noting noting = notes.getOrDefault(item.step(), (task, words) -> {});
        handIn.submit("aid.note.done", "aid.noted", () -> noting.note(item.id(), note.getValue()));
    }
}
