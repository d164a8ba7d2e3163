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
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import youcheng.base.Rejection;
import youcheng.base.ui.Messages;

/**
 * Receives files outside the session's lock. Each that is not kept is answered with the reason, in the language of the
 * window: the answer is what the upload shows beside the file.
 */
public abstract class RefusingUpload implements UploadHandler {

    private static final Logger LOG = LoggerFactory.getLogger(RefusingUpload.class);
    private static final int UNPROCESSABLE = 422;

    private final transient Messages messages;
    private final UI window;
    private final transient BiConsumer<String, String> refused;

    /** {@code refused} gets names and reasons. */
    protected RefusingUpload(Messages messages, BiConsumer<String, String> refused) {
        this.messages = messages;
        this.window = UI.getCurrent();
        this.refused = refused;
    }

    /** Takes a file in, or refuses it. */
    protected abstract void take(String fileName, InputStream content) throws IOException;

    @Override
    public void handleUploadRequest(UploadEvent event) {
        String name = event.getFileName();
        try (InputStream content = event.getInputStream()) {
            take(name, content);
        } catch (Rejection rejection) {
            refuse(
                    event,
                    () -> rejection.all().stream()
                            .map(each -> messages.say(each))
                            .collect(Collectors.joining(" ")));
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
