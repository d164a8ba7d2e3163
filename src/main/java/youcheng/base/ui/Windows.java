package youcheng.base.ui;

import com.vaadin.flow.component.UI;
import java.util.List;

/** The windows of one session. */
public final class Windows {

    private Windows() {}

    /**
     * After the session goes on in another name: shows this page anew and ends all others, since what stands in them was
     * begun in the name before. What they would still send is not done.
     */
    public static void beginAnew() {
        UI here = UI.getCurrent();
        List.copyOf(here.getSession().getUIs()).stream()
                .filter(each -> each.getUIId() != here.getUIId() && !each.isClosing())
                .forEach(UI::close);
        here.getPage().reload();
    }
}
