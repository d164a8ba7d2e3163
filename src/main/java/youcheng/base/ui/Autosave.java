package youcheng.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import youcheng.base.FormDraftStore;
import youcheng.base.FormDraftStore.Kept;
import youcheng.base.Rejection;

/**
 * Keeps what a person types into a form as they type and when they leave, says when it did, and puts it back when they
 * return: after a lost session, the back button, or on another machine. Where somebody else changed the same field
 * meanwhile, both versions are shown.
 */
public class Autosave extends Div {

    /**
     * Ends the pause that fields wait for after a key stroke: whoever leaves within it would lose what they typed. A window that
     * is left also says farewell, beside that message and not behind it. Where the farewell arrives first, the server closes
     * the window and takes its last words for an error in the order of messages: so none is said while they are on their way.
     * Such a window is closed when it has not been heard of for a while, like one whose browser crashed.
     */
    private static final String TELL_OF_LEAVING = """
            const tell = () => this.isConnected && this.dispatchEvent(new CustomEvent('leaving'));
            document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && tell());
            addEventListener('beforeunload', tell);
            if (!window.youchengFarewell) {
                window.youchengFarewell = navigator.sendBeacon.bind(navigator);
                const isSpeaking = () => Object.values(window.Vaadin?.Flow?.clients ?? {}).some(each => each.isActive?.());
                navigator.sendBeacon = (to, what) => isSpeaking() || window.youchengFarewell(to, what);
            }
            """;

    private final transient FormDraftStore drafts;
    private final transient Messages messages;
    private final String form;
    private final Span state = new Span();
    private final Button discard = new Button();
    private final Div others = new Div();

    /** What this window put back or kept last. */
    private transient @Nullable Kept kept;

    /** Keeps the form of this name; {@code onDiscard} shows it anew when the person drops what was kept. */
    public Autosave(FormDraftStore drafts, Messages messages, String form, Runnable onDiscard) {
        this.drafts = drafts;
        this.messages = messages;
        this.form = form;
        addClassName("autosave");
        getElement().setAttribute("role", "status");
        getElement().addEventListener("leaving", event -> {});
        discard.setText(messages.t("base.draft.discard"));
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        discard.setVisible(false);
        discard.addClickListener(event -> {
            forget();
            onDiscard.run();
        });
        add(state, discard, others);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(TELL_OF_LEAVING);
    }

    /**
     * Puts back what was kept of these fields, and keeps them from now on. Only what the person changed is kept, so
     * that putting it back does not undo what somebody else changed in other fields meanwhile. Where several windows
     * kept something, the newest is put back and the others are offered.
     */
    public void keep(FormFields fields) {
        Map<String, String> asOpened = new LinkedHashMap<>(fields.values());
        fields.onMore(asOpened::putAll);
        List<Kept> all = drafts.all(form);
        if (!all.isEmpty()) {
            restore(fields, all.getFirst());
        }
        offer(fields, asOpened, all);
        fields.onTyping(() -> keep(KeptForm.of(fields, asOpened).written()));
    }

    private void keep(String content) {
        try {
            kept = drafts.keep(form, kept, content);
            say("base.draft.kept", kept.at());
        } catch (Rejection refused) {
            state.setText(messages.say(refused));
        }
    }

    private void restore(FormFields fields, Kept draft) {
        KeptForm typed = KeptForm.read(draft);
        fields.restore(typed.typed(), typed.before());
        kept = draft;
        say("base.draft.restored", draft.at());
    }

    /** What other windows kept, each to be taken with a click; what stands in the form stays kept. */
    private void offer(FormFields fields, Map<String, String> asOpened, List<Kept> all) {
        others.removeAll();
        all.stream()
                .filter(draft -> kept == null || !draft.place().equals(kept.place()))
                .forEach(draft -> {
                    Button take = new Button(messages.t("base.draft.another.take"), event -> {
                        fields.restore(asOpened);
                        restore(fields, draft);
                        offer(fields, asOpened, drafts.all(form));
                    });
                    take.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
                    take.setAriaLabel(messages.t("base.draft.another.take") + ": " + messages.dateTime(draft.at()));
                    others.add(new Div(new Span(messages.t("base.draft.another", draft.at())), take));
                });
    }

    /** Drops what this window kept. */
    public void forget() {
        if (kept != null) {
            drafts.discard(kept);
            kept = null;
        }
        state.setText("");
        discard.setVisible(false);
    }

    private void say(String key, Object at) {
        state.setText(messages.t(key, at));
        discard.setVisible(true);
    }
}
