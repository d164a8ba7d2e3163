package youcheng.dormancy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import youcheng.audit.ui.TrailMessages;
import youcheng.base.CaseNumber;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.ExportButtons;
import youcheng.base.ui.ExportTable;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Filters;
import youcheng.base.ui.Page;
import youcheng.base.ui.UrlChoice;
import youcheng.base.ui.UrlState;
import youcheng.dormancy.scan.Candidate;
import youcheng.dormancy.scan.ScanNavigation;
import youcheng.dormancy.scan.ScanReaders;
import youcheng.dormancy.scan.ScanReading;
import youcheng.dormancy.scan.ScanRecord;
import youcheng.dormancy.scan.Scanning;
import youcheng.dormancy.scan.Verdict;
import youcheng.identity.Desk;

/** What a scan would find now, before it opens anything; supervisors have it opened from here. */
@Route(ScanNavigation.SCAN)
@Menu(title = "menu.dormancyScan", order = 16, icon = "vaadin:moon-o")
@ScanReaders
class ScanView extends Page implements BeforeEnterObserver {

    private static final int LAST_SCANS = 12;
    private static final UrlChoice<Desk> DESK = UrlChoice.of("desk", Desk.class);

    private final transient ScanReading reading;
    private final transient Scanning scanning;
    private final transient ScanMessages say;
    private final transient Dialogs dialogs;
    private final Select<Desk> desk;
    private final ScanProgress progress;
    private final ScanFlagged flagged;
    private final ScanIncomplete incomplete;
    private final ScanPassedOver passedOver;
    private final ScanHistory history;
    private final transient CandidateFile file;
    private final ExportButtons download;
    private transient List<Candidate> found = List.of();
    private transient @Nullable CaseNumber shown;

    ScanView(
            ScanReading reading,
            Scanning scanning,
            ScanMessages say,
            CandidateFile file,
            TrailMessages trail,
            Dialogs dialogs,
            Fields fields) {
        this.reading = reading;
        this.scanning = scanning;
        this.say = say;
        this.file = file;
        this.dialogs = dialogs;
        title(say.t("menu.dormancyScan"));
        desk = fields.filter("register.desk", Arrays.asList(Desk.values()), each -> say.t("desk." + each));
        desk.addValueChangeListener(change -> changed(change.isFromClient()));
        progress = new ScanProgress(say, this::running, this::ended, this::stop, reading.mayStart());
        flagged = new ScanFlagged(say);
        incomplete = new ScanIncomplete(say);
        passedOver = new ScanPassedOver(say);
        history = new ScanHistory(say, trail);
        download = file.exports().buttons(this::exported);
        add(
                progress,
                new Filters(desk),
                download,
                new H2(say.t("scan.flagged.title")),
                flagged,
                new H2(say.t("scan.incomplete.title")),
                new Paragraph(say.t("scan.incomplete.about")),
                incomplete,
                passedOver,
                new H2(say.t("scan.history.title")),
                history);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        desk.setValue(DESK.read(event.getLocation().getQueryParameters()));
        find();
    }

    private void changed(boolean byPerson) {
        if (byPerson) {
            state().step(ScanNavigation.SCAN);
            show();
        }
    }

    private UrlState state() {
        return UrlState.of(DESK.says(desk.getValue()));
    }

    private ExportTable<Candidate> exported() {
        return file.table(desk.getValue(), state().linkTo(ScanNavigation.SCAN), flagged.order(), incomplete.order());
    }

    private void find() {
        found = reading.wouldFind();
        show();
        history.setItems(reading.latest(LAST_SCANS));
        progress.look();
        offer();
    }

    private void show() {
        flagged.show(of(Verdict.FLAG));
        incomplete.show(of(Verdict.COMPLETE_RECORD));
        passedOver.show(of(Verdict.SKIP));
        lead(say.t(
                "scan.lead",
                of(Verdict.FLAG).size(),
                of(Verdict.COMPLETE_RECORD).size(),
                of(Verdict.SKIP).size()));
    }

    private List<Candidate> of(Verdict verdict) {
        return found.stream()
                .filter(each -> each.verdict() == verdict)
                .filter(each -> desk.getValue() == null || each.relationship().desk() == desk.getValue())
                .toList();
    }

    /** One scan at a time, and none that would open nothing. */
    private void offer() {
        long many =
                found.stream().filter(each -> each.verdict() == Verdict.FLAG).count();
        if (!reading.mayStart() || progress.isVisible() || many == 0) {
            actions();
            return;
        }
        Button open = new Button(say.t("scan.open", many), click -> ask(many));
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions(open);
    }

    private void ask(long many) {
        dialogs.ask("scan.ask.title", say.t("scan.ask.text", many), "scan.ask.confirm", this::start);
    }

    private void start() {
        if (dialogs.attempt(() -> shown = scanning.start())) {
            banner().clear();
        }
        find();
    }

    private void stop() {
        reading.running().ifPresent(scan -> dialogs.attempt(() -> scanning.stop(scan.number())));
        progress.look();
    }

    private Optional<ScanRecord> running() {
        Optional<ScanRecord> scan = reading.running();
        scan.ifPresent(each -> shown = each.number());
        return scan;
    }

    private void sayEnded(ScanRecord scan) {
        String ended = say.t("scan.ended." + scan.state().name(), scan.counts().opened());
        int notOpened = scan.counts().notOpened();
        if (notOpened == 0) {
            banner().say(Banner.Severity.SUCCESS, ended);
        } else {
            banner().say(Banner.Severity.WARNING, say.t("scan.ended.notOpened", ended, notOpened));
        }
    }

    private void ended() {
        CaseNumber number = shown;
        if (number != null) {
            reading.find(number).ifPresent(this::sayEnded);
        }
        find();
    }
}
