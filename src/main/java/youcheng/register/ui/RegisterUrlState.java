package youcheng.register.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import youcheng.base.ui.UrlChoice;
import youcheng.base.ui.UrlParameter;
import youcheng.base.ui.UrlState;
import youcheng.register.Region;
import youcheng.register.RegisterFilter;
import youcheng.register.RegisterFilter.RegisterOrder;
import youcheng.register.RegisterWish;
import youcheng.register.Tier;
import youcheng.register.ui.RegisterColumns.Choice;
import youcheng.register.ui.RegisterColumns.Column;

/** The register's filter as the page's address tells it. What the address names and does not exist is ignored. */
final class RegisterUrlState {

    private static final String STATUS_KEYS = "register.status.";
    private static final String SORTED = "sort";

    private static final UrlChoice<Region> REGION = UrlChoice.of("region", Region.class);
    private static final UrlChoice<Tier> TIER = UrlChoice.of("tier", Tier.class);
    private static final UrlChoice<String> STATUS = UrlChoice.oneOf(
            "status",
            RegisterFilter.STATUSES.stream()
                    .collect(Collectors.toMap(key -> key.substring(STATUS_KEYS.length()), Function.identity())));
    private static final UrlParameter<RegisterOrder> SORT =
            UrlParameter.choice(SORTED, RegisterOrder.class, RegisterOrder.NAME);

    private RegisterUrlState() {}

    static RegisterWish read(QueryParameters query, List<Column> columns) {
        RegisterFilter filter = new RegisterFilter(
                UrlParameter.SEARCH.read(query),
                REGION.read(query),
                TIER.read(query),
                STATUS.read(query),
                SORT.read(query),
                UrlParameter.ASCENDING.read(query));
        Map<String, String> chosen = new LinkedHashMap<>();
        columns.forEach(column -> chosen.put(column.name(), values(column).read(query)));
        chosen.values().removeIf(String::isEmpty);
        return new RegisterWish(filter, chosen, sort(columns).read(query));
    }

    static UrlState of(RegisterWish wish, List<Column> columns) {
        RegisterFilter filter = wish.filter();
        List<UrlParameter.Said> said = new ArrayList<>(List.of(
                UrlParameter.SEARCH.says(filter.text()),
                REGION.says(filter.region()),
                TIER.says(filter.tier()),
                STATUS.says(filter.status())));
        columns.forEach(column -> said.add(values(column).says(wish.chosen().getOrDefault(column.name(), ""))));
        said.add(
                wish.column() == null ? SORT.says(filter.sort()) : sort(columns).says(wish.column()));
        said.add(UrlParameter.ASCENDING.says(filter.ascending()));
        return UrlState.of(said);
    }

    private static UrlParameter<String> values(Column column) {
        return UrlParameter.oneOf(
                column.name(), column.choices().stream().map(Choice::value).toList(), "");
    }

    /** The added columns sort under the same name as the register's own. */
    private static UrlChoice<String> sort(List<Column> columns) {
        return UrlChoice.oneOf(SORTED, columns.stream().collect(Collectors.toMap(Column::name, Column::name)));
    }
}
