package youcheng;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import youcheng.Visitor.Device;
import youcheng.base.CaseNumber;
import youcheng.identity.Role;

/** What people do in a browser without thinking: click twice, go back, paste, come on a phone, never touch a mouse. */
@BrowserTest
class HabitsIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private MessageSource messages;

    @Autowired
    private OfficersDesk officersDesk;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    private final List<Visitor> visitors = new ArrayList<>();

    @AfterEach
    void everybodyLeavesWithoutAComplaint() {
        visitors.forEach(Visitor::close);
        assertThat(visitors.stream()
                        .flatMap(each -> each.complaints().stream())
                        .filter(complaint -> !complaint.contains("status of 404")))
                .isEmpty();
    }

    @Test
    void aDoubleClickDecidesOnce() {
        officersDesk.sent("热那亚市", "Genoa", "IT");
        Visitor supervisor = visitor(Device.DESK).signIn("supervisor");
        supervisor.open("Task_Review", "热那亚市");
        fillIn(supervisor, "RETURNED");
        supervisor.button("decisions.decide").dblclick();
        assertThat(supervisor.page().locator("vaadin-notification-card")).hasCount(1);
        supervisor.isLedToTheCase("timeline");
        assertThat(supervisor.page().locator(".timeline").getByText(returned(supervisor)))
                .hasCount(1);
    }

    @Test
    void whoeverDecidesSecondIsToldWhoWasFirst() {
        officersDesk.sent("都灵市", "Turin", "IT");
        Visitor first = visitor(Device.DESK).signIn("supervisor");
        first.open("Task_Review", "都灵市");
        Visitor second = visitor(Device.DESK).signIn("officer2");
        second.open("Task_Review", "都灵市");
        fillIn(first, "RETURNED");
        first.press("decisions.decide");
        first.isLedToTheCase("details");
        fillIn(second, "APPROVED");
        second.press("decisions.decide");
        assertThat(second.page().locator(".banner-error")).containsText("赵建国");
        assertThat(second.field("reason").locator("textarea")).hasValue("见附言。");
    }

    @Test
    void whatIsTypedSurvivesTheBackButtonAndALostSession() {
        officersDesk.draft("利物浦市", "Liverpool", "GB");
        Visitor officer = visitor(Device.DESK).signIn("officer");
        officer.open("Task_Draft", "利物浦市");
        Locator background = officer.field("background").locator("textarea");
        background.fill("写到一半的背景说明");
        isTold(officer, "base.draft.kept");
        officer.page().goBack();
        officer.page().locator("vaadin-grid").waitFor(); // the address changes before the page does
        officer.settle();
        officer.page().goForward();
        isTold(officer, "base.draft.restored");
        assertThat(background).hasValue("写到一半的背景说明");
        background.fill("写到一半的背景说明，又添一句");
        isTold(officer, "base.draft.kept");
        dropSession(officer);
        officer.page().navigate(officer.page().url());
        officer.fillIn("officer");
        officer.open("Task_Draft", "利物浦市");
        assertThat(background).hasValue("写到一半的背景说明，又添一句");
    }

    /** Fields wait for a pause before they send; whoever goes elsewhere within it loses nothing either. */
    @Test
    void whatIsTypedAnInstantBeforeLeavingIsKept() {
        officersDesk.draft("布里斯托尔市", "Bristol", "GB");
        Visitor officer = visitor(Device.DESK).signIn("officer");
        officer.open("Task_Draft", "布里斯托尔市");
        String work = officer.page().url();
        officer.field("background").locator("textarea").click();
        officer.page().keyboard().insertText("最后一刻写的");
        officer.page().navigate(officer.address("register"));
        officer.settle();
        officer.page().navigate(work);
        officer.settle();
        assertThat(officer.field("background").locator("textarea")).hasValue("最后一刻写的");
    }

    /** Where the farewell of a window overtook its last words, they were lost, now and then. */
    @Test
    void aWindowThatIsLeftSaysNoFarewellBeforeItsLastWords() {
        officersDesk.draft("约克市", "York", "GB");
        Visitor officer = visitor(Device.DESK).signIn("officer");
        officer.page().addInitScript("navigator.sendBeacon = () => window.farewells = (window.farewells ?? 0) + 1");
        officer.open("Task_Draft", "约克市");
        Page page = officer.page();
        page.reload();
        officer.settle();
        List<Route> held = new ArrayList<>();
        page.route("**/*v-r=uidl*", held::add);
        officer.field("background").locator("textarea").click();
        page.keyboard().insertText("最后一刻写的");
        page.waitForCondition(() -> !held.isEmpty());
        page.evaluate("() => dispatchEvent(new PageTransitionEvent('pagehide'))");
        assertThat(page.evaluate("() => window.farewells ?? 0")).isEqualTo(0);
        page.unroute("**/*v-r=uidl*");
        held.forEach(Route::resume);
        officer.settle();
        page.evaluate("() => dispatchEvent(new PageTransitionEvent('pagehide'))");
        assertThat(page.evaluate("() => window.farewells ?? 0")).isEqualTo(1);
    }

    @Test
    void whatIsTypedIntoADialogIsThereAgain() {
        CaseNumber number = officersDesk.sent("曼彻斯特市", "Manchester", "GB");
        Visitor officer = visitor(Device.DESK).signIn("officer");
        officer.go("cases/" + number);
        officer.press("decisions.withdraw");
        officer.write("reason", "写到一半的理由");
        isTold(officer, "base.draft.kept");
        officer.page().reload();
        officer.settle();
        officer.press("decisions.withdraw");
        assertThat(officer.field("reason").locator("textarea")).hasValue("写到一半的理由");
    }

    @Test
    void pastedRichTextArrivesAsPlainText() {
        officersDesk.draft("格拉斯哥市", "Glasgow", "GB");
        Visitor officer = visitor(Device.DESK).signIn("officer");
        officer.open("Task_Draft", "格拉斯哥市");
        officer.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        officer.page().evaluate("""
                        () => navigator.clipboard.write([new ClipboardItem({
                            'text/html': new Blob(['<b>港口</b><script>x()</script> 城市'], {type: 'text/html'}),
                            'text/plain': new Blob(['港口 城市'], {type: 'text/plain'})})])
                        """);
        Locator background = officer.field("background").locator("textarea");
        background.click();
        officer.page().keyboard().press("Control+V");
        assertThat(background).hasValue("港口 城市");
        officer.press("proposals.save");
        officer.sees("proposals.saved");
        assertThat(background).hasValue("港口 城市");
    }

    @Test
    void whatIsNotThereAndWhatIsNotForOneLookTheSame() {
        Visitor officer = visitor(Device.DESK).signIn("officer");
        List<String> pages = new ArrayList<>();
        for (String address : List.of("nowhere", "accounts", "cases/PRO-1999-0001", "work/nothing", "register/99999")) {
            officer.go(address);
            officer.sees("shell.missing.title");
            pages.add(officer.page().locator(".page").innerText());
        }
        assertThat(pages).containsOnly(pages.getFirst());
        Response unknown = officer.page().navigate(officer.address("nowhere"));
        Response denied = officer.page().navigate(officer.address("accounts"));
        assertThat(unknown.status()).isEqualTo(404).isEqualTo(denied.status());
    }

    @Test
    void theKeyboardIsEnough() {
        officersDesk.sent("神户市", "Kobe", "JP");
        Visitor supervisor = visitor(Device.DESK);
        supervisor.go("login");
        Page page = supervisor.page();
        page.keyboard().type("supervisor");
        page.keyboard().press("Tab");
        page.keyboard().type("youcheng");
        page.keyboard().press("Enter");
        page.locator("vaadin-app-layout").waitFor();
        page.waitForURL("**/start");
        supervisor.settle();
        page.keyboard().press("g");
        page.keyboard().press("t");
        page.waitForURL("**/tasks");
        supervisor.settle();
        supervisor.tabTo(page.locator("vaadin-text-field input"));
        page.keyboard().type("神户市");
        assertThat(page.locator("vaadin-grid")).containsText("神户市");
        supervisor.tabTo(page.locator("vaadin-grid"));
        page.keyboard().press("Tab"); // from the head to the rows
        page.keyboard().press("ArrowDown"); // from the group to its first task
        page.keyboard().press("ArrowRight"); // past the box that selects it
        page.keyboard().press("Enter"); // into the cell
        page.keyboard().press("Enter"); // its link
        page.waitForURL("**/work/**");
        supervisor.settle();
        supervisor.tabTo(supervisor.field("outcome").locator("input").first());
        page.keyboard().press("ArrowRight");
        supervisor.tabTo(supervisor.field("reason").locator("textarea"));
        page.keyboard().type("请补充材料。");
        supervisor.tabTo(supervisor.button("decisions.decide"));
        page.keyboard().press("Enter");
        supervisor.isLedToTheCase("timeline");
        assertThat(page.locator(".page-tab:visible")).containsText(returned(supervisor));
    }

    @Test
    void theGroupsOfTheTaskListFoldByKeyboardAndStayFolded() {
        newcomers.arrive("grouping", "何敏", Role.OFFICER);
        ZonedDateTime now = ZonedDateTime.now(clock);
        due("苏黎世市", "Zurich", now.minusDays(3));
        due("伯尔尼市", "Bern", now.minusDays(2));
        due("巴塞尔市", "Basel", now.toLocalDate().atTime(23, 59, 59).atZone(now.getZone()));
        due("日内瓦市", "Geneva", now.plusDays(20));
        due("洛桑市", "Lausanne", null);
        Visitor officer = visitor(Device.WIDE).signIn("grouping", Newcomers.PASSWORD);
        Screens screens = new Screens("groups");
        officer.go("tasks");
        Page page = officer.page();
        assertThat(page.locator(".group-name")).hasText(new String[] {
            heading(officer, "OVERDUE", 2),
            heading(officer, "TODAY", 1),
            heading(officer, "LATER", 1),
            heading(officer, "UNDATED", 1)
        });
        screens.lookDayAndNight(officer, "wide");
        assertThat(cell(page, "苏黎世市")).isVisible();
        officer.tabTo(page.locator("vaadin-grid"));
        page.keyboard().press("Tab"); // from the head to the rows
        page.keyboard().press("ArrowRight"); // past the boxes that select
        page.keyboard().press("Space");
        assertThat(cell(page, "苏黎世市")).isHidden();
        assertThat(cell(page, "巴塞尔市")).isVisible();
        assertThat(page.locator("tr[aria-expanded=false]")).hasCount(1);
        page.waitForURL("**/tasks?folded=OVERDUE");
        page.reload();
        officer.settle();
        assertThat(cell(page, "巴塞尔市")).isVisible();
        assertThat(cell(page, "苏黎世市")).isHidden();
        screens.glance(officer, "folded");
        for (Device device : new Device[] {Device.DESK, Device.PHONE}) {
            Visitor elsewhere = visitor(device).signIn("grouping", Newcomers.PASSWORD);
            elsewhere.go("tasks");
            assertThat(cell(elsewhere.page(), "苏黎世市")).isVisible();
            screens.lookDayAndNight(elsewhere, device.name().toLowerCase(Locale.ROOT));
        }
        screens.areFaultless();
    }

    private static String heading(Visitor visitor, String group, int count) {
        return visitor.word("tasks.group", visitor.word("tasks.group." + group), count);
    }

    private static Locator cell(Page page, String text) {
        return page.locator("vaadin-grid-cell-content").getByText(text).first();
    }

    /** A draft that is due then, or never. */
    private void due(String chinese, String english, @Nullable ZonedDateTime when) {
        CaseNumber number = officersDesk.draftOf("grouping", chinese, english, "CH");
        database.update(
                "update work_item set due_at = ? where case_number = ?",
                when == null ? null : Timestamp.from(when.toInstant()),
                number.value());
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "ZOOMED"})
    void aNarrowWindowNeedsNoScrollingSideways(Device device) {
        String city = device == Device.PHONE ? "那不勒斯市" : "威尼斯市";
        officersDesk.sent(city, device == Device.PHONE ? "Naples" : "Venice", "IT");
        Visitor supervisor = visitor(device).signIn("supervisor");
        Screens screens = new Screens(device.name().toLowerCase(Locale.ROOT));
        supervisor.go("tasks?q=" + city);
        assertThat(supervisor.page().locator("vaadin-grid")).containsText(city);
        screens.look(supervisor, "tasks");
        supervisor.open("Task_Review", city);
        screens.look(supervisor, "review");
        fillIn(supervisor, "RETURNED");
        supervisor.press("decisions.decide");
        supervisor.isLedToTheCase("details");
        screens.look(supervisor, "case");
        supervisor.go("register");
        screens.look(supervisor, "register");
        screens.areFaultless();
    }

    private static void fillIn(Visitor supervisor, String outcome) {
        supervisor.openSheet();
        supervisor.choose("outcome", "outcome.Task_Review." + outcome);
        supervisor.write("reason", "见附言。");
    }

    /** Waits for what the form says of its text, up to the time that it names. */
    private static void isTold(Visitor visitor, String key) {
        String upToTheTime = visitor.word(key, "|").split("\\|", -1)[0];
        assertThat(visitor.page().locator(".autosave")).containsText(upToTheTime);
    }

    private static String returned(Visitor visitor) {
        return visitor.word("action.proposal.done.Task_Review.RETURNED");
    }

    private static void dropSession(Visitor visitor) {
        List<Cookie> kept = visitor.context().cookies().stream()
                .filter(cookie -> !cookie.name.equals("JSESSIONID"))
                .toList();
        visitor.context().clearCookies();
        visitor.context().addCookies(kept);
    }

    private Visitor visitor(Device device) {
        Visitor visitor = new Visitor(CHROMIUM.browser(), port, messages, device);
        visitors.add(visitor);
        return visitor;
    }
}
