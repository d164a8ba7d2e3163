package youcheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import youcheng.Visitor.Device;

/** What people take away from the portal: the yearly report as a file, and their dates by the address of a feed. */
@BrowserTest
class YearReportIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private MessageSource messages;

    private final Screens screens = new Screens("taken-away");
    private final List<Visitor> visitors = new ArrayList<>();

    @AfterEach
    void everybodyLeaves() {
        visitors.forEach(Visitor::close);
    }

    @Test
    void anOfficerMakesTheYearlyReportAndTakesItAway() throws Exception {
        Visitor officer = visitor(Device.DESK).signIn("officer");
        officer.go("year-report");
        screens.lookDayAndNight(officer, "report");
        officer.press("yearbook.make");
        officer.sees("yearbook.download");
        officer.settle();
        screens.glance(officer, "report-made");
        var file = officer.page()
                .waitForDownload(
                        () -> officer.link(officer.word("yearbook.download")).click());
        try (XWPFDocument report = new XWPFDocument(Files.newInputStream(file.path()))) {
            assertThat(report.getCharts()).isNotEmpty();
        }
        faultless();
    }

    @Test
    void anAddressThatIsMadeOnTheAccountPageOpensTheFeedUntilItIsRevoked() throws Exception {
        Visitor officer = visitor(Device.PHONE).signIn("officer");
        officer.go("account");
        officer.press("identity.feed.make");
        officer.sees("identity.feed.made");
        officer.settle();
        screens.glance(officer, "feed");
        String address = officer.field("feedAddress").locator("textarea").inputValue();
        HttpResponse<String> feed = fetch(address);
        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(feed.body()).startsWith("BEGIN:VCALENDAR").contains("BEGIN:VEVENT");

        officer.go("account");
        screens.look(officer, "feed-later");
        officer.press("identity.feed.revoke");
        officer.page()
                .locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                .click();
        officer.sees("identity.feed.none");
        assertThat(fetch(address).statusCode()).isEqualTo(404);
        faultless();
    }

    private static HttpResponse<String> fetch(String address) throws Exception {
        try (HttpClient program = HttpClient.newHttpClient()) {
            return program.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private void faultless() {
        screens.areFaultless();
        assertThat(visitors).allSatisfy(each -> assertThat(each.complaints()).isEmpty());
    }

    private Visitor visitor(Device device) {
        Visitor visitor = new Visitor(CHROMIUM.browser(), port, messages, device);
        visitors.add(visitor);
        return visitor;
    }
}
