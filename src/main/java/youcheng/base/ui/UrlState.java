package youcheng.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a page shows, kept in its address: it can be sent on, and the back button finds it again. */
public final class UrlState {

    private final Map<String, String> said = new LinkedHashMap<>();

    private UrlState(Stream<UrlParameter.Said> said) {
        said.filter(each -> !each.value().isEmpty()).forEach(each -> this.said.put(each.name(), each.value()));
    }

    /** An address that says this; empty values are left out. */
    public static UrlState of(UrlParameter.Said... said) {
        return new UrlState(Stream.of(said));
    }

    /** An address that says this; empty values are left out. */
    public static UrlState of(List<UrlParameter.Said> said) {
        return new UrlState(said.stream());
    }

    /** This, or where it says nothing, what says this. */
    public UrlState or(UrlParameter.Said everything) {
        return said.isEmpty() ? of(everything) : this;
    }

    /** The parameters of the address. */
    public QueryParameters parameters() {
        return QueryParameters.simple(said);
    }

    /** The address of a page in this state. */
    public Location at(String route) {
        return new Location(route, parameters());
    }

    /** The address of a page in this state, for a link. */
    public String linkTo(String route) {
        return at(route).getPathWithQueryParameters();
    }

    /** Puts this state in place of the last one; for what changes with every key stroke. */
    public void replace(String route) {
        UI.getCurrent().getPage().getHistory().replaceState(null, at(route), false);
    }

    /** Adds this state as a new step, from which the back button leads to the last one. */
    public void step(String route) {
        step(at(route));
    }

    /** Follows what somebody looks for: each choice is a step, each key stroke is not. */
    public void follow(String route, boolean typing) {
        if (typing) {
            replace(route);
        } else {
            step(route);
        }
    }

    /** Shows this address as a new step. */
    static void step(Location address) {
        UI.getCurrent().getPage().getHistory().pushState(null, address, false);
    }
}
