package youcheng.portfolio.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;
import youcheng.base.ui.ListGrid;
import youcheng.base.ui.NarrowScreen;
import youcheng.base.ui.Words;
import youcheng.portfolio.TieFilter;
import youcheng.portfolio.TieStanding;
import youcheng.register.RegisterNavigation;

/** The table that says what the map shows. */
class TieTable extends ListGrid<TieStanding> {

    private final transient Words words;

    /** {@code sorted} hears by what somebody sorts, and whether ascending. */
    TieTable(Words words, BiConsumer<TieFilter.Sort, Boolean> sorted) {
        super(words.t("map.table"), words.t("map.nothingFound"));
        this.words = words;
        addClassName("bounded");
        Locale language = words.language();
        sortable(
                addComponentColumn(each -> new Anchor(
                                RegisterNavigation.city(each.tie().city()),
                                each.tie().name(language)))
                        .setWidth("9rem"),
                TieFilter.Sort.NAME,
                "portfolio.partner");
        Grid.Column<TieStanding> country = sortable(
                addColumn(each -> each.tie().country().name(language)).setWidth("7.5rem"),
                TieFilter.Sort.COUNTRY,
                "register.country");
        sortable(
                narrow(addComponentColumn(each -> Look.badge(words, each.activity()))),
                TieFilter.Sort.ACTIVITY,
                "portfolio.activity");
        sortable(
                narrow(addColumn(each -> Look.closeness(words, each))),
                TieFilter.Sort.CLOSENESS,
                "portfolio.closeness");
        Grid.Column<TieStanding> last =
                sortable(narrow(addColumn(this::lastContact)), TieFilter.Sort.LAST_CONTACT, "portfolio.lastContact");
        Grid.Column<TieStanding> changes =
                sortable(narrow(addColumn(this::changesOn)), TieFilter.Sort.CHANGES, "portfolio.changesOn");
        NarrowScreen.hide(this, List.of(country, last, changes));
        addSortListener(event -> heard(event, sorted));
    }

    private String lastContact(TieStanding each) {
        PartialDate last = each.lastContact();
        return last == null ? words.t("portfolio.noContact") : words.say(last);
    }

    private String changesOn(TieStanding each) {
        return each.changesOn() == null ? "—" : words.say(each.changesOn());
    }

    private Grid.Column<TieStanding> sortable(Grid.Column<TieStanding> column, TieFilter.Sort sort, String headerKey) {
        return column.setKey(sort.name()).setHeader(words.t(headerKey)).setSortable(true);
    }

    private static void heard(
            SortEvent<Grid<TieStanding>, GridSortOrder<TieStanding>> event,
            BiConsumer<TieFilter.Sort, Boolean> sorted) {
        if (!event.isFromClient()) {
            return;
        }
        @Nullable
        GridSortOrder<TieStanding> last =
                event.getSortOrder().stream().reduce((one, other) -> other).orElse(null);
        if (last == null) {
            sorted.accept(TieFilter.Sort.NAME, true);
        } else {
            sorted.accept(
                    TieFilter.Sort.valueOf(last.getSorted().getKey()), last.getDirection() == SortDirection.ASCENDING);
        }
    }
}
