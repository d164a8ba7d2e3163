package youcheng.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;

/**
 * What a person does on a page, beside what they read: always in view where the window is wide, and where it is not, a
 * bar at the foot that opens into a sheet.
 */
public class Sheet extends Aside {

    private final Button bar;
    private final Div content = new Div();
    private boolean open;

    /** {@code label} stands on the bar and names the whole. */
    public Sheet(String label, Component... components) {
        addClassName("sheet");
        getElement().setAttribute("aria-label", label);
        bar = new Button(label, event -> turn(!open));
        bar.addClassName("sheet-bar");
        bar.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        content.addClassName("sheet-content");
        content.add(components);
        add(bar, content);
        Shortcuts.addShortcutListener(this, () -> turn(false), Key.ESCAPE).listenOn(this);
        turn(false);
    }

    private void turn(boolean opened) {
        show(opened);
        if (opened) {
            content.getElement()
                    .executeJs("setTimeout(() => this.querySelector('input, textarea, vaadin-button')?.focus())");
        }
    }

    private void show(boolean opened) {
        open = opened;
        setClassName("open", opened);
        bar.getElement().setAttribute("aria-expanded", Boolean.toString(opened));
    }

    /** Opens the sheet in which this component stands, if it stands in one. */
    static void open(Component component) {
        for (Component each = component; each != null; each = each.getParent().orElse(null)) {
            if (each instanceof Sheet sheet) {
                sheet.show(true);
            }
        }
    }

    /** Folds the sheet in which somebody pressed a link to this component, where it lies below that sheet. */
    static void uncover(Component component, Component from) {
        for (Component each = from; each != null; each = each.getParent().orElse(null)) {
            if (each instanceof Sheet sheet && !sheet.contains(component)) {
                sheet.turn(false);
            }
        }
    }

    private boolean contains(Component component) {
        for (Component each = component; each != null; each = each.getParent().orElse(null)) {
            if (equals(each)) {
                return true;
            }
        }
        return false;
    }
}
