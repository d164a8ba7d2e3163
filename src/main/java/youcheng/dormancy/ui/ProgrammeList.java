package youcheng.dormancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import youcheng.base.ui.Badge;
import youcheng.base.ui.ListGrid;
import youcheng.base.ui.Messages;
import youcheng.base.ui.NarrowScreen;
import youcheng.cases.CasesNavigation;
import youcheng.dormancy.programme.ProgrammeFilter.ProgrammeOrder;
import youcheng.dormancy.programme.ProgrammeRow;
import youcheng.dormancy.programme.WakingPhase;
import youcheng.register.RegisterNavigation;

/** The reviews in lines: of which city, how far, since when, until when. */
class ProgrammeList extends ListGrid<ProgrammeRow> {

    private static final int PAGE = 50;

    /** {@code sorted} hears by what somebody sorts, and whether ascending. */
    ProgrammeList(Messages messages, ProgrammeMessages say, BiConsumer<ProgrammeOrder, Boolean> sorted) {
        super(messages.t("programme.list"), messages.t("programme.nothingFound"));
        addClassName("bounded");
        addThemeVariants(GridVariant.LUMO_COMPACT);
        setPageSize(PAGE);
        addComponentColumn(each -> new Anchor(
                        RegisterNavigation.city(each.relationship().city()),
                        each.relationship().name(messages.language())))
                .setHeader(messages.t("cases.city"))
                .setKey(ProgrammeOrder.CITY.name())
                .setSortable(true)
                .setWidth("6.5rem")
                .setFlexGrow(1);
        Grid.Column<ProgrammeRow> phase = narrow(
                        addComponentColumn(each -> new Badge(say.phase(each.phase()), say.signal(each.phase()))),
                        Arrays.stream(WakingPhase.values()).map(say::phase))
                .setHeader(messages.t("programme.phase"));
        addColumn(say::state)
                .setHeader(messages.t("dormancy.state"))
                .setWidth("11.5rem")
                .setFlexGrow(4);
        Grid.Column<ProgrammeRow> left = addColumn(say::daysLeft)
                .setHeader(messages.t("programme.daysLeft"))
                .setWidth("6rem")
                .setFlexGrow(0)
                .setKey(ProgrammeOrder.DAYS_LEFT.name())
                .setSortable(true);
        Grid.Column<ProgrammeRow> milestones = addColumn(say::milestones)
                .setHeader(messages.t("programme.milestones"))
                .setWidth("6.5rem")
                .setFlexGrow(0);
        Grid.Column<ProgrammeRow> since = narrow(addColumn(each -> messages.date(each.since())))
                .setHeader(messages.t("programme.since"))
                .setKey(ProgrammeOrder.SINCE.name())
                .setSortable(true);
        Grid.Column<ProgrammeRow> number =
                narrow(addComponentColumn(this::number)).setHeader(messages.t("cases.number"));
        NarrowScreen.hide(this, List.of(phase, left, milestones, since, number));
        addSortListener(event -> {
            if (event.isFromClient()) {
                heard(event.getSortOrder(), sorted);
            }
        });
    }

    private Component number(ProgrammeRow row) {
        String number = row.number().value();
        return row.isReadable() ? new Anchor(CasesNavigation.of(row.number()), number) : new Span(number);
    }

    /** Without any order chosen the newest comes first. */
    private static void heard(List<GridSortOrder<ProgrammeRow>> orders, BiConsumer<ProgrammeOrder, Boolean> sorted) {
        if (orders.isEmpty()) {
            sorted.accept(ProgrammeOrder.SINCE, false);
        } else {
            GridSortOrder<ProgrammeRow> last = orders.getLast();
            sorted.accept(
                    ProgrammeOrder.valueOf(last.getSorted().getKey()), last.getDirection() == SortDirection.ASCENDING);
        }
    }
}
