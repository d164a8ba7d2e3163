package youcheng.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** Says that work of which nobody can tell how far it is runs in the background; hidden while none does. */
public final class WorkNotice extends Div {

    private final Span text = new Span();
    private final String said;

    /** A hidden one that says this while work runs. */
    public WorkNotice(String said) {
        this.said = said;
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", said);
        // What is there already when it is shown is not read out.
        text.getElement().setAttribute("role", "status");
        addClassName("work-notice");
        add(bar, text);
        setVisible(false);
    }

    /** Work began. */
    public void begin() {
        text.setText(said);
        setVisible(true);
    }

    /** Work is over. */
    public void end() {
        text.setText("");
        setVisible(false);
    }
}
