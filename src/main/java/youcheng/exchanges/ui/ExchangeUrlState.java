package youcheng.exchanges.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.UrlChoice;
import youcheng.base.ui.UrlParameter;
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

    static final UrlChoice<ExchangeKind> KIND = UrlChoice.of("kind", ExchangeKind.class);
    static final UrlChoice<Direction> DIRECTION = UrlChoice.of("direction", Direction.class);
    static final UrlParameter<String> RELATIONSHIP = UrlParameter.text(ExchangesNavigation.RELATIONSHIP);

    private static final UrlChoice<ExchangeState> STATE = UrlChoice.of("state", ExchangeState.class);
    private static final UrlChoice<Level> LEVEL = UrlChoice.of("level", Level.class);
    private static final UrlChoice<Substance> SUBSTANCE = UrlChoice.of("substance", Substance.class);
    private static final UrlChoice<FieldOfExchange> FIELD = UrlChoice.of("field", FieldOfExchange.class);
    private static final UrlChoice<Integer> YEAR = UrlChoice.number("year", 1000, 9999);
    private static final UrlParameter<Boolean> OLDEST_FIRST = UrlParameter.flag("sort", "oldest");

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
                UrlParameter.SEARCH.read(query),
                address.relationships(relationships),
                address.read(STATE, "exchange.state"),
                address.read(KIND, "exchange.kind"),
                address.read(DIRECTION, "exchange.direction"),
                address.read(LEVEL, "exchange.level"),
                address.read(SUBSTANCE, "exchange.substance"),
                address.read(FIELD, "exchange.field"),
                address.read(YEAR, "exchanges.year"),
                !OLDEST_FIRST.read(query));
        return new Asked(filter, List.copyOf(address.unknown));
    }

    static UrlState of(ExchangeFilter filter) {
        return UrlState.of(said(filter));
    }

    static List<UrlParameter.Said> said(ExchangeFilter filter) {
        return List.of(
                UrlParameter.SEARCH.says(filter.text()),
                RELATIONSHIP.says(
                        filter.relationships().isEmpty()
                                ? ""
                                : filter.relationships().getFirst().toString()),
                STATE.says(filter.state()),
                KIND.says(filter.kind()),
                DIRECTION.says(filter.direction()),
                LEVEL.says(filter.level()),
                SUBSTANCE.says(filter.substance()),
                FIELD.says(filter.field()),
                YEAR.says(filter.year()),
                OLDEST_FIRST.says(!filter.isNewestFirst()));
    }

    private List<RelationshipId> relationships(NamedRelationships relationships) {
        String key = RELATIONSHIP.read(query);
        RelationshipSummary relationship = relationships.find(key);
        if (relationship != null) {
            return List.of(relationship.id());
        }
        if (!key.isEmpty()) {
            unknown.add(new Unknown("exchange.partners", key));
        }
        return List.of();
    }

    private <V> @Nullable V read(UrlChoice<V> parameter, String labelKey) {
        parameter.misread(query).ifPresent(value -> unknown.add(new Unknown(labelKey, value)));
        return parameter.read(query);
    }
}
