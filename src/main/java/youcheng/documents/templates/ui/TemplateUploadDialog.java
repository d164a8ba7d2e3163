package youcheng.documents.templates.ui;

import com.vaadin.flow.component.upload.Upload;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import youcheng.base.Rejection;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Fields;
import youcheng.base.ui.ReasonDialog;
import youcheng.documents.templates.CheckedTemplate;
import youcheng.documents.templates.TemplateKeeping;
import youcheng.documents.templates.TemplateStanding;
import youcheng.documents.ui.RefusingUpload;
import youcheng.documents.ui.SaidUpload;

/** Asks for the file of a new version and the reason; the file is looked at as soon as it is there. */
class TemplateUploadDialog extends ReasonDialog {

    private final transient TemplateKeeping keeping;
    private final transient TemplateStanding standing;
    private final transient TemplateMessages say;
    private final transient Runnable replaced;
    private final Banner found = new Banner();
    private final Upload upload;

    /** Uploads arrive outside the session's lock; what they came to is taken from here at the next round. */
    private final transient AtomicReference<@Nullable CheckedTemplate> checked = new AtomicReference<>();

    private final transient AtomicReference<@Nullable String> refused = new AtomicReference<>();

    /** {@code replaced} runs once the new version counts. */
    TemplateUploadDialog(
            TemplateKeeping keeping, TemplateStanding standing, TemplateMessages say, Fields make, Runnable replaced) {
        super(
                say.messages(),
                make,
                "documents.templates.replace",
                "documents.templates.replace.about",
                standing.slot().id());
        this.keeping = keeping;
        this.standing = standing;
        this.say = say;
        this.replaced = replaced;
        setHeaderTitle(say.t("documents.templates.replaceOf", say.name(standing.slot())));
        SaidUpload said = new SaidUpload(say.messages(), new RefusingUpload(say.messages(), this::refuse) {
            @Override
            protected void take(String fileName, InputStream content) {
                look(fileName, content);
            }
        });
        upload = said.getContent();
        upload.setMaxFiles(1);
        upload.setMaxFileSize(TemplateKeeping.LARGEST);
        upload.setAcceptedFileExtensions(".docx");
        upload.addFileRejectedListener(event -> {
            refuse(
                    event.getFileName(),
                    say.t("documents.rejectedAtOnce", event.getFileName(), event.getErrorMessage()));
            show();
        });
        upload.addAllFinishedListener(event -> show());
        said.onAnswer(name -> show(), this::lost);
        put(found);
        put(said);
    }

    void ask() {
        ask("documents.templates.use", reason -> {
            CheckedTemplate file = checked.get();
            if (file == null) {
                throw Rejection.because("documents.templates.rejection.noFile");
            }
            keeping.replace(file, standing.seen(), reason);
            replaced.run();
        });
    }

    private void look(String fileName, InputStream content) {
        refused.set(null);
        checked.set(null);
        checked.set(keeping.check(standing.slot(), fileName, content));
    }

    private void refuse(String fileName, String sentence) {
        checked.set(null);
        refused.set(sentence);
    }

    /** What the portal refused has its reason already; the rest never came to it. */
    private void lost(String fileName, String sentence) {
        if (refused.compareAndSet(null, sentence)) {
            checked.set(null);
        }
        show();
    }

    /** What became of a file is said above; it makes room for the next at once. */
    private void show() {
        upload.clearFileList();
        String sentence = refused.get();
        CheckedTemplate file = checked.get();
        if (sentence != null) {
            found.say(Banner.Severity.ERROR, sentence);
        } else if (file != null) {
            found.say(Banner.Severity.SUCCESS, say.t("documents.templates.checked", file.fileName()));
        }
    }
}
