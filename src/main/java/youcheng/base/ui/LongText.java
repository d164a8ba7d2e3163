package youcheng.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A text of which the first lines are shown; the rest on demand. */
public class LongText extends Div {

    /** What is no longer than this, for each line, fits into the lines that are shown. */
    private static final int SHORT = 60;

    /** Shows one line; an unknown text is shown as a dash. */
    public LongText(String value, Messages messages) {
        this(value, 1, messages);
    }

    /** Shows so many lines; an unknown text is shown as a dash. */
    public LongText(String value, int lines, Messages messages) {
        addClassName("long-text");
        getStyle().set("--lines", Integer.toString(lines));
        Span text = new Span(value.isEmpty() ? "—" : value);
        text.addClassName("multiline");
        add(text);
        if (value.length() > SHORT * lines || value.lines().count() > lines + 1) {
            text.addClassName("clamped");
            Button more = new Button(messages.t("base.showAll"));
            more.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            more.getElement().setAttribute("aria-expanded", "false");
            more.addClickListener(event -> {
                boolean clamped = text.hasClassName("clamped");
                text.setClassName("clamped", !clamped);
                more.setText(messages.t(clamped ? "base.showLess" : "base.showAll"));
                more.getElement().setAttribute("aria-expanded", Boolean.toString(clamped));
            });
            add(more);
        }
    }
}
