package youcheng.imports.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import youcheng.base.Languages;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Fields;
import youcheng.base.ui.ListGrid;
import youcheng.base.ui.NarrowScreen;
import youcheng.base.ui.Page;
import youcheng.documents.ui.RefusingUpload;
import youcheng.documents.ui.SaidUpload;
import youcheng.identity.Roles;
import youcheng.imports.keeping.ImportId;
import youcheng.imports.keeping.ImportReading;
import youcheng.imports.keeping.ImportRecord;
import youcheng.imports.keeping.ImportState;
import youcheng.imports.keeping.ImportUploading;
import youcheng.imports.targets.ImportKind;

/** All imports that the person may look at, and where a new one begins. */
@Route(ImportAddress.IMPORTS)
@Menu(title = "menu.imports", order = 33, icon = "vaadin:upload-alt")
@RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR})
@StyleSheet("context://styles/imports.css")
class ImportsView extends Page {

    private static final int MEGA = 1024 * 1024;

    private final transient ImportUploading uploading;
    private final transient ImportMessages say;
    private final RadioButtonGroup<ImportKind> kind;
    private final Anchor template = new Anchor();
    private final Paragraph about = new Paragraph();

    /** Uploads arrive outside the session's lock; what they came to is taken from here at the next round. */
    private final transient AtomicReference<@Nullable ImportId> arrived = new AtomicReference<>();

    private final transient AtomicReference<@Nullable String> refused = new AtomicReference<>();
    private volatile ImportKind chosen;

    ImportsView(
            ImportUploading uploading, ImportReading reading, ImportListFile file, ImportMessages say, Fields make) {
        this.uploading = uploading;
        this.say = say;
        title(say.t("menu.imports"));
        List<ImportKind> kinds = reading.kinds();
        lead(say.t(kinds.contains(ImportKind.RELATIONSHIPS) ? "imports.lead" : "imports.lead.ofOfficers"));
        chosen = kinds.getFirst();
        kind = make.choice("imports.kind", kinds);
        kind.setValue(chosen);
        kind.addValueChangeListener(change -> choose(Objects.requireNonNullElse(change.getValue(), chosen)));
        template.setRouterIgnore(true);
        template.getElement().setAttribute("download", true);
        choose(chosen);
        add(new H2(say.t("imports.new")), kind, about, template, upload(), new H2(say.t("imports.all")));
        int all = reading.count();
        if (all > 0) {
            add(file.buttons());
        }
        add(list(reading, all));
    }

    private void choose(ImportKind wanted) {
        chosen = wanted;
        String language = Languages.isChinese(say.messages().language()) ? "zh" : "en";
        template.setHref(ImportAddress.template(wanted, language));
        template.setText(say.t("imports.template", say.kind(wanted)));
        about.setText(say.t("imports.kind." + wanted.name() + ".about"));
    }

    private Div upload() {
        SaidUpload said = new SaidUpload(
                say.messages(), new RefusingUpload(say.messages(), (name, sentence) -> refused.set(sentence)) {
                    @Override
                    protected void take(String fileName, InputStream content) {
                        refused.set(null);
                        arrived.set(uploading.upload(chosen, fileName, content).id());
                    }
                });
        Upload upload = said.getContent();
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) ImportUploading.LARGEST);
        // Of the last two nothing is read; what to do with such a file instead is in the refusal.
        upload.setAcceptedFileExtensions(".csv", ".txt", ".xlsx", ".xlsm", ".xls");
        upload.addFileRejectedListener(event ->
                refuse(say.t("documents.rejectedAtOnce", event.getFileName(), event.getErrorMessage()), upload));
        said.onAnswer(name -> go(upload), (name, sentence) -> {
            String why = refused.getAndSet(null);
            refuse(why == null ? sentence : why, upload);
        });
        return new Div(said, new Paragraph(say.t("imports.upload.about", (int) (ImportUploading.LARGEST / MEGA))));
    }

    private void refuse(String sentence, Upload upload) {
        upload.clearFileList();
        banner().say(Banner.Severity.ERROR, sentence);
    }

    private void go(Upload upload) {
        ImportId id = arrived.getAndSet(null);
        if (id == null) {
            refuse(Objects.requireNonNullElse(refused.get(), say.t("imports.failed")), upload);
        } else {
            UI.getCurrent().navigate(ImportAddress.of(id));
        }
    }

    private ListGrid<ImportRecord> list(ImportReading reading, int all) {
        ListGrid<ImportRecord> grid = new ListGrid<>(say.t("imports.all"), say.t("imports.none"));
        grid.addComponentColumn(one -> new Anchor(ImportAddress.of(one.id()), one.fileName()))
                .setHeader(say.t("imports.file"))
                .setFlexGrow(3);
        ListGrid.narrow(
                        grid.addColumn(one -> say.kind(one.kind())),
                        Stream.concat(
                                Stream.of(say.t("imports.kind")),
                                Arrays.stream(ImportKind.values()).map(say::kind)))
                .setHeader(say.t("imports.kind"));
        ListGrid.narrow(
                        grid.addComponentColumn(one -> say.badge(one.state())),
                        Arrays.stream(ImportState.values()).map(say::state))
                .setHeader(say.t("imports.state"));
        NarrowScreen.hide(
                grid,
                List.of(
                        ListGrid.narrow(
                                        grid.addColumn(one -> say.count(one.rows())),
                                        Stream.of(say.t("imports.rows"), "50,000"))
                                .setHeader(say.t("imports.rows")),
                        grid.addColumn(one -> say.who(one.madeBy())).setHeader(say.t("imports.by")),
                        grid.addColumn(one -> say.messages().dateTime(one.madeAt()))
                                .setHeader(say.t("imports.at"))));
        grid.addClassName("bounded");
        grid.setItems(query -> reading.page(query.getOffset(), query.getLimit()).stream(), query -> all);
        return grid;
    }
}
