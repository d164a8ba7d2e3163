package youcheng.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.ReasonDialog;
import youcheng.documents.DocumentRecord;
import youcheng.documents.DocumentRecord.VersionRecord;
import youcheng.documents.Documents;
import youcheng.documents.DocumentsNavigation;
import youcheng.documents.Marking;
import youcheng.documents.SeenDocuments;
import youcheng.documents.Sighting;
import youcheng.documents.WrittenFrom;

/** The documents of a subject: read, preview, add several at once, renew, mark, withdraw. */
public class DocumentsPanel extends Div {

    /** More than these would stand between the page and what it is about. */
    private static final int MOST_NAMED = 2;

    private final String subject;
    private final transient Documents documents;
    private final transient DocumentMessages messages;
    private final transient Fields make;
    private final transient Dialogs dialogs;
    private final transient Consumer<DocumentsPanel> changed;
    private final Div list = new Div();
    private boolean oneOfSeveral;
    private transient List<DocumentRecord> shown = List.of();
    private transient List<Sighting> decisions = List.of();
    private transient Set<Long> damaged = Set.of();
    private transient Set<Long> manageable = Set.of();

    DocumentsPanel(
            String subject,
            Documents documents,
            DocumentMessages messages,
            Fields make,
            Dialogs dialogs,
            Consumer<DocumentsPanel> changed) {
        this.changed = changed;
        this.subject = subject;
        this.documents = documents;
        this.messages = messages;
        this.make = make;
        this.dialogs = dialogs;
        addClassName("documents");
        add(list);
        if (documents.objectionToAdding(subject).isEmpty()) {
            add(new UploadBox(subject, documents, messages, this::refresh));
        }
        showAnew();
    }

    /** Other panels beside it show documents: it does not say that there are none. */
    public void isOneOfSeveral() {
        oneOfSeveral = true;
        showAnew();
    }

    /** How many documents it shows. */
    public int count() {
        return shown.size();
    }

    /** What this panel shows at this moment, for a decision that is about it. */
    public SeenDocuments seen() {
        return SeenDocuments.of(shown);
    }

