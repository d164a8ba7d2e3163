package youcheng.documents.ui;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.documents.Documents;
import youcheng.identity.People;

/** Makes the panel with the documents of a subject, the same on every page. */
@Component
public class DocumentPanels {

    private final Documents documents;
    private final People people;
    private final Messages messages;
    private final Fields make;
    private final Dialogs dialogs;

    DocumentPanels(Documents documents, People people, Messages messages, Fields make, Dialogs dialogs) {
        this.documents = documents;
        this.people = people;
        this.messages = messages;
        this.make = make;
        this.dialogs = dialogs;
    }

    /** The documents of this subject, the name of its chain in the trail; with upload for those who may. */
    public DocumentsPanel of(String subject) {
        return of(subject, panel -> {});
    }

    /** The same; {@code changed} gets the panel whenever a document was added or changed in it. */
    public DocumentsPanel of(String subject, Consumer<DocumentsPanel> changed) {
        return new DocumentsPanel(subject, documents, new DocumentMessages(messages, people), make, dialogs, changed);
    }
}
