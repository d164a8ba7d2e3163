package youcheng.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** The one place at the top of a page or form where it says what happened; empty, it takes no room. */
public class Banner extends Div {

    /** How to read what it says. */
    public enum Severity {
        ERROR,
        WARNING,
        INFO,
        SUCCESS
    }

    public Banner() {
        addClassName("banner");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** Says this, in place of what it said before, and takes the focus where something went wrong. */
    public void say(Severity kind, String... sentences) {
        say(kind, List.of(sentences));
    }

    /** Says these sentences, each a paragraph. */
    public void say(Severity kind, List<String> sentences) {
        show(kind, sentences.stream().map(Paragraph::new).toArray(Component[]::new));
    }

    /** Shows this, and takes the focus where something went wrong. */
    void show(Severity kind, Component... content) {
        removeAll();
        for (Severity each : Severity.values()) {
            removeClassName(className(each));
        }
        addClassName(className(kind));
        getElement().setAttribute("role", kind == Severity.ERROR ? "alert" : "status");
        add(content);
        setVisible(true);
        if (kind == Severity.ERROR) {
            takeFocus();
        }
    }

    /** Brings it before the person, who has to read it before anything else, where it may lie in a folded sheet. */
    public void raise() {
        Sheet.open(this);
        takeFocus();
    }

    private void takeFocus() {
        getElement().executeJs("this.focus(); this.scrollIntoView({block: 'nearest'})");
    }

    /** Says nothing any more. */
    public void clear() {
        removeAll();
        setVisible(false);
    }

    private static String className(Severity kind) {
        return "banner-" + kind.name().toLowerCase(java.util.Locale.ROOT);
    }
}
