package youcheng.dormancy.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import youcheng.cases.CasesNavigation;
import youcheng.dormancy.scan.ScanRecord;
import youcheng.dormancy.scan.ScanRecord.Counts;

/**
 * How far the scan is that runs, whoever started it and on whichever node: the window asks for news until it has ended. Nobody
 * who leaves the page stops it.
 */
@StyleSheet("context://styles/closeness.css")
class ScanProgress extends Div {

    private static final int POLL_MILLISECONDS = 1000;

    private final transient ScanMessages say;
    private final transient Supplier<Optional<ScanRecord>> running;
    private final transient Runnable ended;
    private final ProgressBar bar = new ProgressBar();
    private final Span text = new Span();
    private final Anchor link = new Anchor();
    private final Button stop;
    private transient @Nullable Registration polls;

    /** {@code ended} hears when the scan that was shown runs no more; {@code stopping} stops it, where the person may. */
    ScanProgress(
            ScanMessages say,
            Supplier<Optional<ScanRecord>> running,
            Runnable ended,
            Runnable stopping,
            boolean mayStop) {
        this.say = say;
        this.running = running;
        this.ended = ended;
        this.stop = new Button(say.t("scan.stop"), click -> stopping.run());
        stop.setVisible(mayStop);
        addClassName("closeness-progress");
        bar.getElement().setAttribute("aria-label", say.t("scan.running"));
        text.getElement().setAttribute("role", "status");
        add(bar, text, link, stop);
        setVisible(false);
    }

    /** Looks whether one runs, and how far it is. */
    void look() {
        boolean shown = isVisible();
        Optional<ScanRecord> scan = running.get();
        setVisible(scan.isPresent());
        scan.ifPresent(this::show);
        getUI().ifPresent(ui -> ui.setPollInterval(scan.isPresent() ? POLL_MILLISECONDS : -1));
        if (shown && scan.isEmpty()) {
            ended.run();
        }
    }

    private void show(ScanRecord scan) {
        Counts counts = scan.counts();
        bar.setMax(Math.max(1, counts.total()));
        bar.setValue(Math.min(counts.looked(), counts.total()));
        text.setText(say.t("scan.progress", counts.looked(), counts.total(), counts.opened()));
        link.setHref(CasesNavigation.of(scan.number()));
        link.setText(scan.number().value());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        polls = ui.addPollListener(poll -> look());
        if (isVisible()) {
            ui.setPollInterval(POLL_MILLISECONDS);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Registration current = polls;
        if (current != null) {
            current.remove();
        }
        event.getUI().setPollInterval(-1);
    }
}
