package youcheng.base.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lets people choose which columns a list shows, in which order and how wide, and remembers it for them. Columns without a
 * key always stand where the portal put them; what is remembered of columns that are not there any more is passed over.
 *
 * @param <T> the rows
 */
public class ColumnChoice<T> extends MenuBar {

    private static final String BETWEEN = ",";
    private static final String WIDTH = ":";
    private static final String HIDDEN = "-";

    private final Grid<T> grid;
    private final transient ColumnMemory memory;
    private final String list;
    private final Set<String> atFirstHidden;
    private final Map<String, MenuItem> items = new LinkedHashMap<>();
    private final List<Grid.Column<T>> atFirst;
    private final Map<String, String> widths = new LinkedHashMap<>();

    /**
     * The choice for this list.
     *
     * @param list the name under which it is remembered
     * @param atFirstHidden keys of what is shown only to those who choose it
     * @param always keys of what cannot be hidden
     */
    public ColumnChoice(
            Grid<T> grid,
            String list,
            Set<String> atFirstHidden,
            Set<String> always,
            ColumnMemory memory,
            Messages messages) {
        this.grid = grid;
        this.memory = memory;
        this.list = list;
        this.atFirstHidden = Set.copyOf(atFirstHidden);
        this.atFirst = List.copyOf(grid.getColumns());
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        MenuItem menu = addItem(VaadinIcon.COGS.create());
        menu.setAriaLabel(messages.t("base.columns"));
        setTooltipText(menu, messages.t("base.columns"));
        for (Grid.Column<T> column : keyed(atFirst)) {
            column.setResizable(true);
            if (!always.contains(column.getKey())) {
                items.put(column.getKey(), item(menu, column));
            }
        }
        menu.getSubMenu().addItem(messages.t("base.columns.reset"), click -> {
            memory.forget(list);
            asAtFirst();
        });
        grid.setColumnReorderingAllowed(true);
        grid.addColumnReorderListener(event -> {
            if (event.isFromClient()) {
                remember(event.getColumns());
            }
        });
        grid.addColumnResizeListener(event -> {
            if (event.isFromClient() && event.getResizedColumn().getKey() != null) {
                widths.put(
                        event.getResizedColumn().getKey(),
                        event.getResizedColumn().getWidth());
                remember(grid.getColumns());
            }
        });
        asAtFirst();
        memory.recall(list).ifPresent(this::restore);
    }

    private MenuItem item(MenuItem menu, Grid.Column<T> column) {
        MenuItem item = menu.getSubMenu().addItem(column.getHeaderText(), click -> {
            column.setVisible(click.getSource().isChecked());
            remember(grid.getColumns());
        });
        item.setCheckable(true);
        item.setKeepOpen(true);
        return item;
    }

    /** Whether the person shows this column, however wide their window is. */
    public boolean isChosen(String key) {
        MenuItem item = items.get(key);
        return item == null || item.isChecked();
    }

    private void asAtFirst() {
        grid.setColumnOrder(new ArrayList<>(atFirst));
        keyed(atFirst).forEach(column -> show(column, !atFirstHidden.contains(column.getKey())));
    }

    private void show(Grid.Column<T> column, boolean shown) {
        column.setVisible(shown);
        MenuItem item = items.get(column.getKey());
        if (item != null) {
            item.setChecked(shown);
        }
    }

    private void restore(String layout) {
        Set<Grid.Column<T>> order = new LinkedHashSet<>();
        for (String each : layout.split(BETWEEN, -1)) {
            String[] said = each.split(WIDTH, 2);
            boolean hidden = said[0].startsWith(HIDDEN);
            String key = hidden ? said[0].substring(HIDDEN.length()) : said[0];
            Grid.Column<T> column = grid.getColumnByKey(key);
            if (column != null) {
                order.add(column);
                show(column, !hidden || !items.containsKey(key));
                if (said.length == 2 && said[1].matches("[0-9.]{1,8}px")) {
                    widths.put(key, said[1]);
                    column.setAutoWidth(false).setWidth(said[1]).setFlexGrow(0);
                }
            }
        }
        grid.setColumnOrder(inOrder(order));
    }

    /** The remembered ones take each other's places; all others stay where they are. */
    private List<Grid.Column<T>> inOrder(Set<Grid.Column<T>> remembered) {
        List<Grid.Column<T>> next = new ArrayList<>(remembered);
        return atFirst.stream()
                .map(column -> remembered.contains(column) ? next.removeFirst() : column)
                .toList();
    }

    private void remember(List<Grid.Column<T>> columns) {
        memory.remember(
                list,
                keyed(columns).stream()
                        .map(column -> (isChosen(column.getKey()) ? "" : HIDDEN)
                                + column.getKey()
                                + (widths.containsKey(column.getKey()) ? WIDTH + widths.get(column.getKey()) : ""))
                        .collect(Collectors.joining(BETWEEN)));
    }

    private static <T> List<Grid.Column<T>> keyed(List<Grid.Column<T>> columns) {
        return columns.stream().filter(column -> column.getKey() != null).toList();
    }
}
