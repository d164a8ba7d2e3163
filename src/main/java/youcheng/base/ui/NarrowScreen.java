package youcheng.base.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.function.Predicate;

/** Leaves a grid its most telling columns where the window is narrow. */
public final class NarrowScreen {

    /** Below this many pixels a window is narrow. */
    private static final int NARROW = 720;

    private NarrowScreen() {}

    /** Hides these columns while the window is narrow. */
    public static void hide(Grid<?> grid, List<? extends Grid.Column<?>> columns) {
        hide(grid, columns, column -> true);
    }

    /** Hides these columns while the window is narrow; in a wide one those that the person chose are shown. */
    public static void hide(Grid<?> grid, List<? extends Grid.Column<?>> columns, Predicate<Grid.Column<?>> isChosen) {
        grid.addAttachListener(attach -> {
            Page page = attach.getUI().getPage();
            show(columns, page.getExtendedClientDetails().getWindowInnerWidth(), isChosen);
            Registration resizes = page.addBrowserWindowResizeListener(resize -> {
                if (show(columns, resize.getWidth(), isChosen)) {
                    // What has no column any more may stand in another.
                    grid.getDataProvider().refreshAll();
                }
            });
            grid.addDetachListener(detach -> {
                detach.unregisterListener();
                resizes.remove();
            });
        });
    }

    /** Whether that showed or hid any; a width that is not known counts as wide. */
    private static boolean show(List<? extends Grid.Column<?>> columns, int width, Predicate<Grid.Column<?>> isChosen) {
        boolean narrow = width > 0 && width < NARROW;
        boolean changed = false;
        for (Grid.Column<?> column : columns) {
            boolean visible = !narrow && isChosen.test(column);
            changed |= column.isVisible() != visible;
            column.setVisible(visible);
        }
        return changed;
    }
}
