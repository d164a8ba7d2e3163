package youcheng.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Parts of a page beside each other, one of which is shown. Each has an address of its own, is made when it is first
 * opened and stays as it was left. They are links and no widget: they can be opened in another window, sent on, and the
 * back button goes from one to the other.
 */
public class PageTabs extends Div {

    /** On a phone the links of all parts are wider than the window. */
    private static final String BRING_INTO_VIEW = """
            const bar = this.closest('nav'), all = bar?.getBoundingClientRect(), at = this.getBoundingClientRect();
            if (bar && (at.right > all.right || at.left < all.left)) bar.scrollLeft += at.left - all.left - 16;
            """;

    /** The name by which an address says which part is open. */
    public static final String PARAMETER = "tab";

    private static final UrlParameter<String> TAB = UrlParameter.text(PARAMETER);

    private final UnorderedList links = new UnorderedList();
    private final Map<String, Panel> panels = new LinkedHashMap<>();
    private Location location = new Location("");

    /** Without parts yet; {@code label} names them all for whoever cannot see them. */
    public PageTabs(String label) {
        addClassName("page-tabs");
        Nav nav = new Nav(links);
        nav.getElement().setAttribute("aria-label", label);
        add(nav);
    }

    /** Adds a part; the first is the one that a page opens with. */
    public PageTabs add(String name, String text, Supplier<? extends Component> content) {
        Panel panel = new Panel(name, text, content);
        panels.put(name, panel);
        links.add(new ListItem(panel.link));
        add(panel);
        return this;
    }

    /** Says something else on the link of this part. */
    public void rename(String name, String text) {
        Panel panel = panels.get(name);
        if (panel != null) {
            panel.link.setText(text);
        }
    }

    /** Opens this part; the address follows. */
    public void open(String name) {
        Panel panel = panels.get(name);
        if (panel != null && !panel.isVisible()) {
            panel.open();
        }
    }

    /** Has this part made anew when it is opened next. */
    public void forget(String name) {
        Panel panel = panels.get(name);
        if (panel != null && !panel.isVisible()) {
            panel.removeAll();
            panel.made = false;
        }
    }

    /** Shows what this address says, or the first part where it says nothing that there is. */
    public void show(Location where) {
        this.location = where;
        String asked = TAB.read(where.getQueryParameters());
        String first = panels.keySet().iterator().next();
        String shown = panels.containsKey(asked) ? asked : first;
        panels.forEach((name, panel) -> panel.show(name.equals(shown), address(name.equals(first) ? "" : name)));
    }

    /** Whether this address is of the page that is shown, with another part open. */
    public boolean turnsTo(Location where) {
        return where.getPath().equals(location.getPath())
                && others(where).equals(others(location))
                && !TAB.read(where.getQueryParameters()).equals(TAB.read(location.getQueryParameters()));
    }

    /** Opens whatever hides this component: the part it stands in, and what is folded around it. */
    static void reveal(Component hidden) {
        for (Component each = hidden; each != null; each = each.getParent().orElse(null)) {
            if (each instanceof Details details) {
                details.setOpened(true);
            }
            if (each instanceof Panel panel && !panel.isVisible()) {
                panel.open();
            }
        }
    }

    private static QueryParameters others(Location where) {
        return where.getQueryParameters().excluding(PARAMETER);
    }

    private Location address(String name) {
        QueryParameters others = others(location);
        return new Location(location.getPath(), name.isEmpty() ? others : others.merging(PARAMETER, name));
    }

    /** A part and the link that leads to it. */
    private final class Panel extends Div {

        private final String name;
        private final Anchor link;
        private final transient Supplier<? extends Component> content;
        private boolean made;

        Panel(String name, String text, Supplier<? extends Component> content) {
            this.name = name;
            this.content = content;
            this.link = new Anchor("", text);
            addClassName("page-tab");
        }

        void show(boolean shown, Location address) {
            link.setHref(address.getPathWithQueryParameters());
            if (shown) {
                link.getElement().setAttribute("aria-current", "page");
                link.getElement().executeJs(BRING_INTO_VIEW);
            } else {
                link.getElement().removeAttribute("aria-current");
            }
            if (shown && !made) {
                made = true;
                add(content.get());
            }
            setVisible(shown);
        }

        void open() {
            Location address = address(name);
            UrlState.step(address);
            PageTabs.this.show(address);
        }
    }
}
