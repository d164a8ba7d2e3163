package youcheng.closeness.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import youcheng.base.ui.BackgroundTask;
import youcheng.base.ui.Banner;
import youcheng.closeness.runs.ClosenessRunning;

/** Scores the relationships that were not yet scored by the policy in force. */
class ScoringPanel extends Div {

    private final transient ClosenessRunning running;
    private final transient ClosenessMessages say;
    private final Banner banner = new Banner();
    private final ProgressPanel progress;

    ScoringPanel(ClosenessRunning running, ClosenessMessages say, BackgroundTask backgroundTask) {
        this.running = running;
        this.say = say;
        this.progress = new ProgressPanel(say, backgroundTask, banner, "closeness.scoring.progress");
        add(new Button(say.t("closeness.scoring"), click -> start()), progress, banner);
    }

    void start() {
        progress.start(
                running::scoreStale,
                (scored, stopped) -> banner.say(
                        stopped ? Banner.Severity.INFO : Banner.Severity.SUCCESS,
                        say.t(stopped ? "closeness.scoring.stopped" : "closeness.scoring.done", scored)));
    }
}
