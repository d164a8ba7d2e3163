package youcheng.base.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import youcheng.base.SearchText;

/** The one look of lists: text wraps instead of being cut off, and the list is as high as what it found. */
public class ListGrid<T> extends Grid<T> {

    /** What the cell, a badge in it and the arrow of the order take beside the text. */
    private static final double PADDING = 3.2;

    /** Letters of a list with little room are smaller. */
    private static final double COMPACT = 0.9;

    /** What a heading takes beside its longest word: the cell and the arrow of the order. */
    private static final double HEADING = 2.2;

    /** {@code name} tells a screen reader what is listed; {@code nothing} stands there where nothing is. */
    public ListGrid(String name, String nothing) {
        look(this, name, nothing);
        addThemeVariants(GridVariant.LUMO_ROW_STRIPES);
    }

    static void look(Grid<?> grid, String name, String nothing) {
        grid.setAllRowsVisible(true);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setEmptyStateText(nothing);
        grid.getElement().setAttribute("aria-label", name);
    }

    /** Lets people sort by a column of words, as the eye reads them and Chinese by its pinyin. */
    public static <T> Grid.Column<T> byWords(Grid.Column<T> column, Function<T, String> messages) {
        return column.setComparator(Comparator.comparing(row -> SearchText.sort(messages.apply(row))));
    }

    /** Sorts by the column with this key. */
    public void sortBy(String key, boolean ascending) {
        sort(this, key, ascending);
    }

    /**
     * How the person sorts a list whose rows are all at hand: puts others of its kind in the same order, and leaves them as
     * they are where nobody sorts.
     */
    public UnaryOperator<List<T>> order() {
        Comparator<T> order = createSortingComparator();
        return rows -> order == null ? rows : rows.stream().sorted(order).toList();
    }

    static <T> void sort(Grid<T> grid, String key, boolean ascending) {
        grid.sort(List.of(new GridSortOrder<>(
                grid.getColumnByKey(key), ascending ? SortDirection.ASCENDING : SortDirection.DESCENDING)));
    }

    /** Makes a column exactly as wide as its longest value: for dates, numbers and states, which must not wrap. */
    public static <T> Grid.Column<T> narrow(Grid.Column<T> column) {
        return column.setAutoWidth(true).setFlexGrow(0);
    }

    /** Makes a column wide enough for the longest of these texts, heading included: for a list whose rows come as one
     * scrolls, where the longest may not be among the first. */
    public static <T> Grid.Column<T> narrow(Grid.Column<T> column, Stream<String> texts) {
        double widest = texts.mapToDouble(ListGrid::ems).max().orElse(0);
        // Headings are set smaller than cells: a width in their own letters would put them beside their column.
        return column.setWidth(String.format(Locale.ROOT, "%.1frem", widest + PADDING))
                .setFlexGrow(0);
    }

    /**
     * Makes a column of badges or words wide enough for its heading, with the arrow of the order, and for the longest word of
     * these texts, which wrap between words: for lists of many columns, where nothing may break within a word or stand outside.
     */
    public static <T> Grid.Column<T> wrapping(Grid.Column<T> column, String heading, Stream<String> texts, Cells as) {
        double widest = texts.flatMap(text -> Stream.of(text.split("[ -]")))
                .mapToDouble(word -> ems(word) * COMPACT + as.padding)
                .max()
                .orElse(0);
        double headed = Stream.of(heading.split(" "))
                .mapToDouble(word -> ems(word) * COMPACT + HEADING)
                .max()
                .orElse(0);
        column.getGrid().addClassName("narrow-badges");
        return column.setWidth(String.format(Locale.ROOT, "%.1frem", Math.max(widest, headed)))
                .setFlexGrow(0);
    }

    /** What stands in the cells of a column. */
    public enum Cells {
        WORDS(1.2),
        BADGES(2.1);

        /** What the cell takes beside a word. */
        private final double padding;

        Cells(double padding) {
            this.padding = padding;
        }
    }

    /** About how wide a text is, in the height of its letters: a Chinese character is a square, a Latin letter half. */
    private static double ems(String text) {
        return text.codePoints()
                .mapToDouble(letter -> Character.isIdeographic(letter) ? 1 : 0.56)
                .sum();
    }
}
