package youcheng.documents.ui;

import java.io.InputStream;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import youcheng.base.ui.Messages;
import youcheng.documents.Documents;
import youcheng.documents.PendingUpload;
import youcheng.documents.SameName;
import youcheng.documents.SameNameQuestion;

/** Receives documents of a subject. */
class DocumentUpload extends RefusingUpload {

    private final String subject;
    private final transient Documents documents;
    private final transient Consumer<PendingUpload> waiting;

    /** {@code waiting} gets files whose name asks for an answer, {@code refused} names and reasons. */
    DocumentUpload(
            String subject,
            Documents documents,
            Messages messages,
            Consumer<PendingUpload> waiting,
            BiConsumer<String, String> refused) {
        super(messages, refused);
        this.subject = subject;
        this.documents = documents;
        this.waiting = waiting;
    }

    @Override
    protected void take(String fileName, InputStream content) {
        keep(documents.take(subject, fileName, content));
    }

    private void keep(PendingUpload pending) {
        boolean handedOn = false;
        try {
            documents.keep(pending, SameName.ASK);
            handedOn = true;
        } catch (SameNameQuestion question) {
            waiting.accept(pending.asking(question.namesake()));
            handedOn = true;
        } finally {
            if (!handedOn) {
                pending.close();
            }
        }
    }
}
