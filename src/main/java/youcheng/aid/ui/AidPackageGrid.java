package youcheng.aid.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import java.util.function.BiConsumer;
import youcheng.aid.picture.AidFilter.AidOrder;
import youcheng.aid.picture.AidRow;
import youcheng.base.ui.Badge;
import youcheng.base.ui.ListGrid;
import youcheng.base.ui.Messages;
import youcheng.base.ui.NarrowScreen;
import youcheng.cases.CasesNavigation;

/** The packages in lines: what, which way, how far, since when, what they are worth. */
class AidPackageGrid extends ListGrid<AidRow> {

    private static final int PAGE = 50;

    /** {@code sorted} hears by what somebody sorts, and whether ascending. */
    AidPackageGrid(Messages messages, AidListWords say, BiConsumer<AidOrder, Boolean> sorted) {
        super(messages.t("aid.list"), messages.t("aid.list.nothingFound"));
        addClassName("bounded");
        addThemeVariants(GridVariant.LUMO_COMPACT);
        setPageSize(PAGE);
        addComponentColumn(each -> new Anchor(CasesNavigation.of(each.number()), say.title(each)))
                .setHeader(messages.t("aid.list.title"))
                .setKey(AidOrder.TITLE.name())
                .setSortable(true)
                .setWidth("12rem")
                .setFlexGrow(4);
        Grid.Column<AidRow> direction = narrow(addColumn(say::direction)).setHeader(messages.t("aid.list.direction"));
        Grid.Column<AidRow> state = addComponentColumn(each -> new Badge(say.state(each), say.signal(each.phase())))
                .setHeader(messages.t("aid.list.state"))
                .setWidth("15.5rem")
                .setFlexGrow(0);
        Grid.Column<AidRow> day = narrow(addColumn(each -> messages.date(each.day())))
                .setHeader(messages.t("aid.list.day"))
                .setKey(AidOrder.DATE.name())
                .setSortable(true);
        Grid.Column<AidRow> value = addColumn(say::value)
                .setHeader(messages.t("aid.list.value"))
                .setKey(AidOrder.VALUE.name())
                .setSortable(true)
                .setWidth("9rem")
                .setFlexGrow(2);
        Grid.Column<AidRow> number = narrow(addColumn(each -> each.number().value()))
                .setHeader(messages.t("cases.number"))
                .setKey(AidOrder.NUMBER.name())
                .setSortable(true);
        NarrowScreen.hide(this, List.of(direction, state, day, value, number));
        addSortListener(event -> {
            if (event.isFromClient()) {
                heard(event.getSortOrder(), sorted);
            }
        });
    }

    /** Without any order chosen the newest comes first. */
    private static void heard(List<GridSortOrder<AidRow>> orders, BiConsumer<AidOrder, Boolean> sorted) {
        if (orders.isEmpty()) {
            sorted.accept(AidOrder.DATE, false);
        } else {
            GridSortOrder<AidRow> last = orders.getLast();
            sorted.accept(AidOrder.valueOf(last.getSorted().getKey()), last.getDirection() == SortDirection.ASCENDING);
        }
    }
}
