package youcheng.closeness.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import youcheng.base.ui.BackgroundTask;
import youcheng.base.ui.Banner;
import youcheng.closeness.runs.ClosenessRecomputing;
import youcheng.closeness.runs.ClosenessRecomputing.RecomputationOfAll;
import youcheng.closeness.runs.Recomputation;

/** For the auditor: computes every stored run again, and says in words what that came to. */
class RecomputationPanel extends Div {

    private final transient ClosenessMessages say;
    private final Banner banner = new Banner();

    RecomputationPanel(ClosenessRecomputing recomputing, ClosenessMessages say, BackgroundTask backgroundTask) {
        this.say = say;
        ProgressPanel progress = new ProgressPanel(say, backgroundTask, banner, "closeness.recomputeAll.progress");
        add(
                new Paragraph(say.t("closeness.recomputeAll.about")),
                new Button(
                        say.t("closeness.recomputeAll"),
                        click -> progress.start(recomputing::recomputeAll, this::said)),
                progress,
                banner);
    }

    private void said(RecomputationOfAll result, boolean stopped) {
        List<String> sentences = new ArrayList<>();
        if (stopped) {
            sentences.add(say.t("closeness.recomputeAll.stopped", result.computed(), result.all()));
        }
        if (result.differing() == 0) {
            sentences.add(say.t("closeness.recomputeAll.holds", result.computed()));
            banner.say(stopped ? Banner.Severity.INFO : Banner.Severity.SUCCESS, sentences);
        } else {
            sentences.add(say.t("closeness.recomputeAll.differs", result.differing(), result.computed()));
            result.named().stream().map(this::said).forEach(sentences::add);
            banner.say(Banner.Severity.ERROR, sentences);
        }
    }

    private String said(Recomputation misfit) {
        return say.t(
                "closeness.recomputeAll.misfit",
                Long.toString(misfit.run()),
                Long.toString(misfit.relationship().value()),
                misfit.on(),
                misfit.stored(),
                misfit.recomputed());
    }
}
