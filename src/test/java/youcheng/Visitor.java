package youcheng;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import youcheng.base.Languages;
import youcheng.identity.DemonstrationAccounts;

/** Somebody at a window of the portal, who knows things by the names that the portal gives them in its language. */
final class Visitor implements AutoCloseable {

    /** What somebody sits in front of; zoomed is a desk's window at 200 %. */
    enum Device {
        DESK(1280, 900, 1),
        WIDE(1920, 1080, 1),
        PHONE(390, 844, 1),
        ZOOMED(640, 450, 2);

        private final int width;
        private final int height;
        private final int scale;

        Device(int width, int height, int scale) {
            this.width = width;
            this.height = height;
            this.scale = scale;
        }
    }

    /** A step that takes longer than this, in milliseconds, does not happen. */
    private static final int TIMEOUT = 15_000;

    private static final int MOST_TABS = 80;

    /** By portal and account, what the browser holds of whoever signed in there once. */
    private static final Map<String, List<Cookie>> SIGNED_IN = new ConcurrentHashMap<>();

    static {
        // Five seconds, the default, are too few on a machine that does other work beside.
        setDefaultAssertionTimeout(TIMEOUT);
    }

    private final String portal;
    private final MessageSource messages;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(Browser browser, int port, MessageSource messages, Device device) {
        this.portal = "http://localhost:" + port + "/";
        this.messages = messages;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setDeviceScaleFactor(device.scale)
                .setViewportSize(device.width, device.height));
        context.setDefaultTimeout(TIMEOUT);
        this.page = window();
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** What the browser complained about: errors in its console and in scripts. */
    List<String> complaints() {
        return complaints;
    }

    /** Another window with the same session. */
    Page window() {
        Page window = context.newPage();
        window.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(window.url() + ": " + message.text() + " " + message.location());
            }
        });
        window.onPageError(error -> complaints.add(window.url() + ": " + error));
        return window;
    }

    /** Is signed in, and goes somewhere next: an account signs in once, and whoever comes after goes on with its session. */
    Visitor signIn(String username) {
        return signIn(username, DemonstrationAccounts.PASSWORD);
    }

    Visitor signIn(String username, String password) {
        List<Cookie> kept = SIGNED_IN.getOrDefault(portal + username, List.of());
        context.addCookies(kept);
        if (kept.isEmpty() || !isSignedIn()) {
            go("login");
            fillIn(username, password);
            SIGNED_IN.put(portal + username, context.cookies());
        }
        return this;
    }

    /** Is signed in and reads Chinese, whatever language another test left the account with. */
    Visitor signInReadingChinese(String username) {
        signIn(username).go("account");
        if (!readsChinese()) {
            switchLanguage();
        }
        return this;
    }

    private boolean isSignedIn() {
        return context.request()
                        .get(address("account"), RequestOptions.create().setMaxRedirects(0))
                        .status()
                == 200;
    }

    /** Signs in on the page that stands there. */
    void fillIn(String username) {
        fillIn(username, DemonstrationAccounts.PASSWORD);
    }

    private void fillIn(String username, String password) {
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.locator("vaadin-login-form vaadin-button[theme~=primary]").click();
        page.locator("vaadin-app-layout").waitFor();
        settle();
    }

    String address(String path) {
        return portal + path;
    }

    /** Goes to an address of the portal. */
    void go(String path) {
        page.navigate(address(path));
        settle();
    }

    /** Waits until the page has nothing more to ask of the portal. */
    void settle() {
        page.waitForFunction("() => { const clients = Object.values(window.Vaadin?.Flow?.clients ?? {})"
                + ".filter(client => client.isActive);"
                + "return clients.length && clients.every(client => !client.isActive()); }");
    }

    boolean readsChinese() {
        return String.valueOf(page.locator("html").getAttribute("lang")).startsWith("zh");
    }

    /** Presses the button with the other language's name. */
    void switchLanguage() {
        String other = readsChinese() ? "en" : "zh";
        page.locator("#language").click();
        page.locator("html[lang^=" + other + "]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        settle();
    }

    /** The portal's word for this key in the visitor's language. */
    String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, readsChinese() ? Languages.CHINESE : Languages.ENGLISH);
    }

    Locator field(String name) {
        return page.locator("#field-" + name);
    }

    /** Types it once the page has come to rest: an answer that is under way may take the focus to another field. */
    void write(String field, String text) {
        settle();
        field(field).locator("input, textarea").fill(text);
    }

    /** Writes a date as people write it, and leaves the field. */
    void writeDate(String field, Object date) {
        Locator input = field(field).locator("input");
        input.fill(date.toString());
        input.press("Enter");
    }

    /** Chooses the radio button with this name. */
    void choose(String field, String key) {
        field(field)
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(word(key)).setExact(true))
                .check();
    }

    /** Types a part of the name and takes the first hit. */
    void pick(String field, String part, String whole) {
        field(field).locator("input").fill(part);
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(whole).setExact(true))
                .click();
    }

    Locator button(String key) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(word(key)).setExact(true));
    }

    void press(String key) {
        button(key).click();
    }

    /** Presses the tab key until this has the focus. */
    void tabTo(Locator target) {
        for (int pressed = 0; pressed < MOST_TABS; pressed++) {
            if ((boolean) target.evaluate("each => each === document.activeElement || each.matches(':focus')")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The tab key does not lead to " + target);
    }

    Locator link(String text) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    /** Follows an entry of the menu. */
    void menu(String key) {
        page.locator("vaadin-side-nav-item")
                .filter(new Locator.FilterOptions().setHasText(word(key)))
                .click();
    }

    /** Opens the work item of this step from the task list. */
    void open(String step, String city) {
        go("tasks?q=" + city);
        // On a phone the link says the city too.
        Pattern name = Pattern.compile("^" + word("step.SisterCityProposal." + step) + "(\\s.*)?$");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).click();
        page.waitForURL("**/work/**");
        settle();
    }

    /** Is told in passing that the task is done, and follows the link to its case, to this part of its page. */
    void isLedToTheCase(String part) {
        Locator link =
                page.locator("vaadin-notification-card.notice-with-link a").last();
        link.waitFor();
        String address = link.getAttribute("href");
        settle();
        go(address + "?tab=" + part);
    }

    /** Opens the sheet in which a task is done, where the window is too narrow to show it beside what is read. */
    void openSheet() {
        Locator bar = page.locator(".sheet-bar");
        if (bar.isVisible()) {
            bar.click();
            settle();
        }
    }

    /** Waits until the page says this somewhere. */
    void sees(String key, Object... arguments) {
        reads(word(key, arguments));
    }

    void reads(String text) {
        assertThat(page.getByText(text).first()).isVisible();
    }

    @Override
    public void close() {
        context.close();
    }
}
