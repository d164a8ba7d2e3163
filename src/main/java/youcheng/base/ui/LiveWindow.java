package youcheng.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
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
import youcheng.base.LiveNews;

/**
 * Brings news to a component in its own window. What comes in while the window has not caught up yet comes together: however
 * much is done elsewhere, a window works off one round of it at a time.
 *
 * @param <T> what names that which changed
 */
public final class LiveWindow<T> {

    /** A window that nobody sees holds no request open: a browser has few for all windows of a portal. */
    private static final String SEEN = "youcheng-seen";

    private static final String HIDDEN = "event.detail";

    /** Only what stays so for a while: a page that is left is hidden first, and has nothing to say any more. */
    private static final String TELL_WHETHER_SEEN = """
            let hidden = false;
            document.addEventListener('visibilitychange', () => setTimeout(() => {
                if (document.hidden !== hidden) {
                    hidden = document.hidden;
                    this.dispatchEvent(new CustomEvent($0, {detail: hidden}));
                }
            }, document.hidden ? 1000 : 0));
            """;

    private final UI window;
    private final Consumer<Set<T>> hears;
    private final Set<T> waiting = new LinkedHashSet<>();

    private LiveWindow(UI window, Consumer<Set<T>> hears) {
        this.window = window;
        this.hears = hears;
    }

    /** While {@code component} is on a page, {@code hears} is told in its window what changed. */
    public static <T> void follow(Component component, LiveNews<T> news, Consumer<Set<T>> hears) {
        component.addAttachListener(attach -> {
            pushTo(attach.getUI());
            LiveWindow<T> live = new LiveWindow<>(attach.getUI(), hears);
            LiveNews.Listening listening = news.listen(live::hear);
            component.addDetachListener(detach -> {
                detach.unregisterListener();
                listening.end();
            });
        });
    }

    private static void pushTo(UI window) {
        if (ComponentUtil.getData(window, SEEN) != null) {
            return;
        }
        ComponentUtil.setData(window, SEEN, true);
        PushConfiguration push = window.getPushConfiguration();
        // Plain requests that wait: they pass every proxy, and the portal takes no WebSocket.
        push.setTransport(Transport.LONG_POLLING);
        push.setPushMode(PushMode.AUTOMATIC);
        // Whoever looks at it again brings what it missed along with this.
        window.getElement()
                .addEventListener(
                        SEEN,
                        seen -> push.setPushMode(
                                seen.getEventData().get(HIDDEN).asBoolean() ? PushMode.DISABLED : PushMode.AUTOMATIC))
                .addEventData(HIDDEN);
        window.getElement().executeJs(TELL_WHETHER_SEEN, SEEN);
    }

    private void hear(T changed) {
        boolean first;
        synchronized (waiting) {
            first = waiting.isEmpty();
            waiting.add(changed);
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
        Set<T> changed;
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
