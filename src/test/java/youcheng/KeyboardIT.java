package youcheng;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/** Where people start, and the single keys that lead on from there. */
@BrowserTest
class KeyboardIT {

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

    private final List<Visitor> visitors = new ArrayList<>();

    @AfterEach
    void everybodyLeavesWithoutAComplaint() {
        visitors.forEach(Visitor::close);
        assertThat(visitors.stream().flatMap(each -> each.complaints().stream()))
                .isEmpty();
    }

    @Test
    void twoKeysLeadToAPageAndOneToItsSearchFieldWhileNobodyTypes() {
        Visitor officer = visitor(Device.DESK).signIn("officer");
        officer.go("");
        Page page = officer.page();
        page.waitForURL("**/start");
        page.keyboard().press("g");
        page.keyboard().press("t");
        page.waitForURL("**/tasks");
        officer.settle();
        page.keyboard().press("f");
        Locator search = page.locator("vaadin-text-field[data-search] input");
        assertThat(search).isFocused();
        page.keyboard().type("gh?n");
        assertThat(search).hasValue("gh?n");
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
        page.keyboard().press("Tab");
        page.keyboard().press("g");
        page.keyboard().press("c");
        page.waitForURL("**/cases");
    }

    @Test
    void aQuestionMarkListsTheShortcuts() {
        Visitor supervisor = visitor(Device.DESK).signIn("supervisor");
        Screens screens = new Screens("keyboard");
        supervisor.go("cases");
        supervisor.page().keyboard().press("?");
        supervisor.sees("shell.keys.onTask");
        screens.glance(supervisor, "help");
        supervisor.page().keyboard().press("Escape");
        supervisor.switchLanguage();
        supervisor.page().keyboard().press("?");
        supervisor.sees("shell.keys.onTask");
        screens.glance(supervisor, "help");
        supervisor.page().keyboard().press("Escape");
        supervisor.switchLanguage();
        screens.areFaultless();
    }

    @Test
    void aKeyChoosesAnOutcomeAndGoesToTheReasonAndSubmitsNothing() {
        CaseNumber number = officersDesk.sent("哥德堡市", "Gothenburg", "SE");
        officersDesk.sent("哥德堡市乙", "Gothenburg B", "SE");
        Visitor supervisor = visitor(Device.DESK).signIn("supervisor");
        supervisor.go("tasks?q=哥德堡市");
        supervisor
                .link(supervisor.word("step.SisterCityProposal.Task_Review"))
                .first()
                .click();
        supervisor.page().waitForURL("**/work/**");
        supervisor.settle();
        Page page = supervisor.page();
        String first = page.url();
        Locator heading = page.locator("h1");
        String headed = heading.innerText();
        page.keyboard().press("n");
        page.waitForURL(address -> !address.equals(first));
        // The address is there before the page: whoever works looks at it before they press the next key.
        assertThat(heading).not().hasText(headed);
        supervisor.settle();
        page.keyboard().press("p");
        page.waitForURL(first);
        assertThat(heading).hasText(headed);
        supervisor.settle();
        page.keyboard().press("x");
        Locator reason = supervisor.field("reason").locator("textarea");
        assertThat(reason).isFocused();
        assertThat(reason).hasValue("");
        assertThat(supervisor.field("outcome").locator("vaadin-radio-button[checked]"))
                .hasText(supervisor.word("outcome.Task_Review.REJECTED"));
        page.keyboard().type("ran");
        assertThat(reason).hasValue("ran");
        assertThat(page.url()).isEqualTo(first);
        assertThat(database.queryForObject(
                        "select count(*) from work_item where case_number = ? and state = 'OPEN'",
                        Long.class,
                        number.value()))
                .isEqualTo(1);
    }

    /** Who dictates, or presses keys by mistake, switches them off; help stays in the person's own menu. */
    @Test
    void singleKeysCanBeSwitchedOff() {
        newcomers.arrive("dictating", "何听", Role.OFFICER);
        Visitor officer = visitor(Device.DESK).signIn("dictating", Newcomers.PASSWORD);
        officer.go("account");
        officer.field("singleKeys").locator("input").uncheck();
        officer.sees("identity.keys.kept");
        officer.go("cases");
        assertThat(officer.page().locator("youcheng-shortcuts")).hasCount(0);
        officer.page().keyboard().press("?");
        officer.page().locator("#person vaadin-menu-bar-button").first().click();
        officer.page()
                .locator("vaadin-menu-bar-item")
                .filter(new Locator.FilterOptions().setHasText(officer.word("shell.keys.title")))
                .last()
                .click();
        officer.sees("shell.keys.off");
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    void everybodyStartsAtAPageOfTheirOwn(Device device) {
        String city = device == Device.DESK ? "马尔默市" : "乌普萨拉市";
        CaseNumber number = officersDesk.sent(city, device == Device.DESK ? "Malmo" : "Uppsala", "SE");
        database.update(
                "update work_item set due_at = timestamp '2025-03-03 09:00:00', escalated_at = timestamp '2025-03-05 09:00:00',"
                        + " escalated_to = candidate_group where case_number = ? and state = 'OPEN'",
                number.value());
        Screens screens = new Screens("home-" + device.name().toLowerCase(Locale.ROOT));
        for (String username : List.of("supervisor", "leader", "auditor")) {
            Visitor visitor = visitor(device).signIn(username);
            visitor.go("");
            visitor.page().waitForURL(username.equals("auditor") ? "**/audit-start" : "**/start");
            visitor.settle();
            screens.look(visitor, username);
        }
        Visitor supervisor = visitors.getFirst();
        supervisor.go("tasks?scope=TEAM&where=HOLDER%3Anone%3BESCALATED%3A");
        screens.look(supervisor, "list");
        supervisor.go("cases/" + number);
        screens.look(supervisor, "case");
        supervisor.open("Task_Review", city);
        screens.look(supervisor, "task");
        screens.areFaultless();
    }

    private Visitor visitor(Device device) {
        Visitor visitor = new Visitor(CHROMIUM.browser(), port, messages, device);
        visitors.add(visitor);
        return visitor;
    }
}
