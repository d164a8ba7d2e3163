package youcheng;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import youcheng.Visitor.Device;
import youcheng.base.CaseNumber;
import youcheng.dormancy.review.Evaluation;
import youcheng.dormancy.review.Measure;
import youcheng.dormancy.review.ReviewDesk;
import youcheng.exchanges.OfficeExchanges;
import youcheng.register.RegisterOffice;
import youcheng.register.RelationshipId;

/** The waking programme as people see it in a browser: by phase, with what works, at risk and on the map. */
@BrowserTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
@Import({OfficeClock.class, OfficeExchanges.class, ReviewDesk.class, RegisterOffice.class})
@DirtiesContext
class ProgrammeIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private MessageSource messages;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private OfficeExchanges exchanges;

    private final Screens screens = new Screens("programme");
    private final List<Visitor> visitors = new ArrayList<>();

    @BeforeEach
    void reviewsInEveryPhase() {
        revived();
        revived();
        CaseNumber failed = desk.reviving(desk.dormant());
        desk.pass(370);
        desk.evaluate(failed, Evaluation.NOT_REVIVED);
        desk.recommend(failed, Measure.CEREMONIAL);
        desk.review(failed, youcheng.decisions.Review.APPROVED);
        desk.reviving(desk.dormant());
        desk.answered(desk.dormant());
        desk.send(desk.gathered(desk.dormant()));
        desk.gathered(desk.dormant());
        desk.opened(desk.dormant());
        desk.dormant();
    }

    @AfterEach
    void everybodyLeaves() {
        visitors.forEach(Visitor::close);
    }

    @Test
    void theOfficeSeesWhatIsDoneAboutThoseThatSleep() {
        Visitor officer = visitor(Device.DESK).signIn("officer");
        officer.go("dormancy");
        screens.lookDayAndNight(officer, "programme");
        officer.page().locator(".tiles a").nth(2).click();
        officer.page().waitForURL("**/dormancy?phase=WAITING");
        officer.settle();
        assertThat(officer.page().locator(".tiles a[aria-current]")).hasCount(1);
        officer.page().goBack();
        officer.page().waitForURL(url -> url.endsWith("/dormancy"));
        officer.settle();
        assertThat(officer.page().locator(".tiles a[aria-current]")).hasCount(0);
        officer.go("at-risk?scope=DORMANT&desk=ALL&review=open");
        screens.lookDayAndNight(officer, "at-risk");
        officer.go("map?colors=REVIEW&sort=REVIEW");
        screens.lookDayAndNight(officer, "map");
        Visitor phone = visitor(Device.PHONE).signIn("officer");
        for (String address : List.of("dormancy", "at-risk?scope=DORMANT&desk=ALL", "map?colors=REVIEW")) {
            phone.go(address);
            screens.look(phone, "phone-" + address.split("\\?", 2)[0]);
        }
        screens.areFaultless();
        assertThat(visitors).allSatisfy(each -> assertThat(each.complaints()).isEmpty());
    }

    private void revived() {
        RelationshipId relationship = desk.dormant();
        CaseNumber number = desk.reviving(relationship);
        desk.pass(30);
        exchanges.visit(relationship, desk.today(), "市长率团来访");
        desk.doMilestones(number);
        desk.evaluate(number, Evaluation.REVIVED);
    }

    private Visitor visitor(Device device) {
        Visitor visitor = new Visitor(CHROMIUM.browser(), port, messages, device);
        visitors.add(visitor);
        return visitor;
    }
}
