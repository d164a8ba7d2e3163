package youcheng.dormancy.review;

import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import youcheng.audit.Chain;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.Languages;
import youcheng.base.Rejection;
import youcheng.decisions.Limits;
import youcheng.documents.Documents;
import youcheng.documents.SameName;
import youcheng.documents.templates.FilledPaper;
import youcheng.documents.templates.PaperKind;
import youcheng.documents.templates.PaperTemplates;
import youcheng.identity.Roles;
import youcheng.tasks.TaskService;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/** Writes the letters of a review as Word files, in Chinese and in English, and keeps them with the documents of the case. */
@Service
@RolesAllowed(Roles.OFFICER)
public class ReviewLetters {

    private final TaskService tasks;
    private final ReviewReading reading;
    private final LetterValues values;
    private final PaperTemplates templates;
    private final Documents documents;
    private final MessageSource messages;

    ReviewLetters(
            TaskService tasks,
            ReviewReading reading,
            LetterValues values,
            PaperTemplates templates,
            Documents documents,
            MessageSource messages) {
        this.tasks = tasks;
        this.reading = reading;
        this.values = values;
        this.templates = templates;
        this.documents = documents;
        this.messages = messages;
    }

    /**
     * Writes the letter whose turn it is; one that was written before gets a new version.
     *
     * @return the names of the files
     */
    public List<String> write(WorkItemId task, LetterDraft typed) {
        LetterDraft draft = checked(typed);
        WorkItem item = tasks.find(task)
                .filter(found -> ReviewProcess.LETTERS.contains(found.step()))
                .orElseThrow(() -> Rejection.because("tasks.rejection.otherStep"));
        ReviewRecord review = reading.forWork(task);
        PaperKind kind =
                item.step().equals(ReviewProcess.SEND_FIRST_LETTER) ? PaperKind.FIRST_LETTER : PaperKind.SECOND_LETTER;
        List<String> written = new ArrayList<>();
        for (Locale language : List.of(Languages.CHINESE, Languages.ENGLISH)) {
            FilledPaper paper = templates.render(kind, language, values.of(review, draft, kind, language));
            String name = messages.getMessage(
                    "dormancy.letterFile." + kind,
                    new Object[] {item.caseNumber().value()},
                    language);
            documents.add(
                    Chain.of(item.caseNumber()).subject(),
                    name,
                    new ByteArrayInputStream(paper.content()),
                    SameName.NEW_VERSION);
            written.add(name);
        }
        return List.copyOf(written);
    }

    private static LetterDraft checked(LetterDraft typed) {
        FormCheck form = new FormCheck();
        Supplier<LocalDate> date = form.read(() -> FieldCheck.required("date", typed.date()));
        Supplier<String> reference = form.read(() -> line("reference", typed.reference()));
        Supplier<String> recipient = form.read(() -> line("recipient", typed.recipient()));
        Supplier<String> signatory = form.read(() -> line("signatory", typed.signatory()));
        Supplier<String> replyTo = form.read(() -> line("replyTo", typed.replyTo()));
        Supplier<String> own =
                form.read(() -> FieldCheck.lines("partnerLanguageText", typed.partnerLanguageText(), Limits.REASON));
        form.refuse();
        return new LetterDraft(date.get(), reference.get(), recipient.get(), signatory.get(), replyTo.get(), own.get());
    }

    private static String line(String field, String typed) {
        return FieldCheck.requiredLine(field, typed, Limits.LINE);
    }
}
