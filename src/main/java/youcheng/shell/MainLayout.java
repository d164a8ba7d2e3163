package youcheng.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import youcheng.base.ui.FrameNotice;
import youcheng.base.ui.FrameTool;
import youcheng.base.ui.MenuCount;
import youcheng.identity.ColorPreference;
import youcheng.identity.IdentityNavigation;
import youcheng.identity.Person;
import youcheng.identity.SignedIn;

/** The frame: menu with counts on the side, language and the person's own menu at the top. */
@Layout
@AnonymousAllowed
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final transient AuthenticationContext authentication;
    private final transient Appearance appearance;
    private final transient OwnMenu ownMenu;
    private final transient List<MenuCount> counts;
    private final transient List<FrameNotice> frameNotices;
    private final transient SignedIn signedIn;
    private final transient List<FrameTool> frameTools;
    private final transient KeyboardHelp keyboardHelp;
    private final Div tools = new Div();
    private final Div notices = new Div();
    private final SideNav menu = new SideNav();

    MainLayout(
            AuthenticationContext authentication,
            SignedIn signedIn,
            Appearance appearance,
            OwnMenu ownMenu,
            List<MenuCount> counts,
            List<FrameNotice> frameNotices,
            List<FrameTool> frameTools,
            KeyboardHelp keyboardHelp) {
        this.authentication = authentication;
        this.appearance = appearance;
        this.ownMenu = ownMenu;
        this.counts = counts;
        this.frameNotices = frameNotices;
        this.frameTools = frameTools;
        this.signedIn = signedIn;
        this.keyboardHelp = keyboardHelp;
        setPrimarySection(Section.NAVBAR);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        addToNavbar(toggle, brand(), new LanguageSwitch(appearance), tools);
        signedIn.find().ifPresent(person -> addToNavbar(personMenu(person)));
        menu.getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        addToDrawer(menu);
    }

    /** Counts and notices are read anew at each navigation. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        boolean mayAct = signedIn.find().isPresent();
        menu.removeAll();
        menu.setVisible(mayAct);
        (mayAct ? ownMenu.entries() : List.<MenuEntry>of())
                .stream().map(this::item).forEach(menu::addItem);
        tools.removeAll();
        if (mayAct) {
            frameTools.forEach(each -> each.tool().ifPresent(tools::add));
        }
        showNotices(mayAct);
    }

    /** Before the page and beside it: the layout knows one content only, which is the page. */
    private void showNotices(boolean mayAct) {
        notices.removeAll();
        notices.getElement().removeFromParent();
        frameNotices.stream()
                .filter(each -> mayAct || each.isForWhoeverLostTheirRights())
                .forEach(each -> each.notice().ifPresent(notices::add));
        if (notices.getElement().getChildCount() > 0) {
            getElement().insertChild(0, notices.getElement());
        }
    }

    private SideNavItem item(MenuEntry entry) {
        String route = OwnMenu.route(entry);
        SideNavItem item = new SideNavItem(getTranslation(entry.title()), route, new Icon(entry.icon()));
        item.setMatchNested(ownMenu.entries().stream()
                .noneMatch(other -> OwnMenu.route(other).startsWith(route + "/")));
        counts.stream()
                .filter(count -> count.route().equals(route))
                .mapToLong(MenuCount::count)
                .filter(number -> number > 0)
                .findFirst()
                .ifPresent(number -> item.setSuffixComponent(badge(number)));
        return item;
    }

    private Span badge(long number) {
        Span badge = new Span(Long.toString(number));
        badge.addClassName("count");
        badge.getElement().setAttribute("aria-label", getTranslation("shell.count", number));
        badge.getElement().setAttribute("role", "img");
        return badge;
    }

    private Div brand() {
        Span chinese = new Span("友城");
        chinese.getElement().setAttribute("lang", "zh");
        Div brand = new Div(chinese, new Span("Youcheng"));
        brand.addClassName("brand");
        return brand;
    }

    private MenuBar personMenu(Person person) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        bar.setId("person");
        MenuItem name = bar.addItem(person.name());
        name.setAriaLabel(getTranslation("shell.personMenu", person.name()));
        SubMenu actions = name.getSubMenu();
        MenuItem colors = actions.addItem(getTranslation("shell.colors"));
        for (ColorPreference color : ColorPreference.values()) {
            colors.getSubMenu()
                    .addItem(getTranslation("shell.colors." + color.name()), event -> appearance.prefer(color));
        }
        actions.addItem(
                getTranslation("identity.own.title"),
                event -> getUI().ifPresent(ui -> ui.navigate(IdentityNavigation.OWN_ACCOUNT)));
        if (person.takesPartInWork()) {
            actions.addItem(
                    getTranslation("deputy.title"),
                    event -> getUI().ifPresent(ui -> ui.navigate(IdentityNavigation.DEPUTIES)));
        }
        actions.addItem(getTranslation("shell.keys.title"), event -> keyboardHelp.open());
        actions.addItem(getTranslation("shell.signOut"), event -> authentication.logout());
        return bar;
    }
}
