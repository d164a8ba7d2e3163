package youcheng;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import youcheng.Visitor.Device;
import youcheng.search.index.IndexFollower;

/** The search over everything in a real browser: by one key from any page, with arrows and Enter, and on a page of its own. */
@BrowserTest
class SearchEverythingIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private MessageSource messages;

    @Autowired
    private IndexFollower follower;

    @Test
    void oneKeyFindsFromAnyPage() {
        follower.follow();
        Screens screens = new Screens("search-everything");
        try (Visitor officer = new Visitor(CHROMIUM.browser(), port, messages, Device.DESK)) {
            officer.signIn("officer");
            officer.go("tasks");
            if (!officer.readsChinese()) {
                officer.switchLanguage();
            }
            Page page = officer.page();
            page.keyboard().press("/");
            Locator field = page.locator("vaadin-dialog[opened] vaadin-text-field input");
            assertThat(field).isFocused();
            field.pressSequentially("kelong");
            Locator first = page.locator("vaadin-dialog[opened] .found-title").first();
            assertThat(first).containsText("科隆市");
            screens.glance(officer, "dialog");
            page.keyboard().press("ArrowDown");
            assertThat(first).isFocused();
            page.keyboard().press("ArrowUp");
            assertThat(field).isFocused();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForURL("**/register/**");
            assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
            officer.switchLanguage();
            page.keyboard().press("/");
            field.pressSequentially("Colonge");
            assertThat(first).containsText("Cologne");
            screens.glance(officer, "dialog");
            field.press("Enter");
            page.waitForURL("**/search?q=Colonge");
            officer.settle();
            officer.switchLanguage();
            officer.go("search?q=市");
            screens.lookDayAndNight(officer, "page");
            assertThat(page.locator(".found li")).hasCount(20);
            page.locator(".search-places a").last().click();
            page.waitForURL("**/search?q=*&page=1");
            officer.go("search?q=*");
            officer.sees("search.noWords");
            assertThat(officer.complaints()).isEmpty();
        }
        try (Visitor phone = new Visitor(CHROMIUM.browser(), port, messages, Device.PHONE)) {
            phone.signIn("officer");
            phone.go("search?q=科隆");
            screens.look(phone, "phone");
            assertThat(phone.complaints()).isEmpty();
        }
        screens.areFaultless();
    }
}
