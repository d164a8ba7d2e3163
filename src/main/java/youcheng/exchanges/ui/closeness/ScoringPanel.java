package youcheng.exchanges.ui.closeness;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import youcheng.base.ui.Banner;
import youcheng.base.ui.LongWork;
import youcheng.exchanges.ClosenessRunning;

/** Scores the ties that were not yet scored by the policy in force. */
class ScoringPanel extends Div {

    private final transient ClosenessRunning running;
    private final transient ClosenessWords say;
    private final Banner banner = new Banner();
    private final ProgressPanel progress;

    ScoringPanel(ClosenessRunning running, ClosenessWords say, LongWork longWork) {
        this.running = running;
        this.say = say;
        this.progress = new ProgressPanel(say, longWork, banner, "closeness.scoring.progress");
        add(new Button(say.t("closeness.scoring"), click -> start()), progress, banner);
    }

    void start() {
        progress.start(
                running::scoreStale,
                (scored, stopped) -> banner.say(
                        stopped ? Banner.Kind.INFO : Banner.Kind.SUCCESS,
                        say.t(stopped ? "closeness.scoring.stopped" : "closeness.scoring.done", scored)));
    }
}