    /** Which documents came or went after earlier decisions, for whoever decides next; empty where none did. */
    public Optional<Component> later() {
        List<ListItem> items = new ArrayList<>();
        for (DocumentRecord document : shown) {
            messages.later(document, decisions)
                    .ifPresent(when -> items.add(new ListItem(document.newest().fileName() + " · " + when)));
        }
        if (items.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList(items.toArray(ListItem[]::new));
        Div notice = new Div(new Paragraph(messages.t("documents.later.notice")));
        notice.add(
                items.size() <= MOST_NAMED
                        ? list
                        : new Details(messages.t("documents.later.which", items.size()), list));
        notice.addClassNames("banner", "banner-warning");
        notice.getElement().setAttribute("role", "note");
        return Optional.of(notice);
    }

    private void refresh() {
        showAnew();
        changed.accept(this);
    }

    /** Reads the documents again and shows them as they are now. */
    public void showAnew() {
        list.removeAll();
        List<DocumentRecord> all = documents.of(subject);
        shown = all;
        decisions = documents.sightings(subject);
        damaged = documents.damaged(all);
        manageable = documents.manageable(subject, all);
        if (all.isEmpty()) {
            if (!oneOfSeveral) {
                list.add(new Paragraph(messages.t("documents.none")));
            }
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
        Span about = new Span(messages.about(newest));
        about.addClassName("document-about");
        Div line = new Div(link(newest), state(document), about);
        if (document.versions().stream().anyMatch(version -> damaged.contains(version.id()))) {
            line.add(new Badge(messages.t("documents.damaged"), Badge.Signal.BAD));
        }
        messages.later(document, decisions).ifPresent(when -> {
            Span later = new Span(when);
            later.addClassNames("document-about", "document-later");
            line.add(later);
        });
        return new ListItem(line, buttons(document));
    }

    private Component state(DocumentRecord document) {
        return document.isWithdrawn()
                ? new Badge(messages.t("documents.withdrawn"), Badge.Signal.BAD)
                : new Badge(
                        messages.t("document.marking." + document.marking().name()),
                        document.marking() == Marking.PUBLIC ? Badge.Signal.INFO : Badge.Signal.PLAIN);
    }

    private Component buttons(DocumentRecord document) {
        Div buttons = new Div();
        VersionRecord newest = document.newest();
        if (newest.kind().isPicture()) {
            buttons.add(small("documents.preview", document, () -> picture(newest)));
        } else if (newest.kind().isShown()) {
            Anchor preview = new Anchor(
                    DocumentsNavigation.file(newest) + "?show=true",
                    messages.t("documents.preview"),
                    AnchorTarget.BLANK);
            preview.setRouterIgnore(true);
            preview.getElement().setAttribute("aria-label", messages.t("documents.preview.of", newest.fileName()));
            buttons.add(preview);
        }
        buttons.add(small("documents.versions", document, () -> versions(document)));
        if (manageable.contains(document.id())) {
            buttons.add(small(
                    document.marking() == Marking.PUBLIC ? "documents.makeInternal" : "documents.makePublic",
                    document,
                    () -> mark(document)));
            buttons.add(small("documents.withdraw", document, () -> withdraw(document)));
        }
        return buttons;
    }

    private void picture(VersionRecord version) {
        Image image = new Image(DocumentsNavigation.file(version) + "?show=true", version.fileName());
        image.addClassName("document-picture");
        Dialog dialog = new Dialog(image);
        dialog.setHeaderTitle(version.fileName());
        dialog.getFooter().add(new Button(messages.t("documents.close"), event -> dialog.close()));
        dialog.open();
    }

    private Button small(String key, DocumentRecord document, Runnable action) {
        Button button = new Button(messages.t(key), event -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(messages.t(key) + ": " + document.newest().fileName());
        return button;
    }

    private void mark(DocumentRecord document) {
        Marking next = document.marking() == Marking.PUBLIC ? Marking.INTERNAL : Marking.PUBLIC;
        String key = next == Marking.PUBLIC ? "documents.makePublic" : "documents.makeInternal";
        new ReasonDialog(messages.messages(), make, key, "documents.mark.about", document.id()).ask(key, reason -> {
            documents.mark(subject, document.id(), next, reason);
            dialogs.done("documents.marked");
            refresh();
        });
    }

    private void withdraw(DocumentRecord document) {
        new ReasonDialog(messages.messages(), make, "documents.withdraw", "documents.withdraw.about", document.id())
                .ask("documents.withdraw", reason -> {
                    documents.withdraw(subject, document.id(), reason);
                    dialogs.done("documents.withdrawnNow");
                    refresh();
                });
    }

    /** Every version with its checksum, the newest first. */
    private void versions(DocumentRecord document) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(messages.t("documents.versions"));
        dialog.setWidth("40rem");
        if (document.withdrawnReason() != null) {
            dialog.add(new Paragraph(messages.t(
                    "documents.withdrawn.why",
                    messages.messages().say(document.withdrawnAt()),
                    document.withdrawnReason())));
        }
        OrderedList versions = new OrderedList();
        versions.getElement().setAttribute("reversed", true);
        for (VersionRecord version : document.versions()) {
            Span checksum = new Span(messages.t("documents.checksum", version.sha256()));
            checksum.addClassName("document-about");
            ListItem item = new ListItem(
                    link(version),
                    new Div(messages.t(
                            "documents.version.by",
                            version.number(),
                            messages.nameOf(version.addedBy()),
                            messages.messages().dateTime(version.addedAt()),
                            messages.size(version.size()))),
                    checksum);
            messages.writtenFrom(version).ifPresent(from -> item.add(template(from, version)));
            versions.add(item);
        }
        dialog.add(versions);
        dialog.getFooter().add(new Button(messages.t("documents.close"), event -> dialog.close()));
        dialog.open();
    }

    private Div template(String from, VersionRecord version) {
        WrittenFrom template = Objects.requireNonNull(version.writtenFrom());
        Div said = new Div(new Div(from), new Div(messages.t("documents.templateChecksum", template.templateSha256())));
        said.addClassName("document-about");
        return said;
    }

    private static Anchor link(VersionRecord version) {
        Anchor link = new Anchor(DocumentsNavigation.file(version), version.fileName());
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
