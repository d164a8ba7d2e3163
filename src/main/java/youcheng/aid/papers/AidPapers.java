package youcheng.aid.papers;

import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import youcheng.audit.Chain;
import youcheng.base.CaseNumber;
import youcheng.base.Languages;
import youcheng.documents.DocumentRecord.VersionRecord;
import youcheng.documents.Documents;
import youcheng.documents.templates.FilledPaper;
import youcheng.documents.templates.PaperTemplates;
import youcheng.identity.Roles;

/** Writes the papers of aid packages as Word files, in Chinese and in English, and keeps them with the documents of the package. */
@Service
@RolesAllowed(Roles.OFFICER)
public class AidPapers {

    /** Characters that a document number may have at most. */
    public static final int LONGEST_NUMBER = 80;

    /** Characters that a line may have at most. */
    public static final int LONGEST_LINE = 200;

    /** Characters that a longer text may have at most. */
    public static final int LONGEST_TEXT = 2000;

    private final PaperKeeping keeping;
    private final PaperContents contents;
    private final PaperNames names;
    private final PaperTemplates templates;
    private final Documents documents;

    AidPapers(
            PaperKeeping keeping,
            PaperContents contents,
            PaperNames names,
            PaperTemplates templates,
            Documents documents) {
        this.keeping = keeping;
        this.contents = contents;
        this.names = names;
        this.templates = templates;
        this.documents = documents;
    }

    /**
     * Writes a paper of this package; one that was written before gets a new version under its number. Both languages are kept, or
     * neither.
     *
     * @return the files, the Chinese one first
     * @throws youcheng.base.Rejection where something is missing, or the person may not
     */
    public List<VersionRecord> write(CaseNumber number, AidPaperKey key, AidPaperDraft typed) {
        PreparedPaper paper = keeping.prepare(number, key, PaperTyping.checked(key.kind(), typed));
        FilledPaper chinese = filled(paper, Languages.CHINESE);
        FilledPaper english = filled(paper, Languages.ENGLISH);
        try (PaperFile first = file(paper, chinese, Languages.CHINESE);
                PaperFile second = file(paper, english, Languages.ENGLISH)) {
            return keeping.keep(paper, List.of(first, second));
        }
    }

    private FilledPaper filled(PreparedPaper paper, Locale language) {
        return templates.render(paper.key().kind().template(), language, contents.of(paper, language));
    }

    private PaperFile file(PreparedPaper paper, FilledPaper filled, Locale language) {
        return new PaperFile(
                documents.take(
                        Chain.of(paper.caseNumber()).subject(),
                        names.file(paper, language),
                        new ByteArrayInputStream(filled.content())),
                filled);
    }
}
