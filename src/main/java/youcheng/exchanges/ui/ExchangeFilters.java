package youcheng.exchanges.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Filters;
import youcheng.base.ui.Messages;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeFilter;
import youcheng.exchanges.ExchangeKind;
import youcheng.exchanges.ExchangeState;
import youcheng.exchanges.FieldOfExchange;
import youcheng.exchanges.Level;
import youcheng.exchanges.Substance;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/** What narrows the list of exchanges down; what is asked for less often is folded away until it is used. */
class ExchangeFilters extends Div {

    private final TextField text;
    private final transient ComboBox<RelationshipSummary> relationship;
    private final Select<Integer> year;
    private final Select<ExchangeState> state;
    private final Select<ExchangeKind> kind;
    private final Select<Direction> direction;
    private final Select<Level> level;
    private final Select<Substance> substance;
    private final Select<FieldOfExchange> field;
    private final Details more = new Details();
    private final transient NamedRelationships relationships;

    /** Whom the filters tell that the person changed something, and whether while typing. */
    interface Wanted {
        void changed(boolean typing);
    }

    ExchangeFilters(
            Fields make,
            Messages messages,
            ExchangeMessages said,
            NamedRelationships relationships,
            List<Integer> years,
            Wanted wanted) {
        this.relationships = relationships;
        text = make.search("exchanges.search");
        relationship = new ComboBox<>(messages.t("exchange.partners"));
        relationship.setItems((each, typed) -> NamedRelationships.matches(each, typed), relationships.all());
        relationship.setItemLabelGenerator(relationships::name);
        relationship.setPlaceholder(messages.t("base.all"));
        relationship.setClearButtonVisible(true);
        year = make.filter("exchanges.year", years, Object::toString);
        state = make.filter("exchange.state", List.of(ExchangeState.values()), said::of);
        state.setMinWidth("14rem");
        state.setEmptySelectionCaption(messages.t("exchanges.standing"));
        state.setPlaceholder(messages.t("exchanges.standing"));
        state.setItemLabelGenerator(each -> each == null ? messages.t("exchanges.standing") : said.of(each));
        kind = make.filter("exchange.kind", List.of(ExchangeKind.values()), said::of);
        direction = make.filter("exchange.direction", List.of(Direction.values()), said::of);
        level = make.filter("exchange.level", List.of(Level.values()), said::of);
        substance = make.filter("exchange.substance", List.of(Substance.values()), said::of);
        field = make.filter("exchange.field", List.of(FieldOfExchange.values()), said::of);
        more.setSummaryText(messages.t("exchanges.filters.more"));
        more.add(new Filters(direction, level, substance, field));
        addClassName("exchange-filters");
        add(new Filters(text, relationship, kind, state, year), more);
        text.addValueChangeListener(change -> tell(change.isFromClient(), true, wanted));
        relationship.addValueChangeListener(change -> tell(change.isFromClient(), false, wanted));
        Stream.of(year, state, kind, direction, level, substance, field)
                .forEach(select -> select.addValueChangeListener(change -> tell(change.isFromClient(), false, wanted)));
    }

    private static void tell(boolean person, boolean typing, Wanted wanted) {
        if (person) {
            wanted.changed(typing);
        }
    }

    void show(ExchangeFilter filter) {
        text.setValue(filter.text());
        relationship.setValue(
                filter.relationships().isEmpty()
                        ? null
                        : relationships.find(filter.relationships().getFirst()).orElse(null));
        Integer asked = filter.year();
        year.setValue(asked != null && year.getListDataView().getItems().anyMatch(asked::equals) ? asked : null);
        state.setValue(filter.state());
        kind.setValue(filter.kind());
        direction.setValue(filter.direction());
        level.setValue(filter.level());
        substance.setValue(filter.substance());
        field.setValue(filter.field());
        more.setOpened(Stream.of(direction, level, substance, field).anyMatch(select -> !select.isEmpty()));
    }

    ExchangeFilter read(boolean newestFirst) {
        RelationshipSummary chosen = relationship.getValue();
        return new ExchangeFilter(
                text.getValue(),
                chosen == null ? List.<RelationshipId>of() : List.of(chosen.id()),
                chosen(state),
                chosen(kind),
                chosen(direction),
                chosen(level),
                chosen(substance),
                chosen(field),
                chosen(year),
                newestFirst);
    }

    private static <T> @Nullable T chosen(Select<T> select) {
        return select.getOptionalValue().orElse(null);
    }
}
