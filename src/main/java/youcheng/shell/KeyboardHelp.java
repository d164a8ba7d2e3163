package youcheng.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.FrameTool;
import youcheng.base.ui.Messages;
import youcheng.base.ui.PlainTable;
import youcheng.identity.IdentityNavigation;
import youcheng.identity.OwnAccount;

/**
 * The shortcuts of every page, and the sheet that lists them. Single keys, which somebody who dictates presses without
 * wanting to, can be switched off.
 */
@org.springframework.stereotype.Component
class KeyboardHelp implements FrameTool {

    private static final String HOME = "h";

    /** The main pages, by the keys of their names in the menu: who does not have one there has no letter for it. */
    private static final Map<String, String> LETTERS = Map.of(
            "menu.tasks", "t",
            "menu.cases", "c",
            "menu.register", "r",
            "menu.exchanges", "e",
            "menu.overview", "o",
            "menu.audit", "a");

    private final OwnMenu menu;
    private final OwnAccount own;
    private final Messages messages;

    KeyboardHelp(OwnMenu menu, OwnAccount own, Messages messages) {
        this.menu = menu;
        this.own = own;
        this.messages = messages;
    }

    @Override
    public Optional<Component> tool() {
        if (!own.preferences().singleKeys()) {
            return Optional.empty();
        }
        Map<String, MenuEntry> pages = pages();
        List<String> letters =
                Stream.concat(Stream.of(HOME), pages.keySet().stream()).toList();
        return Optional.of(new ShortcutKeys(letters, letter -> go(pages.get(letter)), this::open));
    }

    /** The pages of the person's menu that have a letter, in its order. */
    private Map<String, MenuEntry> pages() {
        Map<String, MenuEntry> pages = new LinkedHashMap<>();
        menu.entries().forEach(entry -> {
            String letter = LETTERS.get(entry.title());
            if (letter != null) {
                pages.put(letter, entry);
            }
        });
        return pages;
    }

    private static void go(@Nullable MenuEntry page) {
        UI.getCurrent().navigate(page == null ? "" : OwnMenu.route(page));
    }

    /** Shows the sheet. */
    void open() {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(messages.t("shell.keys.title"));
        dialog.setWidth("34rem");
        if (!own.preferences().singleKeys()) {
            dialog.add(new Paragraph(messages.t("shell.keys.off")));
        }
        dialog.add(everywhere(), onTask());
        Anchor settings = new Anchor(IdentityNavigation.OWN_ACCOUNT, messages.t("identity.own.title"));
        settings.getElement().addEventListener("click", event -> dialog.close());
        dialog.add(new Paragraph(new Span(messages.t("shell.keys.settings") + " "), settings));
        dialog.getFooter().add(new Button(messages.t("shell.keys.close"), event -> dialog.close()));
        dialog.open();
    }

    private PlainTable everywhere() {
        PlainTable table = table("shell.keys.everywhere");
        table.row(keys("?"), new Span(messages.t("shell.keys.help")));
        table.row(keys("/"), new Span(messages.t("shell.keys.everything")));
        table.row(keys("f"), new Span(messages.t("shell.keys.search")));
        table.row(keys("g", HOME), new Span(messages.t("shell.keys.home")));
        pages().forEach((letter, entry) -> table.row(keys("g", letter), new Span(messages.t(entry.title()))));
        return table;
    }

    private PlainTable onTask() {
        PlainTable table = table("shell.keys.onTask");
        table.row(keys("a"), new Span(messages.t("shell.keys.approve")));
        table.row(keys("r"), new Span(messages.t("shell.keys.return")));
        table.row(keys("x"), new Span(messages.t("shell.keys.reject")));
        table.row(keys("n"), new Span(messages.t("shell.keys.next")));
        table.row(keys("p"), new Span(messages.t("shell.keys.previous")));
        return table;
    }

    private PlainTable table(String captionKey) {
        PlainTable table =
                new PlainTable(messages.t(captionKey), messages.t("shell.keys.key"), messages.t("shell.keys.meaning"));
        table.addClassName("keys");
        return table;
    }

    private Span keys(String first) {
        return new Span(key(first));
    }

    private Span keys(String first, String second) {
        return new Span(key(first), new Span(" " + messages.t("shell.keys.then") + " "), key(second));
    }

    private static HtmlContainer key(String key) {
        HtmlContainer container = new HtmlContainer("kbd");
        container.setText(key);
        return container;
    }
}
