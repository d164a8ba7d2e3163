package youcheng.documents.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import youcheng.base.ui.Messages;

/** An upload that says in the person's language what became of each file, and of each that did not come in why. */
public class SaidUpload extends Composite<Upload> {

    private static final String FILE = "event.detail.file.name";
    private static final String STATUS = "event.detail.xhr.status";

    /**
     * The reason stands beside the file, whatever answered: the portal with a sentence, something before it, or a page
     * for signing in, which a browser takes for success.
     */
    private static final String SAY_WHY = """
            this.addEventListener('upload-response', event => {
                const {file, xhr} = event.detail;
                if (xhr.status > 0 && xhr.status < 400 && xhr.responseURL && !xhr.responseURL.includes('/VAADIN/')) {
                    file.error = $0;
                }
            });
            this.addEventListener('upload-error', event => {
                const {file, xhr} = event.detail;
                if (xhr.status === 422 && xhr.responseText) {
                    file.error = xhr.responseText;
                } else if (xhr.status === 413) {
                    file.error = $1;
                }
            });
            """;

    private final transient Messages messages;

    /** {@code handler} takes the files in; a {@link RefusingUpload} answers with the reason where it does not. */
    public SaidUpload(Messages messages, UploadHandler handler) {
        this.messages = messages;
        getContent().setUploadHandler(handler);
        getContent().setI18n(new UploadMessages(messages));
    }

    /**
     * {@code kept} gets the name of each file that came in, {@code lost} that of each other, with a sentence for where the
     * portal said none.
     */
    public void onAnswer(Consumer<String> kept, BiConsumer<String, String> lost) {
        getContent()
                .getElement()
                .addEventListener("upload-success", event -> kept.accept(file(event)))
                .addEventData(FILE);
        getContent()
                .getElement()
                .addEventListener("upload-error", event -> {
                    int status = (int) event.getEventData().path(STATUS).asDouble(0);
                    lost.accept(file(event), messages.t(unreached(status), file(event)));
                })
                .addEventData(FILE)
                .addEventData(STATUS);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .executeJs(SAY_WHY, messages.t("documents.upload.signedOut"), messages.t("documents.upload.tooBig"));
    }

    private static String file(DomEvent event) {
        return event.getEventData().path(FILE).asString("");
    }

    private static String unreached(int status) {
        if (status == 0) {
            return "documents.upload.lost";
        }
        if (status == 413) {
            return "documents.upload.tooBigFor";
        }
        return status >= 500 ? "documents.upload.fault" : "documents.upload.signedOutFor";
    }
}
