package youcheng.register.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Address;
import youcheng.register.Region;
import youcheng.register.RegisterFilter;
import youcheng.register.Tier;

/** The register's filter as the page's address tells it. What the address names and does not exist is ignored. */
final class RegisterAddress {

    private static final String TEXT = "q";
    private static final String REGION = "region";
    private static final String TIER = "tier";
    private static final String STATUS = "status";
    private static final String SORT = "sort";
    private static final String DIRECTION = "dir";
    private static final String DESCENDING = "desc";
    private static final String STATUS_KEYS = "register.status.";

    private RegisterAddress() {}

    static RegisterFilter read(QueryParameters parameters) {
        RegisterFilter.Sort sort = Address.read(parameters, SORT, RegisterFilter.Sort.class);
        return new RegisterFilter(
                Address.read(parameters, TEXT),
                Address.read(parameters, REGION, Region.class),
                Address.read(parameters, TIER, Tier.class),
                status(Address.read(parameters, STATUS)),
                Objects.requireNonNullElse(sort, RegisterFilter.Sort.NAME),
                !Address.read(parameters, DIRECTION).equals(DESCENDING));
    }

    static Map<String, String> write(RegisterFilter filter) {
        String status = filter.status();
        Map<String, String> state = new LinkedHashMap<>();
        state.put(TEXT, filter.text());
        state.put(REGION, name(filter.region()));
        state.put(TIER, name(filter.tier()));
        state.put(STATUS, status == null ? "" : status.substring(STATUS_KEYS.length()));
        state.put(SORT, filter.sort() == RegisterFilter.Sort.NAME ? "" : name(filter.sort()));
        state.put(DIRECTION, filter.ascending() ? "" : DESCENDING);
        return state;
    }

    private static @Nullable String status(String name) {
        String key = STATUS_KEYS + name;
        return RegisterFilter.STATUSES.contains(key) ? key : null;
    }

    private static String name(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }
}
