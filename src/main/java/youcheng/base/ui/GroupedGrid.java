package youcheng.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.AbstractBackEndHierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list in groups that fold. Each group has a row of its own above its rows, so a screen reader tells what is folded
 * and the arrow keys unfold it; rows are asked for page by page.
 */
public class GroupedGrid<G extends Enum<G>, T> extends TreeGrid<GroupedGrid.GroupedRow<G, T>> {

    private static final String HEADING = "group-heading";

    private final Class<G> type;
    private final transient Source<G, T> source;
    private final transient Function<T, Object> identity;

    /**
     * A row of the list.
     *
     * @param group the group
     * @param item what is listed; null in the group's own row, and where a row was counted and is gone since
     * @param gone 0, or the place of a row that is gone: the tree needs as many rows as it counted
     */
    public record GroupedRow<G, T>(G group, @Nullable T item, int gone) {

        static <G, T> GroupedRow<G, T> heading(G group) {
            return new GroupedRow<>(group, null, 0);
        }

        boolean isHeading() {
            return item == null && gone == 0;
        }
    }

    /** What is listed. */
    public interface Source<G, T> {

        /** The groups that have rows, as they stand in the list. */
        List<G> groups();

        /** How many rows this group has. */
        long count(G group);

        /** So many rows of this group, from this one on; fewer where some are gone since they were counted. */
        List<T> page(G group, int offset, int limit);
    }

    /**
     * A list of these rows.
     *
     * @param identity by what a row stays the same while what it says changes
     * @param name tells a screen reader what is listed
     * @param nothing stands there where nothing is
     */
    public GroupedGrid(Class<G> type, Source<G, T> source, Function<T, Object> identity, String name, String nothing) {
        this.type = type;
        this.source = source;
        this.identity = identity;
        ListGrid.look(this, name, nothing);
        setDataProvider(new Rows());
        setPartNameGenerator(row -> row.isHeading() ? HEADING + " group-" + row.group() : null);
        unfoldAllBut(List.of());
    }

    /** The column in which the groups are named; {@code gone} stands where a row was counted and is gone since. */
    public Grid.Column<GroupedRow<G, T>> first(Function<G, String> heading, String gone, Function<T, Component> cell) {
        return addComponentHierarchyColumn(row -> {
            T item = row.item();
            if (item != null) {
                return cell.apply(item);
            }
            return row.isHeading() ? heading(heading.apply(row.group())) : new Span(gone);
        });
    }

    private static Span heading(String text) {
        Span heading = new Span(text);
        heading.addClassName("group-name");
        return heading;
    }

    /** A column of texts. */
    public Grid.Column<GroupedRow<G, T>> words(Function<T, String> text) {
        return addColumn(row -> {
            T item = row.item();
            return item == null ? "" : text.apply(item);
        });
    }

    /** A column of anything. */
    public Grid.Column<GroupedRow<G, T>> cells(Function<T, Component> cell) {
        return addComponentColumn(row -> {
            T item = row.item();
            return item == null ? new Span() : cell.apply(item);
        });
    }

    /** Shows what a row says now, where it stands. */
    public void replace(G group, T item) {
        getDataProvider().refreshItem(new GroupedRow<>(group, item, 0));
    }

    /** Brings this row of a group into view; both are counted from 0. */
    public void showRow(G group, int row) {
        int place = source.groups().indexOf(group);
        if (place >= 0 && isExpanded(GroupedRow.heading(group)) && row < source.count(group)) {
            scrollToIndex(place, Math.max(0, row));
        }
    }

    /** Rows can be selected, headings cannot; {@code then} hears what is selected whenever the person changes that. */
    public void selectable(Consumer<Set<T>> then) {
        setSelectionMode(SelectionMode.MULTI);
        setItemSelectableProvider(row -> row.item() != null);
        asMultiSelect().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                then.accept(selected(change.getValue()));
            }
        });
    }

    private static <G, T> Set<T> selected(Set<GroupedRow<G, T>> rows) {
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(row.item()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Sorts the rows of each group by the column with this key. */
    public void sortBy(String key, boolean ascending) {
        ListGrid.sort(this, key, ascending);
    }

    /** Folds these groups and unfolds all others. */
    public final void unfoldAllBut(Collection<G> folded) {
        for (G group : type.getEnumConstants()) {
            GroupedRow<G, T> row = GroupedRow.heading(group);
            if (folded.contains(group)) {
                collapse(List.of(row));
            } else {
                expand(List.of(row));
            }
        }
    }

    /** The groups that are folded. */
    public Set<G> folded() {
        Set<G> folded = EnumSet.noneOf(type);
        Stream.of(type.getEnumConstants())
                .filter(group -> !isExpanded(GroupedRow.heading(group)))
                .forEach(folded::add);
        return folded;
    }

    /** Runs whenever the person folds or unfolds a group; a click on a row of it unfolds nothing, though the tree says so. */
    public void onFold(Runnable then) {
        addExpandListener(event -> folded(event.isFromClient(), event.getItems(), then));
        addCollapseListener(event -> folded(event.isFromClient(), event.getItems(), then));
    }

    private void folded(boolean person, Collection<GroupedRow<G, T>> rows, Runnable then) {
        if (person && rows.stream().anyMatch(GroupedRow::isHeading)) {
            then.run();
        }
    }

    private final class Rows extends AbstractBackEndHierarchicalDataProvider<GroupedRow<G, T>, Void> {

        @Override
        public int getChildCount(HierarchicalQuery<GroupedRow<G, T>, Void> query) {
            GroupedRow<G, T> parent = query.getParent();
            return parent == null ? source.groups().size() : Math.toIntExact(source.count(parent.group()));
        }

        @Override
        protected Stream<GroupedRow<G, T>> fetchChildrenFromBackEnd(HierarchicalQuery<GroupedRow<G, T>, Void> query) {
            GroupedRow<G, T> parent = query.getParent();
            return parent == null
                    ? source.groups().stream()
                            .skip(query.getOffset())
                            .limit(query.getLimit())
                            .map(GroupedRow::heading)
                    : rows(parent.group(), query.getOffset(), query.getLimit()).stream();
        }

        private List<GroupedRow<G, T>> rows(G group, int offset, int limit) {
            List<GroupedRow<G, T>> rows = new ArrayList<>();
            source.page(group, offset, limit).forEach(item -> rows.add(new GroupedRow<>(group, item, 0)));
            long counted = Math.min(limit, source.count(group) - offset);
            while (rows.size() < counted) {
                rows.add(new GroupedRow<>(group, null, offset + rows.size() + 1));
            }
            return rows;
        }

        @Override
        public Object getId(GroupedRow<G, T> row) {
            T item = row.item();
            return item == null ? row : identity.apply(item);
        }

        @Override
        public boolean hasChildren(GroupedRow<G, T> row) {
            return row.isHeading();
        }
    }
}
