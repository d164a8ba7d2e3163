package youcheng.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import youcheng.base.Rejection;
import youcheng.base.ui.Asking;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Fields;
import youcheng.base.ui.ReasonDialog;
import youcheng.base.ui.Words;
import youcheng.documents.DocumentRecord;
import youcheng.documents.DocumentRecord.VersionRecord;
import youcheng.documents.Documents;
import youcheng.documents.FileKind;
import youcheng.documents.Marking;
import youcheng.identity.People;

/** The papers of a subject: read, preview, add several at once, renew, mark, withdraw. */
class DocumentsPanel extends Div {

    /** At a time; more would be a mistake of the hand. */
    private static final int MOST_AT_ONCE = 50;

    private static final int KILO = 1024;

    private final String subject;
    private final transient Documents documents;
    private final transient People people;
    private final transient Words words;
    private final transient Fields make;
    private final transient Asking asking;
    private final transient Runnable changed;
    private final Banner banner = new Banner();
    private final Div list = new Div();
    /** Uploads arrive outside the session's lock; what was refused is said at the next round. */
    private final transient Queue<Rejection> refused = new ConcurrentLinkedQueue<>();

    DocumentsPanel(
            String subject,
            Documents documents,
            People people,
            Words words,
            Fields make,
            Asking asking,
            Runnable changed) {
        this.changed = changed;
        this.subject = subject;
        this.documents = documents;
        this.people = people;
        this.words = words;
        this.make = make;
        this.asking = asking;
        addClassName("documents");
        add(banner, list);
        if (documents.objectionToAdding(subject).isEmpty()) {
            add(upload(), new Paragraph(words.t("documents.about", documents.largest() / KILO / KILO)));
        }
        show();
    }

