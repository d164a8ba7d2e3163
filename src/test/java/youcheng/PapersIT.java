package youcheng;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import youcheng.documents.Papers;

/** Papers come and go through a real browser; and the pages that the administrator keeps are looked at in one. */
@BrowserTest
class PapersIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final LocatorAssertions.HasCountOptions WITH_PATIENCE =
            new LocatorAssertions.HasCountOptions().setTimeout(60_000);

    @LocalServerPort
    private int port;

    @Autowired
    private MessageSource messages;

    @Autowired
    private OfficersDesk officersDesk;

    private final List<Visitor> visitors = new ArrayList<>();

    @AfterEach
    void everybodyLeaves() {
        visitors.forEach(Visitor::close);
    }

    /** A whole folder dropped at once: as many as go at once are taken, and each that is not is named. */
    @Test
    void ofTwoHundredFilesAtOnceFiftyAreTakenAndThatIsSaid() {
        CaseNumber number = officersDesk.sent("悉尼市", "Sydney", "AU");
        Visitor officer = visitor().signIn("officer");
        officer.go("cases/" + number);
        FilePayload[] files = new FilePayload[200];
        for (int each = 0; each < files.length; each++) {
            files[each] = new FilePayload("附件" + each + ".pdf", "application/pdf", Papers.pdf());
        }
        officer.page().locator("vaadin-upload input[type=file]").setInputFiles(files);
        assertThat(officer.page().locator(".documents-list > li")).hasCount(50, WITH_PATIENCE);
        assertThat(officer.page().locator(".documents .banner-error")).isVisible();
    }

    @Test
    void severalPapersAreUploadedAtOnceAndTheOneThatLiesIsNamed() throws IOException {
        CaseNumber number = officersDesk.sent("墨尔本市", "Melbourne", "AU");
        Visitor officer = visitor().signIn("officer");
        officer.go("cases/" + number);
        byte[] letter = Papers.pdf();
        officer.page().locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload[] {
            new FilePayload("意向书.pdf", "application/pdf", letter),
            new FilePayload("预算.txt", "text/plain", "差旅费 20,000 元".getBytes(StandardCharsets.UTF_8)),
            new FilePayload("照片.png", "image/png", Papers.pdf())
        });
        Locator papers = officer.page().locator(".documents-list > li");
        assertThat(papers).hasCount(2);
        assertThat(officer.page().locator(".documents .banner-error")).containsText("照片.png");

        Download download = officer.page()
                .waitForDownload(() -> officer.page()
                        .getByText("意向书.pdf", new Page.GetByTextOptions().setExact(true))
                        .first()
                        .click());
        assertThat(download.suggestedFilename()).isEqualTo("意向书.pdf");
        assertThat(Files.readAllBytes(download.path())).isEqualTo(letter);

        Screens screens = new Screens("papers");
        screens.glance(officer, "refused");
        officer.go("cases/" + number);
        screens.lookDayAndNight(officer, "case");
        officer.press("proposals.withdraw");
        screens.glance(officer, "withdraw");
        screens.areFaultless();
    }

    @Test
    void theCalendarAndTheInboxCheckAreFitToBeSeen() {
        Visitor administrator = visitor().signIn("admin");
        Screens screens = new Screens("admin");
        administrator.go("calendar?year=2026");
        assertThat(administrator.page().locator(".calendar-month")).hasCount(12);
        screens.lookDayAndNight(administrator, "calendar");
        administrator.go("calendar?year=2027");
        screens.look(administrator, "calendar-statutory");
        administrator.go("inbox-check");
        screens.look(administrator, "inbox-check");
        Visitor phone = new Visitor(CHROMIUM.browser(), port, messages, Device.PHONE);
        visitors.add(phone);
        phone.signIn("officer").go("calendar?year=2026");
        screens.look(phone, "calendar-phone");
        screens.areFaultless();
    }

    private Visitor visitor() {
        Visitor visitor = new Visitor(CHROMIUM.browser(), port, messages, Device.DESK);
        visitors.add(visitor);
        return visitor;
    }
}
