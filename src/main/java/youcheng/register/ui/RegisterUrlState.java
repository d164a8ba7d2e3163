package youcheng.register.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.UrlState;
import youcheng.register.Region;
import youcheng.register.RegisterFilter;
import youcheng.register.Tier;
import youcheng.register.ui.RegisterColumns.Column;

/** The register's filter as the page's address tells it. What the address names and does not exist is ignored. */
final class RegisterUrlState {

    private static final String TEXT = "q";
    private static final String REGION = "region";
    private static final String TIER = "tier";
    private static final String STATUS = "status";
    private static final String SORT = "sort";
    private static final String DIRECTION = "dir";
    private static final String DESCENDING = "desc";
    private static final String STATUS_KEYS = "register.status.";

    private RegisterUrlState() {}

    static RegisterWish read(QueryParameters parameters, List<Column> columns) {
        RegisterFilter.RegisterOrder sort = UrlState.read(parameters, SORT, RegisterFilter.RegisterOrder.class);
        String named = UrlState.read(parameters, SORT);
        RegisterFilter filter = new RegisterFilter(
                UrlState.read(parameters, TEXT),
                UrlState.read(parameters, REGION, Region.class),
                UrlState.read(parameters, TIER, Tier.class),
                status(UrlState.read(parameters, STATUS)),
                Objects.requireNonNullElse(sort, RegisterFilter.RegisterOrder.NAME),
                !UrlState.read(parameters, DIRECTION).equals(DESCENDING));
        return new RegisterWish(
                filter,
                chosen(parameters, columns),
                columns.stream()
                        .map(Column::name)
                        .filter(named::equals)
                        .findFirst()
                        .orElse(null));
    }

    static Map<String, String> write(RegisterWish wish, List<Column> columns) {
        RegisterFilter filter = wish.filter();
        String status = filter.status();
        Map<String, String> state = new LinkedHashMap<>();
        state.put(TEXT, filter.text());
        state.put(REGION, name(filter.region()));
        state.put(TIER, name(filter.tier()));
        state.put(STATUS, status == null ? "" : status.substring(STATUS_KEYS.length()));
        columns.forEach(column -> state.put(column.name(), wish.chosen().getOrDefault(column.name(), "")));
        String byName = filter.sort() == RegisterFilter.RegisterOrder.NAME ? "" : name(filter.sort());
        state.put(SORT, Objects.requireNonNullElse(wish.column(), byName));
        state.put(DIRECTION, filter.ascending() ? "" : DESCENDING);
        return state;
    }

    private static Map<String, String> chosen(QueryParameters parameters, List<Column> columns) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (Column column : columns) {
            String value = UrlState.read(parameters, column.name());
            if (column.choices().stream().anyMatch(choice -> choice.value().equals(value))) {
                chosen.put(column.name(), value);
            }
        }
        return chosen;
    }

    private static @Nullable String status(String name) {
        String key = STATUS_KEYS + name;
        return RegisterFilter.STATUSES.contains(key) ? key : null;
    }

    private static String name(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }
}
