package youcheng.portfolio.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;
import youcheng.base.ui.ListGrid;
import youcheng.base.ui.Messages;
import youcheng.base.ui.NarrowScreen;
import youcheng.closeness.ActivityStatus;
import youcheng.dormancy.WakingStanding;
import youcheng.portfolio.overview.RelationshipFilter;
import youcheng.portfolio.overview.RelationshipStanding;
import youcheng.register.RegisterNavigation;

/** The table that says what the map shows. */
class RelationshipTable extends ListGrid<RelationshipStanding> {

    private final transient Messages messages;

    /** {@code sorted} hears by what somebody sorts, and whether ascending. */
    RelationshipTable(Messages messages, BiConsumer<RelationshipFilter.RelationshipOrder, Boolean> sorted) {
        super(messages.t("map.table"), messages.t("map.nothingFound"));
        this.messages = messages;
        addClassName("bounded");
        Locale language = messages.language();
        sortable(
                addComponentColumn(each -> new Anchor(
                                RegisterNavigation.city(each.relationship().city()),
                                each.relationship().name(language)))
                        .setWidth("9rem"),
                RelationshipFilter.RelationshipOrder.NAME,
                "portfolio.partner");
        Grid.Column<RelationshipStanding> country = sortable(
                addColumn(each -> each.relationship().country().name(language)).setWidth("7.5rem"),
                RelationshipFilter.RelationshipOrder.COUNTRY,
                "register.country");
        sortable(
                narrow(addComponentColumn(each -> Look.badge(messages, each.activity())), activityTexts()),
                RelationshipFilter.RelationshipOrder.ACTIVITY,
                "portfolio.activity");
        sortable(
                narrow(addColumn(each -> Look.closeness(messages, each))),
                RelationshipFilter.RelationshipOrder.CLOSENESS,
                "portfolio.closeness");
        Grid.Column<RelationshipStanding> last = sortable(
                narrow(addColumn(this::lastContact)),
                RelationshipFilter.RelationshipOrder.LAST_CONTACT,
                "portfolio.lastContact");
        Grid.Column<RelationshipStanding> changes = sortable(
                narrow(addColumn(this::changesOn)),
                RelationshipFilter.RelationshipOrder.CHANGES,
                "portfolio.changesOn");
        Grid.Column<RelationshipStanding> review = sortable(
                addColumn(this::review).setWidth("10rem"),
                RelationshipFilter.RelationshipOrder.REVIEW,
                "portfolio.review");
        NarrowScreen.hide(this, List.of(country, last, changes, review));
        addSortListener(event -> heard(event, sorted));
    }

    private String lastContact(RelationshipStanding each) {
        PartialDate last = each.lastContact();
        return last == null ? messages.t("portfolio.noContact") : messages.say(last);
    }

    private Stream<String> activityTexts() {
        return Stream.concat(
                Stream.of(messages.t("portfolio.activity")),
                Arrays.stream(ActivityStatus.values()).map(status -> Look.activity(messages, status)));
    }

    private String review(RelationshipStanding each) {
        WakingStanding waking = each.waking();
        return waking == null ? "" : messages.say(waking.state());
    }

    private String changesOn(RelationshipStanding each) {
        return each.changesOn() == null ? "—" : messages.say(each.changesOn());
    }

    private Grid.Column<RelationshipStanding> sortable(
            Grid.Column<RelationshipStanding> column, RelationshipFilter.RelationshipOrder sort, String headerKey) {
        return column.setKey(sort.name()).setHeader(messages.t(headerKey)).setSortable(true);
    }

    private static void heard(
            SortEvent<Grid<RelationshipStanding>, GridSortOrder<RelationshipStanding>> event,
            BiConsumer<RelationshipFilter.RelationshipOrder, Boolean> sorted) {
        if (!event.isFromClient()) {
            return;
        }
        @Nullable
        GridSortOrder<RelationshipStanding> last =
                event.getSortOrder().stream().reduce((one, other) -> other).orElse(null);
        if (last == null) {
            sorted.accept(RelationshipFilter.RelationshipOrder.NAME, true);
        } else {
            sorted.accept(
                    RelationshipFilter.RelationshipOrder.valueOf(
                            last.getSorted().getKey()),
                    last.getDirection() == SortDirection.ASCENDING);
        }
    }
}
