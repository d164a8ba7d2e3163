package youcheng.aid.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import youcheng.aid.goods.AidLine;
import youcheng.aid.goods.LineRules;
import youcheng.aid.goods.PackingList;
import youcheng.aid.goods.PackingListReader;
import youcheng.base.Rejection;
import youcheng.base.ui.BackgroundTask;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Messages;
import youcheng.documents.ui.RefusingUpload;
import youcheng.documents.ui.SaidUpload;

/** Takes a packing list, shows what was read and every bad cell by its name, and hands the lines over as a whole or not at all. */
class PackingListDialog extends Dialog {

    private final transient PackingListReader reader;
    private final transient BackgroundTask background;
    private final transient Messages messages;
    private final transient Predicate<List<AidLine>> takeOver;
    private final Banner banner = new Banner();
    private final Div found = new Div();
    private final Div working = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Span far = new Span();
    private final Button take = new Button();

    /** Files arrive outside the session's lock; the last one is read. */
    private final transient Queue<ArrivedFile> arrived = new ConcurrentLinkedQueue<>();

    private transient BackgroundTask.@Nullable Run run;
    private transient @Nullable PackingList list;

    private static final class ArrivedFile {

        private final String name;
        private final byte[] content;

        ArrivedFile(String name, byte[] content) {
            this.name = name;
            this.content = content;
        }
    }

    /** {@code takeOver} gets the lines, and says whether there was room for them. */
    PackingListDialog(
            PackingListReader reader, BackgroundTask background, Messages messages, Predicate<List<AidLine>> takeOver) {
        this.reader = reader;
        this.background = background;
        this.messages = messages;
        this.takeOver = takeOver;
        setHeaderTitle(messages.t("aid.import"));
        setWidth("56rem");
        addClassName("packing-list");
        bar.getElement().setAttribute("aria-label", messages.t("aid.import.reading"));
        far.getElement().setAttribute("role", "status");
        working.add(bar, far, new Button(messages.t("aid.import.stop"), event -> stop()));
        working.setVisible(false);
        take.setText(messages.t("aid.import.take"));
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setEnabled(false);
        take.addClickListener(event -> takeOver());
        add(banner, new Paragraph(messages.t("aid.import.about")), upload(), working, found);
        getFooter().add(new Button(messages.t("base.cancel"), event -> close()), take);
        addDetachListener(event -> stop());
    }

    private SaidUpload upload() {
        SaidUpload said = new SaidUpload(messages, new RefusingUpload(messages, (name, why) -> {}) {
            @Override
            protected void take(String fileName, InputStream content) throws IOException {
                arrived.add(new ArrivedFile(fileName, content.readNBytes(PackingListReader.LARGEST + 1)));
            }
        });
        Upload upload = said.getContent();
        upload.setMaxFiles(1);
        upload.setMaxFileSize(PackingListReader.LARGEST);
        upload.setAcceptedFileExtensions(".xlsx", ".csv", ".txt");
        upload.addFileRejectedListener(
                event -> banner.say(Banner.Severity.ERROR, messages.t("aid.import.refused", event.getErrorMessage())));
        said.onAnswer(
                name -> {
                    upload.clearFileList();
                    readArrived();
                },
                (name, sentence) -> banner.say(Banner.Severity.ERROR, sentence));
        return said;
    }

    private void readArrived() {
        ArrivedFile last = null;
        for (ArrivedFile each = arrived.poll(); each != null; each = arrived.poll()) {
            last = each;
        }
        if (last != null) {
            read(last);
        }
    }

    private void read(ArrivedFile file) {
        banner.clear();
        found.removeAll();
        take.setEnabled(false);
        list = null;
        bar.setIndeterminate(true);
        far.setText(messages.t("aid.import.reading"));
        working.setVisible(true);
        run = background.start(
                this,
                now -> refusalKept(() -> reader.read(file.content, file.name, (done, all) -> {
                    now.tell(() -> far.setText(messages.t("aid.import.read", done)));
                    return !now.isStopped();
                })),
                this::show,
                () -> {
                    working.setVisible(false);
                    banner.say(Banner.Severity.ERROR, messages.t("aid.import.failed"));
                });
    }

    /** What was refused is said in the window and is no failure of the work. */
    private static Supplier<PackingList> refusalKept(Supplier<PackingList> work) {
        try {
            PackingList result = work.get();
            return () -> result;
        } catch (Rejection refused) {
            return () -> {
                throw refused;
            };
        }
    }

    private void show(Supplier<PackingList> result) {
        working.setVisible(false);
        try {
            PackingList read = result.get();
            list = read;
            found.add(new PackingListPreview(read, messages));
            take.setText(messages.t("aid.import.takeLines", read.rows().size()));
            take.setEnabled(read.isFine());
        } catch (Rejection refused) {
            banner.say(
                    Banner.Severity.ERROR,
                    refused.all().stream().map(messages::say).toList());
        }
    }

    private void takeOver() {
        PackingList read = list;
        if (read == null || !read.isFine()) {
            return;
        }
        if (takeOver.test(read.lines())) {
            close();
        } else {
            banner.say(Banner.Severity.ERROR, messages.t("aid.import.noRoom", LineRules.MOST_LINES));
        }
    }

    private void stop() {
        BackgroundTask.Run now = run;
        if (now != null) {
            now.stop();
        }
    }
}
