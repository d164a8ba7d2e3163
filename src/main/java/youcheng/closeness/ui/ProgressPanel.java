package youcheng.closeness.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import youcheng.base.Progress;
import youcheng.base.ui.BackgroundTask;
import youcheng.base.ui.Banner;

/** Shows how far long work is, and stops it; one at a time. */
@StyleSheet("context://styles/closeness.css")
class ProgressPanel extends Div {

    private final transient ClosenessMessages say;
    private final transient BackgroundTask backgroundTask;
    private final transient Banner banner;
    private final ProgressBar bar = new ProgressBar();
    private final Span text = new Span();
    private final String progressKey;
    private transient BackgroundTask.@Nullable Run run;

    /** {@code progressKey} says with two numbers how many of all are done. */
    ProgressPanel(ClosenessMessages say, BackgroundTask backgroundTask, Banner banner, String progressKey) {
        this.say = say;
        this.backgroundTask = backgroundTask;
        this.banner = banner;
        this.progressKey = progressKey;
        addClassName("closeness-progress");
        bar.getElement().setAttribute("aria-label", say.t("closeness.working"));
        text.getElement().setAttribute("role", "status");
        add(bar, text, new Button(say.t("closeness.stop"), click -> stop()));
        setVisible(false);
    }

    /** Starts the work; {@code done} hears what it came to, and whether it was stopped before its end. */
    <T> void start(Function<Progress, T> work, BiConsumer<T, Boolean> done) {
        if (isVisible()) {
            return;
        }
        banner.clear();
        bar.setIndeterminate(true);
        text.setText(say.t("closeness.working"));
        setVisible(true);
        run = backgroundTask.start(
                this,
                current -> work.apply((finished, all) -> {
                    current.tell(() -> progress(finished, all));
                    return !current.isStopped();
                }),
                result -> {
                    setVisible(false);
                    done.accept(result, isStopped());
                },
                () -> {
                    setVisible(false);
                    banner.say(Banner.Severity.ERROR, say.t("closeness.failed"));
                });
    }

    private boolean isStopped() {
        BackgroundTask.Run current = run;
        return current != null && current.isStopped();
    }

    private void stop() {
        BackgroundTask.Run current = run;
        if (current != null) {
            current.stop();
        }
    }

    private void progress(long finished, long all) {
        bar.setIndeterminate(false);
        bar.setMax((double) Math.max(1, all));
        bar.setValue((double) Math.min(finished, all));
        text.setText(say.t(progressKey, finished, all));
    }
}
