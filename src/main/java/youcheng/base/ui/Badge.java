package youcheng.base.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A state in a word or two. The word carries the meaning; the colour only helps to find it. */
public class Badge extends Span {

    /** How to read it. */
    public enum Signal {
        GOOD,
        BAD,
        WARN,
        INFO,
        PLAIN
    }

    public Badge(String text, Signal kind) {
        super(text);
        addClassNames("status", "status-" + kind.name().toLowerCase(Locale.ROOT));
    }
}
