package youcheng.base.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import youcheng.base.SearchText;

/** The one look of lists: text wraps instead of being cut off, and the list is as high as what it found. */
public class ListGrid<T> extends Grid<T> {

    /** {@code name} tells a screen reader what is listed; {@code nothing} stands there where nothing is. */
    public ListGrid(String name, String nothing) {
        setAllRowsVisible(true);
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setEmptyStateText(nothing);
        getElement().setAttribute("aria-label", name);
    }

    /** Lets people sort by a column of words, as the eye reads them and Chinese by its pinyin. */
    public static <T> Grid.Column<T> byWords(Grid.Column<T> column, Function<T, String> messages) {
        return column.setComparator(Comparator.comparing(row -> SearchText.sort(messages.apply(row))));
    }

    /** Sorts by the column with this key. */
    public void sortBy(String key, boolean ascending) {
        sort(List.of(new GridSortOrder<>(
                getColumnByKey(key), ascending ? SortDirection.ASCENDING : SortDirection.DESCENDING)));
    }

    /** Makes a column exactly as wide as its longest value: for dates, numbers and states, which must not wrap. */
    public static <T> Grid.Column<T> narrow(Grid.Column<T> column) {
        return column.setAutoWidth(true).setFlexGrow(0);
    }
}
