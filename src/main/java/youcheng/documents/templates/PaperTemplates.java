package youcheng.documents.templates;

import java.util.Locale;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes Word papers from the templates that count now, for services that checked rights. */
@Service
@NamedInterface("templates")
public class PaperTemplates {

    private final TemplateStore store;
    private final PaperWriting writing;

    PaperTemplates(TemplateStore store, PaperWriting writing) {
        this.store = store;
        this.writing = writing;
    }

    /** The paper of this kind in this language, all of its content as plain text; what has no value is named in the answer. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public FilledPaper render(PaperKind kind, Locale language, PaperContent content) {
        TemplateSlot slot = new TemplateSlot(kind, language);
        return writing.write(slot, store.active(slot), content);
    }
}
