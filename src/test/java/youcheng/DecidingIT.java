package youcheng;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.test.context.TestPropertySource;
import youcheng.base.CaseNumber;

/** The pages on which people decide: of a task, and of a case. */
@BrowserTest
@TestPropertySource(properties = "youcheng.test.portal=deciding") // Changes how the supervisor goes on after a task.
class DecidingIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private MessageSource messages;

    @Autowired
    private OfficersDesk officersDesk;

    private final List<Visitor> visitors = new ArrayList<>();

    @AfterEach
    void everybodyLeavesWithoutComplaints() {
        visitors.forEach(each -> assertThat(each.complaints()).isEmpty());
        visitors.forEach(Visitor::close);
    }

    private Visitor visitor(Visitor.Device device) {
        Visitor visitor = new Visitor(CHROMIUM.browser(), port, messages, device);
        visitors.add(visitor);
        return visitor;
    }

    @Test
    void theTaskPageLooksAsItShouldOnEveryScreen() {
        officersDesk.sentAgain("南特市", "Nantes", "FR");
        officersDesk.sent("科英布拉市", "Coimbra", "PT");
        Screens screens = new Screens("deciding-task");
        for (Visitor.Device device : List.of(Visitor.Device.DESK, Visitor.Device.WIDE, Visitor.Device.PHONE)) {
            Visitor supervisor = visitor(device).signIn("supervisor");
            supervisor.open("Task_Review", "南特市");
            screens.lookDayAndNight(supervisor, "review-" + device);
        }
        screens.areFaultless();
    }

    @Test
    void theCasePageLooksAsItShouldOnEveryScreen() {
        CaseNumber number = officersDesk.sentAgain("图尔市", "Tours", "FR");
        Screens screens = new Screens("deciding-case");
        for (Visitor.Device device : List.of(Visitor.Device.DESK, Visitor.Device.WIDE, Visitor.Device.PHONE)) {
            Visitor supervisor = visitor(device).signIn("supervisor");
            supervisor.go("cases/" + number);
            screens.lookDayAndNight(supervisor, "case-" + device);
        }
        Visitor auditor = visitor(Visitor.Device.DESK).signIn("auditor");
        for (String part : List.of("process", "timeline", "opinions", "documents", "proof")) {
            auditor.go("cases/" + number + "?tab=" + part);
            screens.look(auditor, part);
        }
        screens.areFaultless();
    }

    @Test
    void matterAndDecisionAreInViewAtOnce() {
        officersDesk.sent("昂热市", "Angers", "FR");
        Visitor supervisor = visitor(Visitor.Device.DESK).signIn("supervisor");
        supervisor.open("Task_Review", "昂热市");
        assertThat(supervisor.page().getByText("双方在水务治理方面有共同课题。")).isInViewport();
        assertThat(supervisor.field("outcome")).isInViewport();
        assertThat(supervisor.field("reason")).isInViewport();
        assertThat(supervisor.field("conditions")).isInViewport();
        assertThat(supervisor.button("decisions.decide")).isInViewport();

        supervisor.page().getByText("maria.rossi@city.example").scrollIntoViewIfNeeded();
        assertThat(supervisor.button("decisions.decide")).isInViewport();
    }

    @Test
    void aPartHasAnAddressAndWhatIsTypedBesideItStays() {
        officersDesk.sent("雷恩市", "Rennes", "FR");
        Visitor supervisor = visitor(Visitor.Device.DESK).signIn("supervisor");
        supervisor.open("Task_Review", "雷恩市");
        supervisor.write("reason", "写到一半");
        supervisor.link(supervisor.word("decisions.opinions", 3)).click();
        supervisor.page().waitForURL("**tab=opinions**");
        supervisor.reads("无异议。");
        assertThat(supervisor.field("reason").locator("textarea")).hasValue("写到一半");
        supervisor.page().goBack();
        supervisor.reads("双方在水务治理方面有共同课题。");
        assertThat(supervisor.field("reason").locator("textarea")).hasValue("写到一半");
    }

    @Test
    void fromTaskToTaskOneGoesInTheOrderOfTheList() {
        officersDesk.sent("第戎甲市", "Dijon One", "FR");
        officersDesk.sent("第戎乙市", "Dijon Two", "FR");
        officersDesk.sent("第戎丙市", "Dijon Three", "FR");
        Visitor supervisor = visitor(Visitor.Device.DESK).signIn("supervisor");
        supervisor.go("tasks?q=第戎&sort=CASE");
        supervisor
                .link(supervisor.word("step.SisterCityProposal.Task_Review"))
                .first()
                .click();
        supervisor.page().waitForURL("**/work/**");
        supervisor.settle();
        assertThat(supervisor.page().locator("h1")).containsText("第戎甲市");
        assertThat(supervisor.page().locator(".task-place")).hasText(supervisor.word("tasks.place", 1, 3));
        supervisor.link(supervisor.word("tasks.next")).click();
        assertThat(supervisor.page().locator("h1")).containsText("第戎乙市");
        assertThat(supervisor.page().locator(".task-place")).hasText(supervisor.word("tasks.place", 2, 3));

        decide(supervisor);
        assertThat(supervisor.page().locator("h1")).containsText("第戎丙市");
        assertThat(supervisor.page().locator(".task-place")).hasText(supervisor.word("tasks.place", 2, 2));
        supervisor.isLedToTheCase("details");
        assertThat(supervisor.page().locator("h1")).containsText("第戎乙市");
    }

    @Test
    void whoPrefersItIsBackInTheListAfterATask() {
        officersDesk.sent("里尔市", "Lille", "FR");
        Visitor supervisor = visitor(Visitor.Device.DESK).signIn("supervisor");
        supervisor.go("account");
        supervisor.choose("afterTask", "identity.afterTask.LIST");
        supervisor.sees("identity.afterTask.kept");
        supervisor.open("Task_Review", "里尔市");
        decide(supervisor);
        supervisor.page().waitForURL("**/tasks?q=**");
        supervisor.settle();
        supervisor.go("account");
        supervisor.choose("afterTask", "identity.afterTask.NEXT");
        supervisor.sees("identity.afterTask.kept");
    }

    @Test
    void onAPhoneTheDecisionIsABarThatOpensAndFolds() {
        officersDesk.sent("尼斯市", "Nice", "FR");
        Visitor supervisor = visitor(Visitor.Device.PHONE).signIn("supervisor");
        supervisor.open("Task_Review", "尼斯市");
        assertThat(supervisor.page().locator(".sheet-bar")).isInViewport();
        assertThat(supervisor.field("reason")).isHidden();
        supervisor.openSheet();
        assertThat(supervisor.field("reason")).isVisible();
        Screens screens = new Screens("deciding-sheet");
        screens.glance(supervisor, "open");
        supervisor.press("decisions.decide");
        assertThat(supervisor.page().locator(".sheet .banner-error")).isVisible();
        screens.glance(supervisor, "refused");
        supervisor.page().keyboard().press("Escape");
        assertThat(supervisor.field("reason")).isHidden();
        screens.areFaultless();
    }

    @Test
    void whatACheckMissesIsMarkedAtItsFieldAndALinkLeadsThere() {
        officersDesk.draft("波尔多市", "Bordeaux", "FR");
        Visitor officer = visitor(Visitor.Device.DESK).signIn("officer");
        officer.open("Task_Draft", "波尔多市");
        officer.press("proposals.check");
        officer.sees("proposals.check.notPassed");
        assertThat(officer.field("contactName")).hasAttribute("invalid", "");
        Screens screens = new Screens("deciding-draft");
        screens.glance(officer, "checked");
        officer.page()
                .locator(".banner vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(officer.word("proposal.contactName")))
                .click();
        assertThat(officer.field("contactName").locator("input")).isFocused();
        assertThat(officer.field("contactName")).isInViewport();
        screens.areFaultless();
    }

    /** What was sent and did not pass is said once, where the fields are listed, and on a phone the sheet is open. */
    @Test
    void whatWasSentAndDidNotPassIsSaidWithTheWayToEachField() {
        officersDesk.draft("圣艾蒂安市", "Saint-Etienne", "FR");
        Visitor officer = visitor(Visitor.Device.PHONE).signIn("officer");
        officer.open("Task_Draft", "圣艾蒂安市");
        officer.openSheet();
        officer.press("proposals.send");
        officer.sees("proposals.notPassed");
        Locator banner = officer.page().locator(".sheet .banner-warning");
        assertThat(banner).isFocused();
        assertThat(banner).isInViewport();
        assertThat(officer.page().locator("vaadin-notification-card")).hasCount(0);
        Screens screens = new Screens("deciding-not-passed");
        screens.glance(officer, "phone");
        leads(officer, "proposal.contactName", "contactName");
        screens.areFaultless();
    }

    @Test
    void inATableAndAmongNumbersALinkLeadsToWhatIsWrongToo() {
        Screens screens = new Screens("deciding-faults");
        Visitor officer = visitor(Visitor.Device.DESK).signIn("officer");
        officer.go("exchanges/bulk");
        officer.page().locator("#field-title1 input").fill("批量录入");
        officer.press("exchanges.bulk.do");
        assertThat(officer.field("date1")).hasAttribute("invalid", "");
        screens.glance(officer, "table");
        leads(officer, "exchange.date", "date1");

        Visitor supervisor = visitor(Visitor.Device.DESK).signIn("supervisor");
        supervisor.go("closeness/policy/new");
        supervisor.page().locator("[id='field-weight.DEPTH'] input").fill("31");
        supervisor.press("closeness.excused.add");
        // The new row takes the focus when it is there; what is typed before goes into it.
        assertThat(supervisor.page().locator("[id='field-excused.1.from'] input"))
                .isFocused();
        supervisor.write("reason", "更重深度");
        supervisor.press("closeness.policy.make");
        screens.glance(supervisor, "numbers");
        leads(supervisor, "closeness.group.weights", "weights");

        supervisor.page().locator("[id='field-weight.DEPTH'] input").fill("30");
        supervisor.page().locator("[id='field-excused.1.from'] input").fill("2025-13-01");
        supervisor.press("closeness.policy.make");
        leads(supervisor, "closeness.excused.from", "excused.1.from");
        screens.areFaultless();
    }

    private static void leads(Visitor visitor, String label, String field) {
        visitor.page()
                .locator(".banner vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(visitor.word(label)))
                .first()
                .click();
        Locator input = visitor.page()
                .locator("[id='field-" + field + "']")
                .locator("input")
                .first();
        assertThat(input).isFocused();
        assertThat(input).isInViewport();
    }

    /** With texts as people write them, after three rounds and with ten documents. */
    @Test
    void aCasePageIsTwoScreensHighAtMostBeforeAnythingIsOpened() {
        CaseNumber number = officersDesk.asPeopleWrite("南锡市", "Nancy", "FR");
        Screens screens = new Screens("deciding-long");
        for (Visitor.Device device : List.of(Visitor.Device.DESK, Visitor.Device.WIDE)) {
            Visitor supervisor = visitor(device).signIn("supervisor");
            supervisor.go("cases/" + number);
            assertThat(height(supervisor)).isLessThanOrEqualTo(twoScreens(supervisor));
            assertThat(supervisor.page().locator(".stages [aria-current=step]"))
                    .containsText(supervisor.word("proposals.stage.review"));
            for (String part : List.of("opinions", "documents")) {
                supervisor.go("cases/" + number + "?tab=" + part);
                assertThat(height(supervisor)).as(part + " on " + device).isLessThanOrEqualTo(twoScreens(supervisor));
                screens.glance(supervisor, part + "-" + device);
            }
        }
        Visitor phone = visitor(Visitor.Device.PHONE).signIn("supervisor");
        phone.go("cases/" + number);
        screens.glance(phone, "case-phone");
        screens.areFaultless();
    }

    /** What stands above the parts of a task must not push them out of view, however much was written and added. */
    @Test
    void whatChangedAndTheDecisionAreInViewAtOnceHoweverLongTheTextsAre() {
        officersDesk.asPeopleWrite("普瓦捷市", "Poitiers", "FR");
        Screens screens = new Screens("deciding-long-task");
        for (Visitor.Device device : List.of(Visitor.Device.DESK, Visitor.Device.WIDE)) {
            Visitor supervisor = visitor(device).signIn("supervisor");
            supervisor.open("Task_Review", "普瓦捷市");
            assertThat(supervisor
                            .page()
                            .getByText(supervisor.word("decisions.before"))
                            .last())
                    .isInViewport();
            assertThat(supervisor.button("decisions.decide")).isInViewport();
            screens.look(supervisor, "changes-" + device);
        }
        screens.areFaultless();
    }

    private static int twoScreens(Visitor visitor) {
        return 2 * visitor.page().viewportSize().height;
    }

    @Test
    void anAuditorStartsAtWhatRanLatelyAndProvesTheTrailThere() {
        CaseNumber number = officersDesk.sent("梅斯市", "Metz", "FR");
        Visitor auditor = visitor(Visitor.Device.DESK).signIn("auditor");
        auditor.go("");
        auditor.page().waitForURL("**/audit-start");
        assertThat(auditor.page().locator("vaadin-grid").last()).containsText(number.value());
        auditor.press("audit.verifyAll");
        assertThat(auditor.page().locator(".banner-success")).isVisible();
        Screens screens = new Screens("deciding-auditor");
        screens.lookDayAndNight(auditor, "start");
        screens.areFaultless();
    }

    @Test
    void anOfficerStartsAtWhatIsToDoAndWhatTheRequestsCameTo() {
        officersDesk.draft("卡昂市", "Caen", "FR");
        officersDesk.sent("兰斯市", "Reims", "FR");
        officersDesk.returned("亚眠市", "Amiens", "FR");
        Screens screens = new Screens("deciding-start");
        for (Visitor.Device device : List.of(Visitor.Device.DESK, Visitor.Device.WIDE, Visitor.Device.PHONE)) {
            Visitor officer = visitor(device).signIn("officer");
            officer.go("");
            officer.page().waitForURL("**/start");
            screens.lookDayAndNight(officer, "start-" + device);
        }
        Visitor officer = visitor(Visitor.Device.DESK).signIn("officer");
        officer.go("");
        Locator returned =
                officer.page().locator(".requests > li").filter(new Locator.FilterOptions().setHasText("亚眠市"));
        assertThat(returned).containsText(officer.word("decisions.result.RETURNED"));
        officer.tabTo(returned.locator("a[href^=work]"));
        officer.page().keyboard().press("Enter");
        officer.page().waitForURL("**/work/**");
        officer.reads("亚眠市");
        Visitor newcomer = visitor(Visitor.Device.DESK).signIn("officer2");
        newcomer.go("");
        screens.look(newcomer, "newcomer");
        screens.areFaultless();
    }

    @Test
    void aFreshPortalSaysWhyItIsEmptyAndOffersTheDemonstrationSet() {
        Visitor officer = visitor(Visitor.Device.DESK).signIn("officer");
        officer.go("overview");
        assertThat(officer.page().locator(".banner-info")).isVisible();
        assertThat(officer.button("overview.empty.add")).hasCount(0);
        Visitor supervisor = visitor(Visitor.Device.DESK).signIn("supervisor");
        supervisor.go("overview");
        Screens screens = new Screens("deciding-overview");
        screens.look(supervisor, "fresh");
        assertThat(supervisor.button("demonstration.off")).hasCount(0);
        supervisor.press("overview.empty.add");
        supervisor.sees("demonstration.on.done");
        assertThat(supervisor.button("overview.empty.add")).hasCount(0);
        supervisor.press("demonstration.off");
        supervisor
                .page()
                .locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                .click();
        supervisor.sees("demonstration.off.done");
        assertThat(supervisor.button("overview.empty.add")).isVisible();
        assertThat(supervisor.button("demonstration.off")).hasCount(0);
        screens.areFaultless();
    }

    private static void decide(Visitor supervisor) {
        supervisor.choose("outcome", "outcome.Task_Review.APPROVED");
        supervisor.write("reason", "条件成熟。");
        supervisor.press("decisions.decide");
        supervisor
                .page()
                .locator("vaadin-notification-card.notice-with-link")
                .first()
                .waitFor();
        supervisor.settle();
    }

    private static int height(Visitor visitor) {
        return ((Number) visitor.page().evaluate("() => document.querySelector('.page').offsetHeight")).intValue();
    }
}
