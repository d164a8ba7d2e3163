package youcheng.proposals.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.springframework.stereotype.Component;
import youcheng.audit.Chain;
import youcheng.base.SearchText;
import youcheng.base.ui.Messages;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.ui.StepForm;
import youcheng.documents.DocumentRecord;
import youcheng.documents.Documents;
import youcheng.proposals.content.National;
import youcheng.proposals.content.NationalAnswer;
import youcheng.proposals.work.ProposalProcess;
import youcheng.proposals.work.ProposalWork;
import youcheng.tasks.ui.HandIn;
import youcheng.workflow.WorkItem;

/** An officer records the national association's written answer. */
@Component
class NationalAnswerForm extends StepForm {

    private final ProposalWork work;
    private final Documents documents;
    private final Messages messages;

    NationalAnswerForm(FormParts parts, ProposalWork work, Documents documents, Messages messages) {
        super(parts);
        this.work = work;
        this.documents = documents;
        this.messages = messages;
    }

    @Override
    public boolean covers(String process, String step) {
        return process.equals(ProposalProcess.ID) && step.equals(ProposalProcess.RECORD_NATIONAL_ANSWER);
    }

    @Override
    protected void fill(HandIn handIn, WorkItem item, DecisionRecord decision) {
        RadioButtonGroup<National> outcome = handIn.outcome("outcome", item.step(), National.class);
        DatePicker date = handIn.date("date", "proposal.nationalDate");
        TextField reference = handIn.line("reference", "proposal.nationalReference");
        TextArea reason = handIn.lines("reason", "proposal.nationalReason");
        ComboBox<DocumentRecord> document = handIn.put(paper(handIn, item));
        handIn.submit(
                "proposals.record",
                "proposals.recorded",
                () -> work.recordAnswer(
                        item.id(),
                        new NationalAnswer(
                                outcome.getValue(),
                                date.getValue(),
                                reference.getValue(),
                                reason.getValue(),
                                document.getOptionalValue()
                                        .map(DocumentRecord::id)
                                        .orElse(null))));
    }

    /** The papers of the case; read anew whenever the list opens, since the answer may be added below just now. */
    private ComboBox<DocumentRecord> paper(HandIn handIn, WorkItem item) {
        ComboBox<DocumentRecord> field = new ComboBox<>(messages.t("proposal.nationalDocument"));
        field.setHelperText(messages.t("proposal.nationalDocument.help"));
        field.setItemLabelGenerator(paper -> paper.newest().fileName());
        field.setItems(query -> standing(item).stream()
                .filter(paper -> SearchText.isFound(
                        query.getFilter().orElse(""), paper.newest().fileName()))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        field.addFocusListener(focus -> field.getDataProvider().refreshAll());
        field.setWidthFull();
        return handIn.fields()
                .add(
                        "document",
                        field,
                        paper -> Long.toString(paper.id()),
                        text -> standing(item).stream()
                                .filter(paper -> Long.toString(paper.id()).equals(text))
                                .findFirst()
                                .orElse(null));
    }

    private List<DocumentRecord> standing(WorkItem item) {
        return documents.of(Chain.of(item.caseNumber()).subject()).stream()
                .filter(paper -> !paper.isWithdrawn())
                .toList();
    }
}
