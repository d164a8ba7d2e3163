package youcheng;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.identity.Role;
import youcheng.proposals.Office;
import youcheng.workflow.WorkItem;

/** Two people in two windows: a deputy approves for the approver until the approver ends it. */
@BrowserTest
class DeputiesIT {

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
    private Office office;

    @Autowired
    private Clock clock;

    private final List<Visitor> visitors = new ArrayList<>();

    @AfterEach
    void everybodyLeaves() {
        visitors.forEach(Visitor::close);
    }

    private Visitor visitor(Visitor.Device device, String username) {
        Visitor visitor = new Visitor(CHROMIUM.browser(), port, messages, device);
        visitors.add(visitor);
        return visitor.signIn(username, Newcomers.PASSWORD);
    }

    @Test
    void aDeputyApprovesInTheNameOfAnotherUntilItIsEnded() {
        newcomers.arrive("it.chief", "严正清", Role.SUPERVISOR);
        newcomers.arrive("it.deputy", "代明远", Role.FINANCE);
        CaseNumber first = officersDesk.sent("代理甲市", "Deputy One", "FR");
        CaseNumber second = officersDesk.sent("代理乙市", "Deputy Two", "FR");
        LocalDate today = LocalDate.now(clock);
        Screens screens = new Screens("deputies");

        Visitor chief = visitor(Visitor.Device.DESK, "it.chief");
        chief.go("deputies");
        chief.press("deputy.appoint");
        chief.pick("deputy", "代明远", "代明远");
        chief.writeDate("from", today);
        chief.writeDate("until", today.plusDays(3));
        chief.choose("reason", "deputy.reason.LEAVE");
        screens.glance(chief, "form");
        chief.button("deputy.appoint").last().click();
        chief.sees("deputy.appointed");
        chief.settle();
        screens.lookDayAndNight(chief, "page");
        Visitor phone = visitor(Visitor.Device.PHONE, "it.chief");
        phone.go("deputies");
        screens.lookDayAndNight(phone, "phone");

        Visitor deputy = visitor(Visitor.Device.DESK, "it.deputy");
        deputy.go("cases");
        screens.lookDayAndNight(deputy, "standing-in");
        actForTheChiefIn(deputy, first, screens);
        review(deputy);
        deputy.isLedToTheCase("timeline");
        deputy.reads("代明远 代 严正清");
        assertThat(office.sessions()
                        .as("supervisor", () -> office.decision("supervisor", first))
                        .statements())
                .anySatisfy(said -> assertThat(said.by().actor())
                        .isEqualTo(Actor.deputy(
                                office.sessions().accountId("it.deputy"),
                                office.sessions().accountId("it.chief"))));

        WorkItem open = office.open(second);
        deputy.go("work/" + open.id());
        deputy.choose("outcome", "outcome.Task_Review.APPROVED");
        deputy.write("reason", "同意。");
        deputy.settle();
        end(chief);
        deputy.press("decisions.decide");
        assertThat(deputy.page().locator("h1")).hasText(deputy.word("shell.nameEnded.title"));
        assertThat(office.open(second).isOpen()).isTrue();
        deputy.settle();
        screens.lookDayAndNight(deputy, "ended");
        deputy.page().locator("#act-for-myself").click();
        assertThat(deputy.page().locator("#acting")).hasCount(0);
        assertThat(deputy.page().locator("vaadin-app-layout")).isVisible();
        screens.areFaultless();
    }

    /** What waits for the approver is one click away; the name stays in view from then on. */
    private void actForTheChiefIn(Visitor deputy, CaseNumber number, Screens screens) {
        deputy.go("work/" + office.open(number).id());
        deputy.page().locator("#act-in-its-name").click();
        deputy.page().locator("#acting").waitFor();
        deputy.settle();
        assertThat(deputy.page().locator("#acting")).containsText("代明远 代 严正清");
        screens.lookDayAndNight(deputy, "acting");
        deputy.switchLanguage();
        screens.lookDayAndNight(deputy, "acting-en");
        deputy.go("deputies");
        screens.look(deputy, "page-en");
        deputy.switchLanguage();
        deputy.go("work/" + office.open(number).id());
    }

    private static void review(Visitor deputy) {
        deputy.choose("outcome", "outcome.Task_Review.APPROVED");
        deputy.write("reason", "同意。");
        deputy.press("decisions.decide");
    }

    private static void end(Visitor chief) {
        chief.go("deputies");
        // A supervisor's page has the appointments of their team as well.
        chief.page()
                .locator(".plain-table tr", new Page.LocatorOptions().setHasText("代明远"))
                .locator("vaadin-button")
                .last()
                .click();
        chief.page()
                .locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                .click();
        chief.sees("deputy.ended");
    }
}
