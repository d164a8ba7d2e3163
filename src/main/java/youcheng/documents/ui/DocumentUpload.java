package youcheng.documents.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import youcheng.base.Rejection;
import youcheng.base.ui.Messages;
import youcheng.documents.Documents;
import youcheng.documents.PendingUpload;
import youcheng.documents.SameName;
import youcheng.documents.SameNameQuestion;

/**
 * Receives files outside the session's lock. Each that is not kept is answered with the reason, in the language of the
 * window: the answer is what the upload shows beside the file.
 */
class DocumentUpload implements UploadHandler {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentUpload.class);
    private static final int UNPROCESSABLE = 422;

    private final String subject;
    private final transient Documents documents;
    private final transient Messages messages;
    private final UI window;
    private final transient Consumer<PendingUpload> waiting;
    private final transient BiConsumer<String, String> refused;

    /** {@code waiting} gets files whose name asks for an answer, {@code refused} names and reasons. */
    DocumentUpload(
            String subject,
            Documents documents,
            Messages messages,
            Consumer<PendingUpload> waiting,
            BiConsumer<String, String> refused) {
        this.subject = subject;
        this.documents = documents;
        this.messages = messages;
        this.window = UI.getCurrent();
        this.waiting = waiting;
        this.refused = refused;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) {
        String name = event.getFileName();
        try (InputStream content = event.getInputStream()) {
            keep(documents.take(subject, name, content));
        } catch (Rejection rejection) {
            refuse(event, () -> messages.say(rejection));
        } catch (AccessDeniedException | AuthenticationException gone) {
            refuse(event, () -> messages.t("documents.upload.signedOut"));
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("An upload did not come in whole or could not be stored", e);
            refuse(event, () -> messages.t("documents.upload.notStored", name));
        } catch (RuntimeException e) {
            LOG.error("An upload failed", e);
            refuse(event, () -> messages.t("documents.upload.fault", name));
        }
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

    private void refuse(UploadEvent event, Supplier<String> why) {
        String sentence = inTheWindowsLanguage(why);
        refused.accept(event.getFileName(), sentence);
        event.reject(sentence);
    }

    private String inTheWindowsLanguage(Supplier<String> why) {
        UI before = UI.getCurrent();
        UI.setCurrent(window);
        try {
            return why.get();
        } finally {
            UI.setCurrent(before);
        }
    }

    @Override
    public void responseHandled(UploadResult result) {
        VaadinResponse response = result.response();
        if (result.exception() != null || result.rejectedFiles().isEmpty()) {
            UploadHandler.super.responseHandled(result);
            return;
        }
        response.setStatus(UNPROCESSABLE);
        response.setContentType("text/plain;charset=UTF-8");
        try {
            response.getWriter().write(result.rejectedFiles().getFirst().reason());
        } catch (IOException e) {
            LOG.debug("Nobody waits for the answer to an upload any more", e);
        }
    }
}
