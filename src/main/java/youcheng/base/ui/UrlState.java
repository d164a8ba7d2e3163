package youcheng.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps in the page's address what a list shows: it can be sent on, and the back button finds it again. */
public final class UrlState {

    private UrlState() {}

    /** What the address says under this name; empty where it says nothing. */
    public static String read(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).orElse("");
    }

    /** The constant that the address names; null where it names none that there is. */
    public static <E extends Enum<E>> @Nullable E read(QueryParameters parameters, String name, Class<E> type) {
        String value = read(parameters, name);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElse(null);
    }

    /** Puts this state in place of the last one; for what changes with every key stroke. */
    public static void replace(String route, Map<String, String> state) {
        UI.getCurrent().getPage().getHistory().replaceState(null, of(route, state), false);
    }

    /** Adds this state as a new step, from which the back button leads to the last one. */
    public static void step(String route, Map<String, String> state) {
        UI.getCurrent().getPage().getHistory().pushState(null, of(route, state), false);
    }

    /** Shows this address as a new step. */
    static void step(Location address) {
        UI.getCurrent().getPage().getHistory().pushState(null, address, false);
    }

    /** The address of this state; empty values are left out, so that it says only what somebody chose. */
    public static Location of(String route, Map<String, String> state) {
        Map<String, String> said = new LinkedHashMap<>(state);
        said.values().removeIf(String::isEmpty);
        return new Location(route, QueryParameters.simple(said));
    }
}