    private Upload upload() {
        String notKept = words.t("documents.notKept");
        Upload upload = new Upload((UploadHandler) event -> receive(event, notKept));
        upload.setI18n(new UploadWords(words));
        upload.setMaxFiles(MOST_AT_ONCE);
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, documents.largest()));
        upload.setAcceptedFileExtensions(FileKind.everyExtension());
        upload.addFileRejectedListener(event -> banner.say(
                Banner.Kind.ERROR, words.t("documents.rejectedAtOnce", event.getFileName(), event.getErrorMessage())));
        upload.getElement().addEventListener("upload-success", event -> arrived());
        upload.getElement().addEventListener("upload-error", event -> arrived());
        return upload;
    }

    private void receive(UploadEvent event, String notKept) {
        try (InputStream content = event.getInputStream()) {
            documents.add(subject, event.getFileName(), content);
        } catch (Rejection rejection) {
            refused.add(rejection);
            event.reject(notKept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows what came in, and says of each file that was refused why. */
    private void arrived() {
        List<String> sentences = new ArrayList<>();
        for (Rejection each = refused.poll(); each != null; each = refused.poll()) {
            sentences.add(words.say(each));
        }
        if (!sentences.isEmpty()) {
            banner.say(Banner.Kind.ERROR, sentences);
        }
        refresh();
    }

    private void refresh() {
        show();
        changed.run();
    }

    private void show() {
        list.removeAll();
        List<DocumentRecord> all = documents.of(subject);
        if (all.isEmpty()) {
            list.add(new Paragraph(words.t("documents.none")));
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("documents-list");
        all.forEach(document -> rows.add(row(document)));
        list.add(rows);
    }

    /** A list and not a grid: a case has a handful, and each link and button is one step of the keyboard away. */
    private ListItem row(DocumentRecord document) {
        VersionRecord newest = document.newest();
        Span about = new Span(words.t("documents.size", newest.kind().message(), size(newest.size()), newest.number())
                + " · "
                + words.t("documents.added.by", people.nameOf(newest.addedBy()), words.dateTime(newest.addedAt())));
        about.addClassName("document-about");
        return new ListItem(new Div(link(newest), state(document), about), buttons(document));
    }

    private Component state(DocumentRecord document) {
        return document.isWithdrawn()
                ? new Badge(words.t("documents.withdrawn"), Badge.Kind.BAD)
                : new Badge(
                        words.t("document.marking." + document.marking().name()),
                        document.marking() == Marking.PUBLIC ? Badge.Kind.INFO : Badge.Kind.PLAIN);
    }

    private Component buttons(DocumentRecord document) {
        Div buttons = new Div();
        VersionRecord newest = document.newest();
        if (newest.kind().isPicture()) {
            buttons.add(small("documents.preview", document, () -> picture(newest)));
        } else if (newest.kind().isShown()) {
            Anchor preview =
                    new Anchor(address(newest) + "?show=true", words.t("documents.preview"), AnchorTarget.BLANK);
            preview.setRouterIgnore(true);
            preview.getElement().setAttribute("aria-label", words.t("documents.preview.of", newest.fileName()));
            buttons.add(preview);
        }
        buttons.add(small("documents.versions", document, () -> versions(document)));
        if (documents.mayManage(subject, document)) {
            buttons.add(small(
                    document.marking() == Marking.PUBLIC ? "documents.makeInternal" : "documents.makePublic",
                    document,
                    () -> mark(document)));
            buttons.add(small("documents.withdraw", document, () -> withdraw(document)));
        }
        return buttons;
    }

    private void picture(VersionRecord version) {
        Image image = new Image(address(version) + "?show=true", version.fileName());
        image.addClassName("document-picture");
        Dialog dialog = new Dialog(image);
        dialog.setHeaderTitle(version.fileName());
        dialog.getFooter().add(new Button(words.t("documents.close"), event -> dialog.close()));
        dialog.open();
    }

    private Button small(String key, DocumentRecord document, Runnable deed) {
        Button button = new Button(words.t(key), event -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(words.t(key) + ": " + document.newest().fileName());
        return button;
    }

    private void mark(DocumentRecord document) {
        Marking next = document.marking() == Marking.PUBLIC ? Marking.INTERNAL : Marking.PUBLIC;
        String key = next == Marking.PUBLIC ? "documents.makePublic" : "documents.makeInternal";
        new ReasonDialog(words, make, key, "documents.mark.about", document.id()).ask(key, reason -> {
            documents.mark(subject, document.id(), next, reason);
            asking.done("documents.marked");
            refresh();
        });
    }

    private void withdraw(DocumentRecord document) {
        new ReasonDialog(words, make, "documents.withdraw", "documents.withdraw.about", document.id())
                .ask("documents.withdraw", reason -> {
                    documents.withdraw(subject, document.id(), reason);
                    asking.done("documents.withdrawnNow");
                    refresh();
                });
    }

    /** Every version with its checksum, the newest first. */
    private void versions(DocumentRecord document) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(words.t("documents.versions"));
        dialog.setWidth("40rem");
        if (document.withdrawnReason() != null) {
            dialog.add(new Paragraph(
                    words.t("documents.withdrawn.why", words.say(document.withdrawnAt()), document.withdrawnReason())));
        }
        OrderedList versions = new OrderedList();
        versions.getElement().setAttribute("reversed", true);
        for (VersionRecord version : document.versions()) {
            Span checksum = new Span("SHA-256 " + version.sha256());
            checksum.addClassName("document-about");
            versions.add(new ListItem(
                    link(version),
                    new Div(words.t(
                            "documents.version.by",
                            version.number(),
                            people.nameOf(version.addedBy()),
                            words.dateTime(version.addedAt()),
                            size(version.size()))),
                    checksum));
        }
        dialog.add(versions);
        dialog.getFooter().add(new Button(words.t("documents.close"), event -> dialog.close()));
        dialog.open();
    }

    private static Anchor link(VersionRecord version) {
        Anchor link = new Anchor(address(version), version.fileName());
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    private static String address(VersionRecord version) {
        return "files/" + version.id();
    }

    private String size(long bytes) {
        if (bytes < KILO) {
            return words.t("documents.bytes", bytes);
        }
        return bytes < KILO * KILO
                ? words.t("documents.kilobytes", Math.round((double) bytes / KILO))
                : words.t("documents.megabytes", Math.round((double) bytes / KILO / KILO));
    }
}
