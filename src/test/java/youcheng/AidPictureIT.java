package youcheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import youcheng.aid.content.AidDirection;
import youcheng.aid.content.AidParty;
import youcheng.aid.packages.Accounting;
import youcheng.aid.packages.AidOffice;
import youcheng.base.CaseNumber;
import youcheng.identity.AppointedDeputies;
import youcheng.proposals.Office;
import youcheng.proposals.StandIns;
import youcheng.register.RegisterOffice;

/** The page on aid as people see it in a browser: today, given and received, an emergency, the list, and a package of 2020. */
@BrowserTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
@Import({AidOffice.class, Office.class, StandIns.class, AppointedDeputies.class, RegisterOffice.class})
@DirtiesContext
class AidPictureIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final String OCCASION = URLEncoder.encode("新冠肺炎疫情（2020—2021年）", StandardCharsets.UTF_8);

    private static final List<String> PARTS = List.of("today", "picture", "emergency", "packages");

    @LocalServerPort
    private int port;

    @Autowired
    private MessageSource messages;

    @Autowired
    private AidOffice aid;

    @Autowired
    private Office office;

    private final Screens screens = new Screens("aid-picture");
    private final List<Visitor> visitors = new ArrayList<>();

    @BeforeEach
    void packagesInEveryPhase() {
        CaseNumber sent = prepared("Tokyo");
        aid.dispatch(aid.plan(sent, 600));
        aid.plan(sent, 400);
        CaseNumber arrived = prepared("Seoul");
        CaseNumber shipment = aid.plan(arrived, 1000);
        aid.planned(arrived);
        aid.dispatch(shipment);
        aid.handOver(shipment);
        aid.reconcile(arrived, Accounting.ACCOUNTED, "");
        aid.sent(AidDirection.GIVEN, city("Bangkok"), aid.content(), aid.masks(90_000));
        CaseNumber held = aid.sent(AidDirection.GIVEN, city("Ankara"), aid.content(), aid.masks(200));
        aid.giveOpinions(held);
        aid.review(held, youcheng.decisions.Review.APPROVED);
        aid.begin(AidDirection.RECEIVED, AidOffice.organisation("Japan Red Cross"));
    }

    @AfterEach
    void everybodyLeaves() {
        visitors.forEach(Visitor::close);
    }

    @Test
    void theOfficeSeesAllAidOnOnePage() {
        Visitor officer = visitor(Device.DESK).signIn("officer");
        for (String part : PARTS) {
            officer.go("aid?tab=" + part);
            screens.lookDayAndNight(officer, part);
        }
        officer.go("aid?tab=emergency&occasion=" + OCCASION);
        screens.look(officer, "emergency-2020");
        officer.go("aid?tab=picture&measure=VALUE");
        screens.look(officer, "picture-value");
        officer.go("cases/" + entered());
        screens.look(officer, "entered");
        officer.go("cases/" + entered() + "?tab=shipments");
        screens.look(officer, "entered-shipments");
        Visitor phone = visitor(Device.PHONE).signIn("officer");
        for (String part : PARTS) {
            phone.go("aid?tab=" + part);
            screens.look(phone, "phone-" + part);
        }
        screens.areFaultless();
        assertThat(visitors).allSatisfy(each -> assertThat(each.complaints()).isEmpty());
    }

    /** The four cities of March 2020. */
    private CaseNumber entered() {
        return office.casesOf("officer").stream()
                .filter(each -> each.title().in(Locale.CHINA).contains("首尔、德黑兰"))
                .filter(each -> each.parent() == null)
                .findFirst()
                .orElseThrow()
                .number();
    }

    private CaseNumber prepared(String city) {
        CaseNumber number = aid.approved(AidDirection.GIVEN, city(city), aid.content(), aid.masks(1000));
        aid.prepare(number);
        return number;
    }

    private AidParty city(String name) {
        return office.register.named(name).stream()
                .filter(city -> city.nameEn().equals(name))
                .map(city -> new AidParty(
                        0,
                        AidParty.PartyRole.PARTNER,
                        city.id(),
                        city.nameZh(),
                        city.nameEn(),
                        city.country().iso2()))
                .findFirst()
                .orElseThrow();
    }

    private Visitor visitor(Device device) {
        Visitor visitor = new Visitor(CHROMIUM.browser(), port, messages, device);
        visitors.add(visitor);
        return visitor;
    }
}
