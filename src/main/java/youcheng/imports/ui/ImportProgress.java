package youcheng.imports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.dom.Element;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import youcheng.base.Progress;
import youcheng.base.Rejection;
import youcheng.base.ui.BackgroundTask;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Page;

/**
 * Shows how far long work on an import is, and stops it; one at a time. It stands beside what was clicked, and nothing else
 * on the page can be begun meanwhile. What is refused is said above.
 */
class ImportProgress extends Div {

    private final transient ImportMessages say;
    private final transient BackgroundTask backgroundTask;
    private final transient Banner banner;
    private final ProgressBar bar = new ProgressBar();
    private final Span text = new Span();
    private transient BackgroundTask.@Nullable Run run;

    ImportProgress(ImportMessages say, BackgroundTask backgroundTask, Banner banner) {
        this.say = say;
        this.backgroundTask = backgroundTask;
        this.banner = banner;
        addClassName("import-progress");
        bar.getElement().setAttribute("aria-label", say.t("imports.working"));
        text.getElement().setAttribute("role", "status");
        add(bar, text, new Button(say.t("imports.stop"), click -> stop()));
    }

    /**
     * Starts the work, to be seen in this row of buttons; {@code done} hears what it came to, {@code ended} that it is
     * over, whatever it came to, and builds anew what of the page was at rest.
     */
    <T> void start(Div place, Function<Progress, T> work, Consumer<T> done, Runnable ended) {
        if (getParent().isPresent()) {
            return;
        }
        banner.clear();
        bar.setIndeterminate(true);
        text.setText(say.t("imports.working"));
        place.add(this);
        rest();
        getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        run = backgroundTask.<Supplier<T>>start(
                this,
                current -> BackgroundTask.refusalKept(() -> work.apply((finished, all) -> {
                    current.tell(() -> progress(finished, all));
                    return !current.isStopped();
                })),
                result -> {
                    removeFromParent();
                    ended.run();
                    try {
                        done.accept(result.get());
                    } catch (Rejection refused) {
                        banner.say(
                                Banner.Severity.ERROR,
                                refused.all().stream().map(say.messages()::say).toList());
                    }
                },
                () -> {
                    removeFromParent();
                    ended.run();
                    banner.say(Banner.Severity.ERROR, say.t("imports.failed"));
                });
    }

    /** What stands around it, up to the page, is disabled; it is not itself, since it has to be stopped. */
    private void rest() {
        Element page = Objects.requireNonNull(findAncestor(Page.class)).getElement();
        Element inner = getElement();
        for (Element outer = inner.getParent(); !outer.equals(page); outer = inner.getParent()) {
            Element kept = inner;
            outer.getChildren()
                    .filter(each -> !each.isTextNode() && !each.equals(kept))
                    .forEach(each -> each.setEnabled(false));
            inner = outer;
        }
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
        text.setText(say.t("imports.progress", finished, all));
    }
}
