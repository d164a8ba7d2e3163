package youcheng.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.PushConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import youcheng.tasks.live.TaskNews;
import youcheng.workflow.WorkItemId;

/**
 * Brings news to a component in its own window. What comes in while the window has not caught up yet comes together: however
 * much is done elsewhere, a window works off one round of it at a time.
 */
final class LiveWindow {

    private final UI window;
    private final Consumer<Set<WorkItemId>> hears;
    private final Set<WorkItemId> waiting = new LinkedHashSet<>();

    private LiveWindow(UI window, Consumer<Set<WorkItemId>> hears) {
        this.window = window;
        this.hears = hears;
    }

    /** While {@code component} is on a page, {@code hears} is told in its window which tasks changed. */
    static void follow(Component component, TaskNews news, Consumer<Set<WorkItemId>> hears) {
        component.addAttachListener(attach -> {
            PushConfiguration push = attach.getUI().getPushConfiguration();
            // Plain requests that wait: they pass every proxy, and the portal takes no WebSocket.
            push.setTransport(Transport.LONG_POLLING);
            push.setPushMode(PushMode.AUTOMATIC);
            LiveWindow live = new LiveWindow(attach.getUI(), hears);
            TaskNews.Listening listening = news.listen(live::hear);
            component.addDetachListener(detach -> {
                detach.unregisterListener();
                listening.end();
            });
        });
    }

    private void hear(WorkItemId task) {
        boolean first;
        synchronized (waiting) {
            first = waiting.isEmpty();
            waiting.add(task);
        }
        if (first) {
            try {
                // What fails in it goes to the error handler of the session; nobody waits for it here.
                var unused = window.access(this::catchUp);
            } catch (UIDetachedException closed) {
                // it is told no more: the page is gone
            }
        }
    }

    private void catchUp() {
        Set<WorkItemId> changed;
        synchronized (waiting) {
            changed = Set.copyOf(waiting);
            waiting.clear();
        }
        try {
            hears.accept(changed);
        } catch (AuthenticationException | AccessDeniedException rightsEnded) {
            // The person's next click tells them; until then the page stands as they last were allowed to see it.
        }
    }
}
