package youcheng;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import youcheng.Visitor.Device;
import youcheng.base.CaseNumber;
import youcheng.base.Languages;
import youcheng.documents.Papers;
import youcheng.documents.templates.PaperKind;
import youcheng.documents.templates.TemplateSlot;
import youcheng.documents.templates.Templates;

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
        Visitor officer = visitor().signInReadingChinese("officer");
        officer.go("cases/" + number + "?tab=documents");
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
        Visitor officer = visitor().signInReadingChinese("officer");
        officer.go("cases/" + number + "?tab=documents");
        byte[] letter = Papers.pdf();
        officer.page().locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload[] {
            new FilePayload("意向书.pdf", "application/pdf", letter),
            new FilePayload("预算.txt", "text/plain", "差旅费 20,000 元".getBytes(StandardCharsets.UTF_8)),
            new FilePayload("照片.png", "image/png", Papers.pdf())
        });
        Locator papers = officer.page().locator(".documents-list > li");
        assertThat(papers).hasCount(2);
        assertThat(officer.page().locator(".documents .banner-error")).containsText("照片.png");
        assertThat(officer.page().locator("vaadin-upload-file").filter(with("照片.png")))
                .containsText("与文件名不符");

        Download download = officer.page()
                .waitForDownload(() -> officer.page()
                        .getByText("意向书.pdf", new Page.GetByTextOptions().setExact(true))
                        .first()
                        .click());
        assertThat(download.suggestedFilename()).isEqualTo("意向书.pdf");
        assertThat(Files.readAllBytes(download.path())).isEqualTo(letter);

        Screens screens = new Screens("papers");
        screens.glance(officer, "refused");
        officer.go("cases/" + number + "?tab=documents");
        screens.lookDayAndNight(officer, "case");
        officer.press("decisions.withdraw");
        screens.glance(officer, "withdraw");
        screens.areFaultless();
    }

    /** Each way in which an upload can fail says why beside the file, and where the page says things. */
    @Test
    void anUploadThatFailsSaysWhyWhereThePersonLooks(@TempDir Path folder) throws IOException {
        CaseNumber number = officersDesk.sent("珀斯市", "Perth", "AU");
        Visitor officer = visitor().signInReadingChinese("officer");
        officer.go("cases/" + number + "?tab=documents");
        Locator file = officer.page().locator("vaadin-upload-file");

        upload(officer, "空的.pdf", new byte[0]);
        assertThat(file).containsText("文件是空的");
        assertThat(officer.page().locator(".documents .banner-error")).containsText("空的.pdf");
        upload(officer, "图表.docx", Papers.pdf());
        assertThat(file.filter(with("图表.docx"))).containsText("与文件名不符");
        upload(officer, "安装.exe", Papers.pdf());
        assertThat(officer.page().locator(".documents .banner-error")).containsText("安装.exe");
        Path large = folder.resolve("录像.zip");
        try (RandomAccessFile content = new RandomAccessFile(large.toFile(), "rw")) {
            content.setLength(51L * 1024 * 1024);
        }
        officer.page().locator("vaadin-upload input[type=file]").setInputFiles(large);
        assertThat(officer.page().locator(".documents .banner-error")).containsText("录像.zip");

        answeredWith(officer, 500, "故障.pdf", "系统出错");
        answeredWith(officer, 413, "过大.pdf", "文件过大");
        answeredWith(officer, 403, "无权.pdf", "请重新登录");
        officer.context().setOffline(true);
        upload(officer, "断线.pdf", Papers.pdf());
        assertThat(file.filter(with("断线.pdf"))).containsText("连接中断");
        officer.context().setOffline(false);
        new Screens("uploads").glance(officer, "failures");

        // Signed out meanwhile: the answer is a page for signing in, which must not pass for success.
        Visitor late = visitor().signInReadingChinese("officer");
        late.go("cases/" + number + "?tab=documents");
        late.context().clearCookies();
        upload(late, "迟到.pdf", Papers.pdf());
        assertThat(late.page().locator("vaadin-upload-file").filter(with("迟到.pdf")))
                .containsText("请重新登录");
        officer.go("cases/" + number + "?tab=documents");
        assertThat(officer.page().locator(".documents-list > li")).hasCount(0);
    }

    /** Two telephones call their photographs the same: nothing is mixed, nothing lost, and the keyboard is enough. */
    @Test
    void filesOfOneNameAreAskedAboutTogether() {
        CaseNumber number = officersDesk.sent("达尔文市", "Darwin", "AU");
        Visitor officer = new Visitor(CHROMIUM.browser(), port, messages, Device.PHONE);
        visitors.add(officer);
        officer.signInReadingChinese("officer").go("cases/" + number + "?tab=documents");
        Locator papers = officer.page().locator(".documents-list > li");
        officer.page().locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload[] {
            new FilePayload("image.pdf", "application/pdf", Papers.pdf()),
            new FilePayload("扫描件.pdf", "application/pdf", Papers.pdf())
        });
        assertThat(papers).hasCount(2);
        officer.page().locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload[] {
            new FilePayload("image.pdf", "application/pdf", Papers.pdf()),
            new FilePayload("扫描件.pdf", "application/pdf", Papers.pdf()),
            new FilePayload("新的.pdf", "application/pdf", Papers.pdf())
        });
        Locator questions = officer.page().locator("vaadin-dialog vaadin-radio-group");
        assertThat(questions).hasCount(2);
        assertThat(papers).hasCount(3);
        officer.page().keyboard().press("Escape");
        assertThat(questions).hasCount(2);
        Screens screens = new Screens("samename");
        screens.glance(officer, "phone");
        officer.tabTo(
                questions.filter(with("image.pdf")).getByRole(AriaRole.RADIO).first());
        officer.page().keyboard().press("ArrowDown");
        officer.tabTo(officer.button("documents.sameName.save"));
        officer.page().keyboard().press("Enter");
        assertThat(papers).hasCount(4);
        assertThat(papers.filter(with("image.pdf"))).containsText("第 2 版");
        assertThat(papers.filter(with("扫描件 (2).pdf"))).hasCount(1);
        screens.look(officer, "phone-after");
        screens.areFaultless();
    }

    /** What came after the opinions is shown to the supervisor, refused as unseen, and marked on the sheet. */
    @Test
    void whatCameAfterADecisionIsSeenByTheNextAndOnTheSheet() {
        CaseNumber number = officersDesk.sent("霍巴特市", "Hobart", "AU");
        Visitor officer = visitor().signInReadingChinese("officer");
        Visitor supervisor = visitor().signInReadingChinese("supervisor");
        supervisor.open("Task_Review", "霍巴特");
        supervisor.choose("outcome", "outcome.Task_Review.APPROVED");
        supervisor.write("reason", "条件成熟");
        officer.go("cases/" + number + "?tab=documents");
        upload(officer, "补充协议.pdf", Papers.pdf());
        assertThat(officer.page().locator(".documents-list > li")).hasCount(1);

        supervisor.press("decisions.decide");
        supervisor.sees("documents.rejection.addedMeanwhile", "补充协议.pdf");
        assertThat(supervisor.page().locator(".documents-list > li")).containsText("之后加入");
        Screens screens = new Screens("seen");
        screens.glance(supervisor, "refused");
        supervisor.press("decisions.decide");
        supervisor.isLedToTheCase("details");

        upload(officer, "补充协议.pdf", Papers.pdf());
        officer.page()
                .locator("vaadin-dialog vaadin-radio-group")
                .getByRole(AriaRole.RADIO)
                .nth(1)
                .check();
        officer.press("documents.sameName.save");
        assertThat(officer.page().locator(".documents-list > li")).containsText("第 2 版");
        Visitor leader = visitor().signInReadingChinese("leader");
        leader.open("Task_MunicipalDecision", "霍巴特");
        leader.sees("documents.later.notice");
        screens.lookDayAndNight(leader, "decide");
        leader.go("cases/" + number + "/sheet");
        assertThat(leader.page().locator(".paper-documents")).containsText("在以下意见或决定之后加入");
        screens.look(leader, "sheet");
        Visitor phone = new Visitor(CHROMIUM.browser(), port, messages, Device.PHONE);
        visitors.add(phone);
        phone.signInReadingChinese("leader").go("cases/" + number + "?tab=documents");
        screens.look(phone, "case-phone");
        screens.areFaultless();
    }

    /** What cannot be a template is refused in the dialog and makes room for the next, which counts once it is confirmed. */
    @Test
    void aTemplateIsReplacedAndGoneBackFrom() throws IOException {
        TemplateSlot slot = new TemplateSlot(PaperKind.SECOND_LETTER, Languages.ENGLISH);
        Visitor supervisor = visitor().signInReadingChinese("supervisor");
        supervisor.go("documents/templates");
        Screens screens = new Screens("templates");
        screens.lookDayAndNight(supervisor, "all");
        Download sample = supervisor
                .page()
                .waitForDownload(() -> supervisor
                        .page()
                        .locator("a[href$='second-letter-en/0/sample']")
                        .click());
        assertThat(sample.suggestedFilename()).isEqualTo("Second letter (English), sample, version 0.docx");
        assertThat(Files.size(sample.path())).isGreaterThan(2000);
        supervisor.page().getByText("可用占位符：交接证书").click();
        assertThat(supervisor.page().getByText("{{goods.received}}").filter(visible()))
                .hasCount(1);
        screens.glance(supervisor, "placeholders");

        pressOf(supervisor, "上传新版本: 再次去函（英文）");
        Locator dialog = supervisor.page().locator("vaadin-dialog");
        upload(supervisor, "扫描件.docx", Papers.pdf());
        assertThat(dialog.locator(".banner-error")).containsText("与文件名不符");
        assertThat(dialog.locator("vaadin-upload-file")).hasCount(0);
        screens.glance(supervisor, "refused");
        upload(supervisor, "Letter.docx", Templates.with(slot, "With kind regards"));
        assertThat(dialog.locator(".banner-success")).containsText("检查通过");
        screens.glance(supervisor, "checked");
        supervisor.write("reason", "措辞更新");
        supervisor.press("documents.templates.use");
        assertThat(supervisor.page().locator("section").filter(with("再次去函（英文）")))
                .containsText("措辞更新");

        pressOf(supervisor, "版本与校验: 再次去函（英文）");
        screens.glance(supervisor, "versions");
        pressOf(supervisor, "恢复此版本: 系统自带");
        supervisor.write("reason", "恢复");
        supervisor.press("documents.templates.goBack");
        supervisor.sees("documents.templates.restored");
        Visitor phone = new Visitor(CHROMIUM.browser(), port, messages, Device.PHONE);
        visitors.add(phone);
        phone.signInReadingChinese("supervisor").go("documents/templates");
        screens.look(phone, "phone");
        screens.areFaultless();
    }

    /** Of many buttons with one text the one that says so to a screen reader. */
    private static void pressOf(Visitor visitor, String name) {
        visitor.page().locator("vaadin-button[aria-label='" + name + "']").click();
    }

    private static void upload(Visitor visitor, String name, byte[] content) {
        visitor.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "application/pdf", content));
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator.FilterOptions visible() {
        return new Locator.FilterOptions().setVisible(true);
    }

    /** Something before the portal answers for it. */
    private static void answeredWith(Visitor visitor, int status, String name, String says) {
        visitor.page()
                .route(
                        address -> address.contains("/VAADIN/dynamic/"),
                        route -> route.fulfill(new Route.FulfillOptions().setStatus(status)));
        upload(visitor, name, Papers.pdf());
        assertThat(visitor.page().locator("vaadin-upload-file").filter(with(name)))
                .containsText(says);
        visitor.page().unrouteAll();
    }

    @Test
    void theCalendarAndTheInboxCheckAreFitToBeSeen() {
        Visitor administrator = visitor().signInReadingChinese("admin");
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
        phone.signInReadingChinese("officer").go("calendar?year=2026");
        screens.look(phone, "calendar-phone");
        screens.areFaultless();
    }

    private Visitor visitor() {
        Visitor visitor = new Visitor(CHROMIUM.browser(), port, messages, Device.DESK);
        visitors.add(visitor);
        return visitor;
    }
}
