package youcheng.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import youcheng.base.ui.Messages;

/** Makes the sections of a page, each under its heading, and the links that lead to them from its top. */
class PageSections {

    /** The address stays, so nothing is loaded again; a new window gets the page from its beginning. */
    private static final String GO_THERE = """
            this.addEventListener('click', event => {
              const heading = document.getElementById($0);
              if (heading && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
                event.preventDefault();
                heading.scrollIntoView({block: 'start'});
                heading.focus({preventScroll: true});
              }
            });
            """;

    private final Messages messages;
    private final String address;
    private final UnorderedList links = new UnorderedList();
    private final Nav navigation = new Nav(links);

    /** {@code address} is where the page itself stands. */
    PageSections(Messages messages, String address) {
        this.messages = messages;
        this.address = address;
        navigation.addClassName("page-sections");
        navigation.setAriaLabel(messages.t("register.sections"));
    }

    /** The links to the sections of the first level. */
    Nav navigation() {
        return navigation;
    }

    /** A section that the navigation leads to. */
    Section section(String titleKey, Component... content) {
        links.add(new ListItem(link(titleKey)));
        return section(titleKey, "", new H2(messages.t(titleKey)), content);
    }

    /** A section within another; {@code suffix} tells it from one of the same name elsewhere. */
    Section within(String titleKey, String suffix, Component... content) {
        return section(titleKey, suffix, new H3(messages.t(titleKey)), content);
    }

    private static Section section(String titleKey, String suffix, HtmlContainer heading, Component... content) {
        String id = id(titleKey) + suffix;
        heading.setId(id);
        // What a link leads to takes the focus, so that the keyboard goes on from there.
        heading.getElement().setAttribute("tabindex", "-1");
        Section section = new Section(heading);
        section.getElement().setAttribute("aria-labelledby", id);
        section.add(content);
        return section;
    }

    private Anchor link(String titleKey) {
        Anchor link = new Anchor(address + "#" + id(titleKey), messages.t(titleKey));
        link.setRouterIgnore(true);
        link.getElement().executeJs(GO_THERE, id(titleKey));
        return link;
    }

    /** Goes to a section of the page that is shown, where what stood there before is gone. */
    static void goTo(String titleKey) {
        UI.getCurrent().getPage().executeJs("""
                        const heading = document.getElementById($0);
                        if (heading) {
                          heading.scrollIntoView({block: 'start'});
                          heading.focus({preventScroll: true});
                        }
                        """, id(titleKey));
    }

    private static String id(String titleKey) {
        return "section-" + titleKey.replace('.', '-');
    }
}
