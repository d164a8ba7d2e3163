package youcheng.documents.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import youcheng.base.Rejection;
import youcheng.base.ui.Banner;
import youcheng.documents.Documents;
import youcheng.documents.FileKind;
import youcheng.documents.PendingUpload;
import youcheng.documents.SameName;

/** Where files are added, several at once. Of each that was not kept it says why: beside the file, and above all. */
class UploadBox extends Div {

    /** At a time; more would be a mistake of the hand. */
    private static final int MOST_AT_ONCE = 50;

    private static final int MOST_SAID = 10;
    private static final int KILO = 1024;
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

    private final transient Documents documents;
    private final transient DocumentMessages messages;
    private final transient Runnable arrived;
    private final Banner banner = new Banner();
    private final Upload upload = new Upload();
    /** Uploads arrive outside the session's lock; what they came to is taken from here at the next round. */
    private final transient Queue<PendingUpload> waiting = new ConcurrentLinkedQueue<>();

    private final Map<String, String> failures = Collections.synchronizedMap(new LinkedHashMap<>());
    private @Nullable SameNameDialog question;
    private volatile boolean left;

    /** {@code arrived} runs whenever files were kept. */
    UploadBox(String subject, Documents documents, DocumentMessages messages, Runnable arrived) {
        this.documents = documents;
        this.messages = messages;
        this.arrived = arrived;
        upload.setUploadHandler(
                new DocumentUpload(subject, documents, messages.messages(), this::await, failures::put));
        upload.setI18n(new UploadMessages(messages.messages()));
        upload.setMaxFiles(MOST_AT_ONCE);
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, documents.largest()));
        upload.setAcceptedFileExtensions(FileKind.everyExtension());
        upload.addFileRejectedListener(event -> {
            failures.put(
                    event.getFileName(),
                    messages.t("documents.rejectedAtOnce", event.getFileName(), event.getErrorMessage()));
            say();
        });
        listen();
        add(banner, upload, new Paragraph(messages.t("documents.about", documents.largest() / KILO / KILO)));
    }

    private void listen() {
        upload.getElement()
                .addEventListener("upload-success", event -> {
                    failures.remove(file(event));
                    next();
                })
                .addEventData(FILE);
        upload.getElement()
                .addEventListener("upload-error", event -> {
                    // What the portal refused has its reason already; the rest never came to it.
                    failures.putIfAbsent(
                            file(event),
                            messages.t(
                                    unreached((int)
                                            event.getEventData().path(STATUS).asDouble(0)),
                                    file(event)));
                    next();
                })
                .addEventData(FILE)
                .addEventData(STATUS);
    }

    /** Runs outside the session's lock; a file that arrives after its window has gone asks nobody. */
    private void await(PendingUpload pending) {
        waiting.add(pending);
        if (left) {
            dropWaiting();
        }
    }

    private void dropWaiting() {
        for (PendingUpload each = waiting.poll(); each != null; each = waiting.poll()) {
            each.close();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        left = false;
        upload.getElement()
                .executeJs(SAY_WHY, messages.t("documents.upload.signedOut"), messages.t("documents.upload.tooBig"));
    }

    /** Whoever leaves without an answer drops the files that waited for it. */
    @Override
    protected void onDetach(DetachEvent event) {
        left = true;
        dropWaiting();
        SameNameDialog open = question;
        if (open != null) {
            open.drop();
        }
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

    /** Shows what came in, says what was refused, and asks about names that are there already. */
    private void next() {
        say();
        List<PendingUpload> open = new ArrayList<>();
        for (PendingUpload each = waiting.poll(); each != null; each = waiting.poll()) {
            open.add(each);
        }
        if (!open.isEmpty()) {
            ask(open);
        }
        arrived.run();
    }

    private void say() {
        List<String> sentences;
        synchronized (failures) {
            sentences = new ArrayList<>(failures.values());
        }
        int left = sentences.size() - MOST_SAID;
        if (left > 0) {
            sentences = new ArrayList<>(sentences.subList(0, MOST_SAID));
            sentences.add(messages.t("documents.moreRefused", left));
        }
        if (sentences.isEmpty()) {
            banner.clear();
        } else {
            banner.say(Banner.Severity.ERROR, sentences);
        }
    }

    private void ask(List<PendingUpload> open) {
        SameNameDialog shown = question;
        if (shown == null || !shown.isOpened()) {
            shown = new SameNameDialog(messages, this::answered);
            question = shown;
            shown.open();
        }
        open.forEach(shown::add);
    }

    /** Each file goes where the person said; what is refused now is said like any other. */
    private void answered(PendingUpload pending, @Nullable SameName wish) {
        if (wish == null) {
            pending.close();
            return;
        }
        try {
            documents.keep(pending, wish);
        } catch (Rejection rejection) {
            failures.put(pending.fileName(), messages.messages().say(rejection));
            pending.close();
        }
        next();
    }
}
