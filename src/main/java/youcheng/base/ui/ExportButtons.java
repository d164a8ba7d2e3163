package youcheng.base.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import youcheng.base.Rejection;

/**
 * Makes a file of the list on the screen, by a button for each kind: says how far it is, can be stopped, hands the file over
 * when it is whole, and says when there is none.
 */
public class ExportButtons extends Div {

    private final transient Supplier<? extends ExportTable<?>> shown;
    private final transient ExportFiles files;
    private final transient BackgroundTask backgroundTask;
    private final transient Messages messages;
    private final Div kinds = new Div();
    private final Span said = new Span();
    private final Button stop;
    private final Anchor link = new Anchor();
    private transient BackgroundTask.@Nullable Run run;
    private transient @Nullable ExportFile file;

    ExportButtons(
            Supplier<? extends ExportTable<?>> shown,
            ExportFiles files,
            BackgroundTask backgroundTask,
            Messages messages) {
        this.shown = shown;
        this.files = files;
        this.backgroundTask = backgroundTask;
        this.messages = messages;
        addClassName("export");
        kinds.getElement().setAttribute("role", "group");
        kinds.getElement().setAttribute("aria-label", messages.t("base.export"));
        for (ExportKind kind : ExportKind.values()) {
            Button button = new Button(messages.t("base.export." + kind), click -> export(kind));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            kinds.add(button);
        }
        said.getElement().setAttribute("role", "status");
        stop = new Button(messages.t("base.export.stop"), click -> stop());
        stop.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        stop.setVisible(false);
        link.setVisible(false);
        add(kinds, said, stop, link);
    }

    /** Makes a file of what is shown now, as a click does; one at a time. */
    public void export(ExportKind kind) {
        if (run != null) {
            return;
        }
        forget();
        ExportTable<?> table = asked();
        if (table == null) {
            return;
        }
        Locale language = messages.language();
        said.setText(messages.t("base.export.runs"));
        stop.setVisible(true);
        run = backgroundTask.start(
                this,
                current -> Messages.speaking(language, () -> write(kind, table, current)),
                this::done,
                () -> end("base.export.failed"));
    }

    /** Small, and named after their list to whoever hears and does not see where they stand. */
    ExportButtons ofOneOfSeveral(String list) {
        String of = messages.t("base.colon") + list;
        kinds.getElement().setAttribute("aria-label", messages.t("base.export") + of);
        kinds.getChildren().map(Button.class::cast).forEach(button -> {
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(button.getText() + of);
        });
        return this;
    }

    /** The file that waits to be taken, if one does. */
    Optional<ExportFile> made() {
        return Optional.ofNullable(file);
    }

    /** A refusal is said where the button is; who may not is told so by the window. */
    private @Nullable ExportTable<?> asked() {
        try {
            return shown.get();
        } catch (Rejection refused) {
            said.setText(messages.say(refused));
            return null;
        }
    }

    private Optional<ExportFile> write(ExportKind kind, ExportTable<?> table, BackgroundTask.Run current) {
        long all = table.rows().counted();
        return files.write(kind, table, rows -> {
            current.tell(() -> {
                if (run != null) {
                    said.setText(messages.t("base.export.progress", rows, Math.max(rows, all)));
                }
            });
            return !current.isStopped();
        });
    }

    private void stop() {
        BackgroundTask.Run current = run;
        if (current != null) {
            current.stop();
        }
    }

    private void done(Optional<ExportFile> made) {
        if (made.isEmpty()) {
            end("base.export.stopped");
            return;
        }
        ExportFile whole = made.get();
        file = whole;
        link.setText(whole.name());
        link.setHref(DownloadHandler.fromInputStream(event -> response(whole)));
        link.getElement().setAttribute("download", whole.name());
        link.setVisible(true);
        end("base.export.done", whole.rows(), whole.shortened());
        // Begun by the person's click; where a browser asks first, the link is there.
        link.getElement().executeJs("this.click()");
    }

    private static DownloadResponse response(ExportFile file) throws IOException {
        return new DownloadResponse(
                Files.newInputStream(file.path()), file.name(), file.kind().type(), Files.size(file.path()));
    }

    private void end(String key, Object... arguments) {
        run = null;
        stop.setVisible(false);
        said.setText(messages.t(key, arguments));
    }

    private void forget() {
        link.setVisible(false);
        said.setText("");
        ExportFile taken = file;
        if (taken != null) {
            file = null;
            files.forget(taken.path());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        run = null;
        stop.setVisible(false);
        forget();
    }
}
