package youcheng.documents.ui;

import org.springframework.stereotype.Component;
import youcheng.base.ui.Asking;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Words;
import youcheng.documents.Documents;
import youcheng.identity.People;

/** Makes the panel with the papers of a subject, the same on every page. */
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

    /** The papers of this subject, the name of its chain in the trail; with upload for those who may. */
    public com.vaadin.flow.component.Component of(String subject) {
        return of(subject, () -> {});
    }

    /** The same; {@code changed} runs whenever a paper was added or changed here. */
    public com.vaadin.flow.component.Component of(String subject, Runnable changed) {
        return new DocumentsPanel(subject, documents, people, words, make, asking, changed);
    }
}
