package youcheng.dormancy.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import youcheng.base.ui.BackgroundTask;
import youcheng.base.ui.Messages;
import youcheng.cases.CaseIndex;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.ui.StepForm;
import youcheng.documents.DocumentRecord.VersionRecord;
import youcheng.documents.DocumentsNavigation;
import youcheng.dormancy.review.LetterDraft;
import youcheng.dormancy.review.ReviewLetters;
import youcheng.dormancy.review.ReviewProcess;
import youcheng.dormancy.review.ReviewWork;
import youcheng.tasks.ui.HandIn;
import youcheng.workflow.WorkItem;

/** An officer has the letter written whose turn it is, sends it, and records when and how it went out. */
@Component
class LetterForm extends StepForm {

    private static final Set<String> LETTERS =
            Set.of(ReviewProcess.SEND_FIRST_LETTER, ReviewProcess.SEND_SECOND_LETTER);

    private final ReviewWork work;
    private final ReviewLetters letters;
    private final CaseIndex cases;
    private final Messages messages;
    private final BackgroundTask background;

    LetterForm(
            FormParts parts,
            ReviewWork work,
            ReviewLetters letters,
            CaseIndex cases,
            Messages messages,
            BackgroundTask background) {
        super(parts);
        this.work = work;
        this.letters = letters;
        this.cases = cases;
        this.messages = messages;
        this.background = background;
    }

    @Override
    public boolean covers(String process, String step) {
        return process.equals(ReviewProcess.ID) && LETTERS.contains(step);
    }

    @Override
    protected void fill(HandIn handIn, WorkItem item, DecisionRecord decision) {
        handIn.put(new Paragraph(messages.t("dormancy.letter.about")));
        DatePicker date = handIn.date("date", "dormancy.letterDate");
        date.setValue(messages.today());
        TextField reference = handIn.line("reference", "dormancy.letterReference");
        reference.setValue(
                Objects.requireNonNullElse(cases.summaryOf(item.caseNumber()).documentNumber(), ""));
        TextField recipient = handIn.line("recipient", "dormancy.letterRecipient");
        TextField signatory = handIn.line("signatory", "dormancy.letterSignatory");
        TextField replyTo = handIn.line("replyTo", "dormancy.letterReplyTo");
        TextArea own = handIn.lines("partnerLanguageText", "dormancy.letterOwnLanguage");
        TextField channel = handIn.line("channel", "dormancy.letterChannel");
        Div written = handIn.put(new Div());
        handIn.slowButton(
                "dormancy.letterWrite",
                "dormancy.letterWriting",
                background,
                () -> {
                    written.removeAll();
                    LetterDraft draft = new LetterDraft(
                            date.getValue(),
                            reference.getValue(),
                            recipient.getValue(),
                            signatory.getValue(),
                            replyTo.getValue(),
                            own.getValue());
                    return () -> letters.write(item.id(), draft);
                },
                files -> {
                    handIn.showDocuments();
                    written.add(new Span(messages.t("dormancy.letterWritten")), links(files));
                });
        handIn.submit(
                "dormancy.letterSent",
                "dormancy.recorded",
                () -> work.letterSent(item.id(), date.getValue(), reference.getValue(), channel.getValue()));
    }

    private static UnorderedList links(List<VersionRecord> files) {
        UnorderedList list = new UnorderedList();
        files.forEach(file -> {
            Anchor link = new Anchor(DocumentsNavigation.file(file), file.fileName());
            link.setRouterIgnore(true);
            link.getElement().setAttribute("download", true);
            list.add(new ListItem(link));
        });
        return list;
    }
}
