package youcheng.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.shared.Registration;
import java.util.List;

/** Leaves a grid its most telling columns where the window is narrow. */
public final class NarrowScreen {

    /** Below this many pixels a window is narrow. */
    private static final int NARROW = 720;

    private NarrowScreen() {}

    /** Hides these columns while the window is narrow. */
    public static void hide(Grid<?> grid, List<? extends Grid.Column<?>> columns) {
        grid.addAttachListener(attach -> {
            Page page = attach.getUI().getPage();
            show(columns, page.getExtendedClientDetails().getWindowInnerWidth());
            Registration resizes = page.addBrowserWindowResizeListener(resize -> show(columns, resize.getWidth()));
            grid.addDetachListener(detach -> {
                detach.unregisterListener();
                resizes.remove();
            });
        });
    }

    /** A width that is not known counts as wide. */
    private static void show(List<? extends Component> columns, int width) {
        boolean narrow = width > 0 && width < NARROW;
        columns.forEach(column -> column.setVisible(!narrow));
    }
}
