package youcheng.yearbook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import youcheng.base.Languages;
import youcheng.base.ui.BackgroundTask;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Page;
import youcheng.identity.Roles;
import youcheng.yearbook.report.YearReport;

/** Choosing a year and a language, and taking the yearly report away as a Word file. */
@Route("year-report")
@Menu(title = "menu.yearReport", order = 33, icon = "vaadin:book")
@RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR})
class YearReportView extends Page {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final transient YearReport report;
    private final transient BackgroundTask background;
    private final transient Messages messages;
    private final Select<Integer> year;
    private final Select<Locale> language;
    private final Button make;
    private final Div progress = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Span step = new Span();
    private final Div result = new Div();
    private transient BackgroundTask.@Nullable Run run;

    YearReportView(YearReport report, BackgroundTask background, Messages messages, Fields fields) {
        this.report = report;
        this.background = background;
        this.messages = messages;
        title(messages.t("yearbook.title"));
        int now = messages.today().getYear();
        List<Integer> years = IntStream.rangeClosed(0, now - YearReport.FIRST_YEAR)
                .mapToObj(back -> now - back)
                .toList();
        year = fields.filter("yearbook.chooseYear", years, Object::toString);
        year.setEmptySelectionAllowed(false);
        year.setValue(now - 1);
        language = fields.filter(
                "yearbook.chooseLanguage",
                Languages.ALL,
                each -> messages.t(Languages.isChinese(each) ? "yearbook.language.zh" : "yearbook.language.en"));
        language.setEmptySelectionAllowed(false);
        language.setValue(Languages.of(messages.language().getLanguage()));
        make = new Button(messages.t("yearbook.make"), event -> make());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        bar.getElement().setAttribute("aria-label", messages.t("yearbook.title"));
        step.getElement().setAttribute("role", "status");
        progress.add(step, bar, new Button(messages.t("yearbook.stop"), event -> stop()));
        progress.addClassName("narrow-form");
        progress.setVisible(false);
        Div form = new Div(year, language, make, progress, result);
        form.addClassName("narrow-form");
        add(new Paragraph(messages.t("yearbook.about")), form);
    }

    private void make() {
        int wanted = year.getValue();
        Locale in = language.getValue();
        banner().clear();
        result.removeAll();
        bar.setIndeterminate(true);
        step.setText("");
        progress.setVisible(true);
        make.setEnabled(false);
        run = background.start(
                this,
                current -> report.make(wanted, in, (done, all) -> {
                    current.tell(() -> told(done, all));
                    return !current.isStopped();
                }),
                file -> made(wanted, in, file),
                this::failed);
    }

    private void told(long done, long all) {
        bar.setIndeterminate(false);
        bar.setMax((double) all);
        bar.setValue((double) done);
        step.setText(messages.t("yearbook.making", done + 1, all));
    }

    private void made(int of, Locale in, Optional<byte[]> file) {
        over();
        if (file.isEmpty()) {
            banner().say(Banner.Severity.INFO, messages.t("yearbook.stopped"));
            return;
        }
        byte[] bytes = file.get();
        String name = "youcheng-" + of + "-" + in.getLanguage() + ".docx";
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(
                        event -> new DownloadResponse(new ByteArrayInputStream(bytes), name, WORD, bytes.length)),
                messages.t("yearbook.download"));
        link.getElement().setAttribute("download", name);
        result.add(link);
        banner().say(Banner.Severity.SUCCESS, messages.t("yearbook.made", Integer.toString(of)));
    }

    private void failed() {
        over();
        banner().say(Banner.Severity.ERROR, messages.t("yearbook.failed"));
    }

    private void over() {
        progress.setVisible(false);
        make.setEnabled(true);
        run = null;
    }

    private void stop() {
        BackgroundTask.Run current = run;
        if (current != null) {
            current.stop();
        }
    }
}
