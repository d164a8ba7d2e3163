package youcheng.documents.ui;

import org.springframework.stereotype.Component;
import youcheng.base.ui.Asking;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Words;
import youcheng.documents.Documents;
import youcheng.identity.People;

/** Makes the panel with the documents of a subject, the same on every page. */
@Component
public class DocumentPanels {

    private final Documents documents;
    private final People people;
    private final Words words;
    private final Fields make;
    private final Asking asking;

    DocumentPanels(Documents documents, People people, Words words, Fields make, Asking asking) {
        this.documents = documents;
        this.people = people;
        this.words = words;
        this.make = make;
        this.asking = asking;
    }

    /** The documents of this subject, the name of its chain in the trail; with upload for those who may. */
    public DocumentsPanel of(String subject) {
        return of(subject, () -> {});
    }

    /** The same; {@code changed} runs whenever a document was added or changed here. */
    public DocumentsPanel of(String subject, Runnable changed) {
        return new DocumentsPanel(subject, documents, new DocumentWords(words, people), make, asking, changed);
    }
}
