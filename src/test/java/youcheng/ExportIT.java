package youcheng;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import youcheng.Visitor.Device;
import youcheng.base.ui.ExportKind;
import youcheng.base.ui.ExportedFile;
import youcheng.proposals.Office;
import youcheng.register.ContactDraft;
import youcheng.register.ContactPersons;
import youcheng.register.Post;
import youcheng.register.RegisterOffice;
import youcheng.register.RelationshipId;

/** Lists really arrive as files in a browser: both kinds, both languages, by keyboard and on a phone. */
@BrowserTest
class ExportIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private MessageSource messages;

    @Autowired
    private Office office;

    @Autowired
    private RegisterOffice desk;

    @Autowired
    private ContactPersons contacts;

    private final Screens screens = new Screens("export");
    private final List<Visitor> visitors = new ArrayList<>();

    @AfterEach
    void everybodyLeavesWithoutAComplaint() {
        visitors.forEach(Visitor::close);
        assertThat(visitors.stream().flatMap(each -> each.complaints().stream()))
                .isEmpty();
        screens.areFaultless();
    }

    @Test
    void theListArrivesInBothKindsAndLanguages() {
        office.sent();
        Visitor officer = visitor(Device.DESK).signInReadingChinese("officer");
        officer.go("cases");
        List<List<String>> chinese = ExportedFile.workbook(file(officer, ExportKind.XLSX));
        assertThat(chinese.getFirst()).startsWith("办件编号", "城市");
        assertThat(ExportedFile.csv(file(officer, ExportKind.CSV))).isEqualTo(chinese);
        screens.glance(officer, "done");

        officer.switchLanguage();
        officer.go("cases");
        List<List<String>> english = ExportedFile.csv(file(officer, ExportKind.CSV));
        assertThat(english).hasSameSizeAs(chinese);
        assertThat(english.getFirst()).doesNotContain("城市");
        assertThat(ExportedFile.workbook(file(officer, ExportKind.XLSX))).isEqualTo(english);
        screens.glance(officer, "done-in-english");
        officer.switchLanguage();

        officer.go("cases");
        officer.button("base.export.XLSX").focus();
        Download byKeyboard =
                officer.page().waitForDownload(() -> officer.page().keyboard().press("Enter"));
        assertThat(byKeyboard.suggestedFilename())
                .isEqualTo(officer.word("menu.cases") + "-" + office.today() + ".xlsx");

        Visitor phone = visitor(Device.PHONE).signIn("officer");
        phone.go("tasks?scope=ALL");
        assertThat(ExportedFile.csv(file(phone, ExportKind.CSV)).getFirst()).contains(phone.word("tasks.step"));
        screens.glance(phone, "phone");
    }

    @Test
    void whatAPageListsArrivesByTheNameOfItsListAndTheButtonsFitOnAPhone() {
        RelationshipId relationship = desk.signedRelationship();
        office.sessions()
                .as(
                        "officer",
                        () -> contacts.add(
                                relationship,
                                new ContactDraft(
                                        "Aroha Ngata",
                                        "Mayor",
                                        Post.MAYOR,
                                        "aroha@city.example",
                                        "",
                                        "",
                                        "2024",
                                        null)));
        String page = "register/" + desk.cityOf(relationship);
        Visitor officer = visitor(Device.DESK).signInReadingChinese("officer");
        officer.go(page);
        String list = officer.word("register.contacts");
        Download download = officer.page()
                .waitForDownload(() -> officer.page()
                        .getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions()
                                        .setName(officer.word("base.export.CSV") + officer.word("base.colon") + list)
                                        .setExact(true))
                        .click());
        assertThat(download.suggestedFilename()).startsWith(list + " ").endsWith(office.today() + ".csv");
        assertThat(ExportedFile.csv(download.path()).get(1)).startsWith("Aroha Ngata", "Mayor");
        screens.look(officer, "relationship");

        Visitor phone = visitor(Device.PHONE).signIn("officer");
        phone.go(page);
        screens.glance(phone, "relationship-phone");
    }

    private java.nio.file.Path file(Visitor visitor, ExportKind kind) {
        Download download = visitor.page().waitForDownload(() -> visitor.press("base.export." + kind));
        assertThat(download.suggestedFilename())
                .endsWith("-" + office.today() + "." + kind.name().toLowerCase(java.util.Locale.ROOT));
        assertThat(visitor.page().locator(".export [role=status]"))
                .containsText(visitor.readsChinese() ? "已导出" : "export");
        return download.path();
    }

    private Visitor visitor(Device device) {
        Visitor visitor = new Visitor(CHROMIUM.browser(), port, messages, device);
        visitors.add(visitor);
        return visitor;
    }
}
