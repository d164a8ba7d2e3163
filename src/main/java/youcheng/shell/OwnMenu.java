package youcheng.shell;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import youcheng.base.ui.MenuCondition;

/** The menu of the person who is signed in. */
@Component
class OwnMenu {

    private final List<MenuCondition> conditions;

    OwnMenu(List<MenuCondition> conditions) {
        this.conditions = conditions;
    }

    /** Its entries in their order. */
    List<MenuEntry> entries() {
        return MenuConfiguration.getMenuEntries().stream()
                .filter(this::isShown)
                .sorted(Comparator.comparing(MenuEntry::order))
                .toList();
    }

    /** The address of an entry inside the portal. */
    static String route(MenuEntry entry) {
        return entry.path().replaceFirst("^/", "");
    }

    private boolean isShown(MenuEntry entry) {
        return conditions.stream()
                .filter(condition -> condition.route().equals(route(entry)))
                .allMatch(MenuCondition::isShown);
    }
}
