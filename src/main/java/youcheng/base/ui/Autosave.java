package youcheng.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import youcheng.base.KeptForms;

/**
 * Keeps what a person types into a form as they type, says when it did, and puts it back when they return: after a lost
 * session, the back button, or on another machine.
 */
public class Autosave extends Div {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    private final transient KeptForms drafts;
    private final transient Words words;
    private final String form;
    private final Span state = new Span();
    private final Button discard = new Button();

    /** Keeps the form of this name; {@code onDiscard} shows it anew when the person drops what was kept. */
    public Autosave(KeptForms drafts, Words words, String form, Runnable onDiscard) {
        this.drafts = drafts;
        this.words = words;
        this.form = form;
        addClassName("autosave");
        getElement().setAttribute("role", "status");
        discard.setText(words.t("base.draft.discard"));
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        discard.setVisible(false);
        discard.addClickListener(event -> {
            forget();
            onDiscard.run();
        });
        add(state, discard);
    }

    /**
     * Puts back what was kept of these fields, and keeps them from now on. Only what the person changed is kept, so
     * that putting it back does not undo what somebody else changed in other fields meanwhile.
     */
    public void keep(FormFields fields) {
        Map<String, String> asOpened = fields.values();
        drafts.find(form).ifPresent(draft -> {
            fields.restore(JSON.readValue(draft.content(), VALUES));
            say("base.draft.restored", draft.at());
        });
        fields.onTyping(() -> {
            Map<String, String> typed = new LinkedHashMap<>(fields.values());
            typed.entrySet().removeIf(field -> field.getValue().equals(asOpened.get(field.getKey())));
            say("base.draft.kept", drafts.keep(form, JSON.writeValueAsString(typed)));
        });
    }

    /** Drops what was kept. */
    public void forget() {
        drafts.discard(form);
        state.setText("");
        discard.setVisible(false);
    }

    private void say(String key, Object at) {
        state.setText(words.t(key, at));
        discard.setVisible(true);
    }
}
