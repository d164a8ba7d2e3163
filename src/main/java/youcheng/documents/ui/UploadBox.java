package youcheng.documents.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
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
    private final transient Documents documents;
    private final transient DocumentMessages messages;
    private final transient Runnable arrived;
    private final Banner banner = new Banner();
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
        SaidUpload said = new SaidUpload(
                messages.messages(),
                new DocumentUpload(subject, documents, messages.messages(), this::await, failures::put));
        Upload upload = said.getContent();
        upload.setMaxFiles(MOST_AT_ONCE);
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, documents.largest()));
        upload.setAcceptedFileExtensions(FileKind.everyExtension());
        upload.addFileRejectedListener(event -> {
            failures.put(
                    event.getFileName(),
                    messages.t("documents.rejectedAtOnce", event.getFileName(), event.getErrorMessage()));
            say();
        });
        said.onAnswer(
                name -> {
                    failures.remove(name);
                    next();
                },
                (name, sentence) -> {
                    // What the portal refused has its reason already; the rest never came to it.
                    failures.putIfAbsent(name, sentence);
                    next();
                });
        add(banner, said, new Paragraph(messages.t("documents.about", documents.largest() / KILO / KILO)));
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
