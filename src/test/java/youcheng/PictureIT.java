package youcheng;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import youcheng.Visitor.Device;
import youcheng.register.CityRecord;
import youcheng.register.Register;
import youcheng.register.RelationshipId;

/** From one exchange to the picture of the whole, as the people of the office see it in a browser. */
@BrowserTest
class PictureIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    @LocalServerPort
    private int port;

    @Autowired
    private MessageSource messages;

    @Autowired
    private Register register;

    private final Screens screens = new Screens("picture");
    private final List<Visitor> visitors = new ArrayList<>();

    @AfterEach
    void everybodyLeaves() {
        visitors.forEach(Visitor::close);
    }

    @Test
    void theOfficeSeesInAMinuteWhichRelationshipsLive() {
        Visitor supervisor = visitor(Device.DESK).signIn("supervisor");
        supervisor.go("overview");
        screens.look(supervisor, "overview-of-facts-alone");
        supervisor.press("overview.empty.add");
        supervisor.sees("demonstration.on.done");
        supervisor.settle();
        screens.lookDayAndNight(supervisor, "overview");
        everyPictureIsDataImageAndPaper(supervisor);
        supervisor.go("map");
        screens.lookDayAndNight(supervisor, "map");
        theMapIsUsedByKeyboard(supervisor);
        Visitor officer = visitor(Device.DESK).signIn("officer");
        officer.go("at-risk?days=730");
        screens.lookDayAndNight(officer, "at-risk");
        officer.go("register");
        screens.lookDayAndNight(officer, "register");
        officer.go("exchanges");
        screens.lookDayAndNight(officer, "exchanges");
        onAPhone();
        screens.areFaultless();
        assertThat(visitors).allSatisfy(each -> assertThat(each.complaints()).isEmpty());
    }

    @Test
    void anExchangeIsRecordedAndExplained() {
        Visitor officer = visitor(Device.DESK).signIn("officer");
        CityRecord cologne = city("Cologne");
        RelationshipId relationship = Objects.requireNonNull(cologne.current()).id();
        letterInTwoClicks(officer, cologne);
        record(officer, relationship);
        officer.go("register/" + cologne.id());
        screens.lookDayAndNight(officer, "relationship");
        officer.go("exchanges/bulk?relationship=" + relationship);
        screens.look(officer, "bulk");
        officer.go("closeness/" + relationship);
        screens.lookDayAndNight(officer, "closeness");
        officer.go("closeness/how");
        screens.look(officer, "how");
        theSupervisorTriesAnotherPolicy(visitor(Device.DESK).signIn("supervisor"));
        Visitor auditor = visitor(Device.DESK).signIn("auditor");
        auditor.go("closeness/" + relationship);
        auditor.page()
                .getByRole(AriaRole.BUTTON)
                .filter(named(auditor, "closeness.recompute"))
                .first()
                .click();
        auditor.sees("closeness.recompute.holds");
        screens.areFaultless();
        assertThat(visitors).allSatisfy(each -> assertThat(each.complaints()).isEmpty());
    }

    private void letterInTwoClicks(Visitor officer, CityRecord city) {
        officer.go("register/" + city.id());
        officer.press("exchanges.letter");
        officer.press("exchanges.letter.do");
        officer.sees("exchanges.waiting");
        officer.page().locator(".exchange-waiting a").first().click();
        officer.page().waitForURL("**/exchanges/**");
        // The dialog of the letter, which is closing by now, says "no answer yet" as well.
        assertThat(officer.page().locator("dl.facts dd", saying(officer, "exchanges.noAnswer")))
                .isVisible();
    }

    private static Page.LocatorOptions saying(Visitor visitor, String key) {
        return new Page.LocatorOptions().setHasText(visitor.word(key));
    }

    private void record(Visitor officer, RelationshipId relationship) {
        officer.go("exchanges/new?relationship=" + relationship);
        screens.look(officer, "record");
        officer.write("title", "科隆市市长率团来访");
        officer.choose("kind", "exchange.kind.VISIT");
        officer.choose("direction", "exchange.direction.INBOUND");
        officer.choose("level", "exchange.level.LEADER");
        officer.choose("substance", "exchange.substance.DELIVERED");
        officer.field("field").locator("input").fill(officer.word("exchange.field.CULTURE"));
        officer.page().getByRole(AriaRole.OPTION).first().click();
        officer.write("date", "2999-01-01");
        officer.write("evidence", "外办简报2026第3期");
        officer.press("exchanges.record.do");
        officer.sees("exchanges.rejection.future");
        officer.write("date", "2026-05-03");
        officer.press("exchanges.record.do");
        officer.sees("exchanges.rejection.outcome");
        officer.write("outcome", "签署文化合作备忘录");
        officer.press("exchanges.record.do");
        officer.page().waitForURL(url -> !url.contains("exchanges/new"));
        officer.settle();
    }

    private void theSupervisorTriesAnotherPolicy(Visitor supervisor) {
        supervisor.go("closeness/policy");
        screens.look(supervisor, "policy");
        supervisor.go("closeness/policy/new?from=1");
        supervisor.write("halfLife", "0");
        supervisor.write("reason", "近年交往较少，放慢衰减");
        supervisor.press("closeness.policy.make");
        supervisor.sees("closeness.rejection.positive");
        screens.look(supervisor, "new-policy");
        supervisor.write("halfLife", "6");
        supervisor.press("closeness.policy.make");
        supervisor.page().waitForURL("**/closeness/policy/2");
        supervisor.settle();
        screens.lookDayAndNight(supervisor, "policy-version");
    }

    private void everyPictureIsDataImageAndPaper(Visitor visitor) {
        Page page = visitor.page();
        Locator pictures = page.locator("figure.picture");
        assertThat(pictures.count()).isGreaterThanOrEqualTo(6);
        Locator first = pictures.first();
        Locator data = first.getByRole(AriaRole.BUTTON, named("base.chart.data", visitor));
        data.click();
        assertThat(first.locator("table")).isVisible();
        assertThat(data).hasAttribute("aria-expanded", "true");
        Download image = page.waitForDownload(() -> first.getByRole(AriaRole.BUTTON, named("base.chart.image", visitor))
                .click());
        assertThat(bytes(image)).startsWith(PNG);
        Download csv = page.waitForDownload(() -> first.getByRole(AriaRole.BUTTON, named("base.chart.csv", visitor))
                .click());
        assertThat(new String(bytes(csv), StandardCharsets.UTF_8)).contains(visitor.word("closeness.activity.DORMANT"));
    }

    private void theMapIsUsedByKeyboard(Visitor visitor) {
        Locator frame = visitor.page().locator("youcheng-world-map .frame");
        frame.focus();
        visitor.page().keyboard().press("Home");
        Locator said =
                visitor.page().locator("youcheng-world-map [role=status]").first();
        assertThat(said).not().isEmpty();
        String first = said.textContent();
        visitor.page().keyboard().press("ArrowDown");
        assertThat(said).not().hasText(first);
        visitor.page().keyboard().press("Enter");
        visitor.page().waitForURL("**/register/*");
        visitor.settle();
    }

    private void onAPhone() {
        Visitor phone = visitor(Device.PHONE).signIn("supervisor");
        for (String address : List.of("overview", "map", "at-risk", "exchanges")) {
            phone.go(address);
            screens.look(phone, "phone-" + address);
        }
        Visitor officer = visitor(Device.PHONE).signIn("officer");
        officer.go("register/" + city("Berlin").id());
        screens.look(officer, "phone-relationship");
        officer.go("exchanges/new");
        screens.look(officer, "phone-record");
        officer.go(
                "closeness/" + Objects.requireNonNull(city("Berlin").current()).id());
        screens.look(officer, "phone-closeness");
    }

    private static Locator.GetByRoleOptions named(String key, Visitor visitor) {
        return new Locator.GetByRoleOptions().setName(visitor.word(key)).setExact(true);
    }

    private static Locator.FilterOptions named(Visitor visitor, String key) {
        return new Locator.FilterOptions().setHasText(visitor.word(key));
    }

    private static byte[] bytes(Download download) {
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private CityRecord city(String name) {
        return register.named(name).getFirst();
    }

    private Visitor visitor(Device device) {
        Visitor visitor = new Visitor(CHROMIUM.browser(), port, messages, device);
        visitors.add(visitor);
        return visitor;
    }
}
