package youcheng.exchanges.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.UrlState;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeFilter;
import youcheng.exchanges.ExchangeKind;
import youcheng.exchanges.ExchangeState;
import youcheng.exchanges.ExchangesNavigation;
import youcheng.exchanges.FieldOfExchange;
import youcheng.exchanges.Level;
import youcheng.exchanges.Substance;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/** Which exchanges are looked for, as the address says it; what it names and does not exist is left out and named. */
final class ExchangeUrlState {

    static final String KIND = "kind";
    private static final String TEXT = "q";
    private static final String STATE = "state";
    private static final String DIRECTION = "direction";
    private static final String LEVEL = "level";
    private static final String SUBSTANCE = "substance";
    private static final String FIELD = "field";
    private static final String YEAR = "year";
    private static final String SORT = "sort";
    private static final String OLDEST_FIRST = "oldest";

    private final QueryParameters query;
    private final List<Unknown> unknown = new ArrayList<>();

    private ExchangeUrlState(QueryParameters query) {
        this.query = query;
    }

    /** What the address names and does not exist: the message key of what it should be, and what stands there. */
    record Unknown(String labelKey, String value) {}

    /** What an address says. */
    record Asked(ExchangeFilter filter, List<Unknown> unknown) {}

    static Asked read(QueryParameters query, NamedRelationships relationships) {
        ExchangeUrlState address = new ExchangeUrlState(query);
        ExchangeFilter filter = new ExchangeFilter(
                UrlState.read(query, TEXT),
                address.relationships(relationships),
                address.constant(STATE, "exchange.state", ExchangeState.class),
                address.constant(KIND, "exchange.kind", ExchangeKind.class),
                address.constant(DIRECTION, "exchange.direction", Direction.class),
                address.constant(LEVEL, "exchange.level", Level.class),
                address.constant(SUBSTANCE, "exchange.substance", Substance.class),
                address.constant(FIELD, "exchange.field", FieldOfExchange.class),
                address.year(),
                !UrlState.read(query, SORT).equals(OLDEST_FIRST));
        return new Asked(filter, List.copyOf(address.unknown));
    }

    static Map<String, String> write(ExchangeFilter filter) {
        Map<String, String> state = new LinkedHashMap<>();
        state.put(TEXT, filter.text());
        state.put(
                ExchangesNavigation.RELATIONSHIP,
                filter.relationships().isEmpty()
                        ? ""
                        : filter.relationships().getFirst().toString());
        state.put(STATE, name(filter.state()));
        state.put(KIND, name(filter.kind()));
        state.put(DIRECTION, name(filter.direction()));
        state.put(LEVEL, name(filter.level()));
        state.put(SUBSTANCE, name(filter.substance()));
        state.put(FIELD, name(filter.field()));
        Integer year = filter.year();
        state.put(YEAR, year == null ? "" : year.toString());
        state.put(SORT, filter.isNewestFirst() ? "" : OLDEST_FIRST);
        state.values().removeIf(String::isEmpty);
        return state;
    }

    private static String name(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }

    private List<RelationshipId> relationships(NamedRelationships relationships) {
        String key = UrlState.read(query, ExchangesNavigation.RELATIONSHIP);
        RelationshipSummary relationship = relationships.find(key);
        if (relationship == null) {
            note(ExchangesNavigation.RELATIONSHIP, "exchange.partners");
            return List.of();
        }
        return List.of(relationship.id());
    }

    private <E extends Enum<E>> @Nullable E constant(String name, String labelKey, Class<E> type) {
        E constant = UrlState.read(query, name, type);
        if (constant == null) {
            note(name, labelKey);
        }
        return constant;
    }

    private @Nullable Integer year() {
        String typed = UrlState.read(query, YEAR);
        if (typed.matches("\\d{4}")) {
            return Integer.valueOf(typed);
        }
        note(YEAR, "exchanges.year");
        return null;
    }

    private void note(String name, String labelKey) {
        String value = UrlState.read(query, name);
        if (!value.isEmpty()) {
            unknown.add(new Unknown(labelKey, value));
        }
    }
}
