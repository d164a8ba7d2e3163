package youcheng.tasks.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import youcheng.base.Rejection;
import youcheng.base.ui.Banner;
import youcheng.base.ui.LiveWindow;
import youcheng.base.ui.Messages;
import youcheng.tasks.TaskService;
import youcheng.tasks.TaskService.OpenedTask;
import youcheng.tasks.live.TaskNews;
import youcheng.workflow.WorkItemId;

/**
 * How a task stands, in a line at the top of its page. What others do with it is said at once, so that nobody types in vain;
 * what was typed stays where it is.
 */
final class FollowedTask extends Div {

    private final transient TaskService desk;
    private final transient TaskSequence sequence;
    private final transient Messages messages;
    private final Banner banner;
    private transient @Nullable OpenedTask shown;
    private boolean warned;

    /** {@code banner} is that of the page, for why the task cannot be done any more. */
    FollowedTask(TaskService desk, TaskSequence sequence, TaskNews news, Banner banner, Messages messages) {
        this.desk = desk;
        this.sequence = sequence;
        this.banner = banner;
        this.messages = messages;
        LiveWindow.follow(this, news, this::follow);
    }

    /** Shows this one from now on. */
    void show(OpenedTask opened) {
        shown = opened;
        warned = false;
        line(opened);
    }

    private void line(OpenedTask opened) {
        removeAll();
        add(sequence.about(opened.item()));
    }

    private void follow(Set<WorkItemId> changed) {
        OpenedTask before = shown;
        if (before != null && changed.contains(before.item().id())) {
            Optional<Rejection> now = now(before.item().id());
            if (before.objection().isEmpty()) {
                say(now);
            }
        }
    }

    private Optional<Rejection> now(WorkItemId id) {
        try {
            Optional<OpenedTask> opened = desk.open(id);
            opened.ifPresent(this::line);
            return opened.flatMap(OpenedTask::objection);
        } catch (Rejection nobodyWaitsForIt) {
            return Optional.of(nobodyWaitsForIt);
        }
    }

    /** Takes back what this said before, and nothing else. */
    private void say(Optional<Rejection> why) {
        why.ifPresent(each -> banner.say(Banner.Severity.WARNING, messages.say(each)));
        if (warned && why.isEmpty()) {
            banner.clear();
        }
        warned = why.isPresent();
    }
}
