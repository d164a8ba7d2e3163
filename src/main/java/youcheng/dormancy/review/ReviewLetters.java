package youcheng.dormancy.review;

import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import youcheng.audit.Chain;
import youcheng.base.CaseNumber;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.Languages;
import youcheng.base.Rejection;
import youcheng.decisions.Limits;
import youcheng.documents.DocumentRecord.VersionRecord;
import youcheng.documents.Documents;
import youcheng.documents.templates.FilledPaper;
import youcheng.documents.templates.PaperContent;
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
     * @return the files, the Chinese one first
     */
    public List<VersionRecord> write(WorkItemId task, LetterDraft typed) {
        LetterDraft draft = checked(typed);
        WorkItem item = tasks.find(task)
                .filter(found -> found.isOpen() && ReviewProcess.LETTERS.contains(found.step()))
                .orElseThrow(() -> Rejection.because("tasks.rejection.otherStep"));
        ReviewRecord review = reading.forWork(task);
        PaperKind kind =
                item.step().equals(ReviewProcess.SEND_FIRST_LETTER) ? PaperKind.FIRST_LETTER : PaperKind.SECOND_LETTER;
        Map<Locale, FilledPaper> papers = new LinkedHashMap<>();
        for (Locale language : Languages.ALL) {
            papers.put(
                    language,
                    templates.render(kind, language, PaperContent.of(values.of(review, draft, kind, language))));
        }
        List<VersionRecord> written = new ArrayList<>();
        papers.forEach((language, paper) -> written.add(keep(item.caseNumber(), kind, language, paper)));
        return List.copyOf(written);
    }

    /** With the version of the template from which it was written. */
    private VersionRecord keep(CaseNumber number, PaperKind kind, Locale language, FilledPaper paper) {
        String name = messages.getMessage("dormancy.letterFile." + kind, new Object[] {number.value()}, language);
        return documents.addWritten(
                Chain.of(number).subject(), name, new ByteArrayInputStream(paper.content()), paper.from());
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
