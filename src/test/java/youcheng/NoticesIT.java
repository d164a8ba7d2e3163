package youcheng;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import youcheng.Visitor.Device;
import youcheng.base.CaseNumber;
import youcheng.decisions.Review;
import youcheng.notifications.NoticeList;
import youcheng.proposals.Office;

/** The bell, what one was told of, and how one wants to be told, in a browser. */
@BrowserTest
class NoticesIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private MessageSource messages;

    @Autowired
    private Office office;

    @Autowired
    private NoticeList notices;

    private final Screens screens = new Screens("notices");
    private final List<Visitor> visitors = new ArrayList<>();

    @AfterEach
    void everybodyLeaves() {
        visitors.forEach(Visitor::close);
    }

    @Test
    void anOfficerFollowsTheBellToWhatTheRequestCameTo() {
        CaseNumber number = office.sent();
        office.review("supervisor", number, Review.RETURNED);
        await().until(() -> told(number));
        Visitor officer = visitor(Device.DESK).signIn("officer");
        officer.go("start");
        screens.look(officer, "bell");
        officer.page().locator("#bell").click();
        officer.page().waitForURL("**/notifications");
        officer.settle();
        screens.lookDayAndNight(officer, "list");
        Locator link = officer.page().locator("vaadin-grid a").first();
        link.click();
        officer.page().waitForURL(address -> address.contains("/work/") || address.contains("/cases/"));
        officer.settle();
        officer.go("notifications");
        officer.press("notices.allRead");
        officer.sees("notices.allRead.done");
        officer.settle();
        assertThat(officer.page().locator("#bell .count")).hasCount(0);
        Visitor phone = visitor(Device.PHONE).signIn("officer");
        phone.go("notifications");
        screens.look(phone, "list-on-a-phone");
        phone.go("notifications/settings");
        screens.look(phone, "settings-on-a-phone");
        screens.areFaultless();
        assertThat(visitors).allSatisfy(each -> assertThat(each.complaints()).isEmpty());
    }

    @Test
    void theBellOfAnOpenWindowFollowsWhatOthersDo() {
        CaseNumber number = office.sent();
        Visitor officer = visitor(Device.DESK).signIn("officer");
        officer.go("cases/" + number);
        int before = unread();
        office.review("supervisor", number, Review.RETURNED);
        await().pollInSameThread().untilAsserted(() -> {
            assertThat(unread()).isGreaterThan(before);
            assertThat(officer.page().locator("#bell").getAttribute("aria-label"))
                    .isEqualTo(officer.word("notices.bell", unread()));
        });

        Visitor elsewhere = visitor(Device.DESK).signIn("officer");
        // What comes while that page stands open stays unread: one return tells of itself and of the task that it gave.
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            elsewhere.go("notifications");
            if (elsewhere.button("notices.allRead").isEnabled()) {
                elsewhere.press("notices.allRead");
            }
            assertThat(unread()).isZero();
            assertThat(officer.page().locator("#bell .count").count()).isZero();
        });
        assertThat(visitors).allSatisfy(each -> assertThat(each.complaints()).isEmpty());
    }

    /** A browser has few connections for all windows of a portal: those that nobody sees hold none. */
    @Test
    void aWindowThatNobodySeesWaitsForNoNewsAndCatchesUp() {
        CaseNumber number = office.sent();
        Visitor officer = visitor(Device.DESK).signIn("officer");
        officer.go("cases/" + number);
        Locator bell = officer.page().locator("#bell");
        hide(officer, true);
        officer.page().waitForTimeout(1500);
        String before = bell.getAttribute("aria-label");
        office.review("supervisor", number, Review.RETURNED);
        await().until(() -> told(number));
        assertThat(bell).hasAttribute("aria-label", before);

        hide(officer, false);
        await().pollInSameThread()
                .untilAsserted(() ->
                        assertThat(bell.getAttribute("aria-label")).isEqualTo(officer.word("notices.bell", unread())));
        CaseNumber next = office.sent();
        office.review("supervisor", next, Review.RETURNED);
        await().until(() -> told(next));
        await().pollInSameThread()
                .untilAsserted(() ->
                        assertThat(bell.getAttribute("aria-label")).isEqualTo(officer.word("notices.bell", unread())));
        assertThat(visitors).allSatisfy(each -> assertThat(each.complaints()).isEmpty());
    }

    private boolean told(CaseNumber number) {
        return office.sessions().as("officer", () -> notices.page(true, 0, 50)).stream()
                .anyMatch(
                        each -> number.equals(each.caseNumber()) && each.kind().equals("REQUEST_RETURNED"));
    }

    private static void hide(Visitor visitor, boolean hidden) {
        visitor.page()
                .evaluate(
                        "hidden => { Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });"
                                + " document.dispatchEvent(new Event('visibilitychange')); }",
                        hidden);
    }

    private int unread() {
        return office.sessions().as("officer", () -> notices.count(true));
    }

    @Test
    void everybodyChoosesAndTheAdministratorDecides() {
        Visitor officer = visitor(Device.DESK).signIn("officer");
        officer.go("notifications/settings");
        screens.lookDayAndNight(officer, "settings");
        officer.write("address", "nowhere");
        officer.choose("quiet", "notices.quiet.OWN");
        officer.press("notices.mailbox.save");
        officer.sees("base.form.refused");
        screens.glance(officer, "settings-refused");
        Visitor administrator = visitor(Device.DESK).signIn("admin");
        administrator.go("notification-rules");
        screens.lookDayAndNight(administrator, "rules");
        screens.areFaultless();
        assertThat(visitors).allSatisfy(each -> assertThat(each.complaints()).isEmpty());
    }

    private Visitor visitor(Device device) {
        Visitor visitor = new Visitor(CHROMIUM.browser(), port, messages, device);
        visitors.add(visitor);
        return visitor;
    }
}
