package youcheng;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import youcheng.Visitor.Device;

/** A file goes all the way in a browser: chosen, matched, looked at, tried and imported. */
@BrowserTest
class ImportIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final String FILE = """
            友城,日期,类型,方向,级别,领域,实质,活动名称,成果
            科隆市,03/05/2019,VISIT,INBOUND,LEADER,TRADE,SYMBOLIC,导入的来访一,
            科隆市,06/07/2019,VISIT,OUTBOUND,BUREAU,TRADE,SYMBOLIC,导入的出访二,
            """;

    private static final String WRONG = """
            友城,日期,类型,方向,级别,领域,实质,活动名称,成果
            科隆市,何时,VISIT,INBOUND,LEADER,TRADE,SYMBOLIC,导入的来访三,
            无此城市,2019-06,KING,OUTBOUND,BUREAU,TRADE,SYMBOLIC,,
            """;

    private static final String RELATIONSHIPS = """
            友城中文名,友城英文名,国家,类别,结好时间,备注,来源
            科隆市,Cologne,德国,友好城市,1987,导入的备注,
            杜伊斯堡旁,Nebenduisburg,德国,友好城市,2001-05,,档案7
            """;

    private static final String CONTRADICTING = """
            友城中文名,友城英文名,国家,类别,结好时间,备注
            科隆市,Cologne,德国,友好城市,1988,
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private MessageSource messages;

    private final Screens screens = new Screens("import");
    private final List<Visitor> visitors = new ArrayList<>();

    @AfterEach
    void everybodyLeaves() {
        visitors.forEach(Visitor::close);
    }

    @Test
    void aFileIsMatchedTriedImportedAndUndone() {
        Visitor officer = visitor(Device.DESK).signIn("officer");
        upload(officer, FILE);
        screens.look(officer, "matching");
        match(officer, "order");
        screens.look(officer, "preview");
        officer.press("imports.dryRun");
        officer.sees("imports.dryRun.fine");
        officer.press("imports.apply");
        screens.glance(officer, "ask");
        officer.button("imports.apply").last().click();
        officer.sees("imports.applied");
        String imported = officer.page().url();
        screens.look(officer, "result");

        officer.switchLanguage();
        upload(officer, FILE);
        match(officer, "order-english");
        screens.look(officer, "twins");
        officer.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(officer.word("imports.compare.row", 2)))
                .click();
        screens.glance(officer, "compare");
        officer.press("imports.keep");

        officer.page().navigate(imported);
        officer.settle();
        officer.press("imports.undo");
        officer.write("reason", "The wrong file");
        screens.glance(officer, "undo");
        officer.button("imports.undo").last().click();
        officer.sees("imports.undone");
        screens.look(officer, "undone");

        screens.areFaultless();
        assertThat(visitors).allSatisfy(each -> assertThat(each.complaints()).isEmpty());
    }

    @Test
    void aRelationshipOnRecordIsJoinedConfirmedByAnotherSupervisorAndUndone() {
        Visitor supervisor = visitor(Device.DESK).signIn("supervisor");
        upload(supervisor, CONTRADICTING);
        supervisor.press("imports.matching.next");
        supervisor.sees("imports.preview");
        compare(supervisor);
        supervisor.sees("imports.join.refused");
        screens.glance(supervisor, "contradiction");
        supervisor.press("imports.leaveOut");

        upload(supervisor, RELATIONSHIPS);
        screens.look(supervisor, "relationships");
        supervisor.press("imports.matching.next");
        supervisor.sees("imports.preview");
        supervisor.switchLanguage();
        compare(supervisor);
        screens.glanceDayAndNight(supervisor, "join");
        supervisor.page().keyboard().press("Escape");
        supervisor.switchLanguage();
        compare(supervisor);
        screens.glance(supervisor, "join");
        supervisor.press("imports.join");
        supervisor.settle();
        supervisor.press("imports.send");
        supervisor.sees("imports.waits");
        String sent = supervisor.page().url();

        Visitor other = visitor(Device.DESK).signIn("officer2");
        other.page().navigate(sent);
        other.settle();
        screens.look(other, "confirm");
        compare(other);
        other.sees("imports.join.fills");
        assertThat(other.button("imports.join").count()).isZero();
        screens.glance(other, "confirm-compare");
        other.page().keyboard().press("Escape");
        other.press("imports.confirm");
        other.sees("imports.applied");
        other.page().navigate(sent);
        other.settle();
        // The city that was entered is the newest of both.
        String city = other
                .page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(other.word("imports.made.open")))
                .all()
                .stream()
                .map(link -> link.getAttribute("href"))
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();

        other.page().navigate(sent);
        other.settle();
        other.press("imports.undo");
        other.write("reason", "The wrong list");
        other.button("imports.undo").last().click();
        other.sees("imports.undone");
        other.go(city);
        other.sees("register.offLists");
        screens.look(other, "off-lists");

        screens.areFaultless();
        assertThat(visitors).allSatisfy(each -> assertThat(each.complaints()).isEmpty());
    }

    private static void compare(Visitor supervisor) {
        supervisor
                .page()
                .getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(supervisor.word("imports.compare.row", 2)))
                .click();
        supervisor.settle();
    }

    @Test
    void mistakesAreShownByTheirCellsOnAPhoneAsWell() {
        for (Device device : List.of(Device.DESK, Device.PHONE)) {
            Visitor officer = visitor(device).signIn("officer");
            upload(officer, WRONG);
            officer.press("imports.matching.next");
            officer.sees("imports.preview");
            screens.look(officer, "problems");
        }
        screens.areFaultless();
    }

    /** Goes on, is asked in which order day and month stand, and says it. */
    private void match(Visitor officer, String screen) {
        officer.press("imports.matching.next");
        Locator order = officer.page()
                .locator(".import-field vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHasText(officer.word("imports.matching.order", officer.word("exchange.date"))));
        order.waitFor();
        screens.glance(officer, screen);
        order.click();
        officer.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(officer.word("imports.order.dayFirst")))
                .click();
        officer.press("imports.matching.next");
        officer.sees("imports.preview");
        officer.settle();
    }

    private void upload(Visitor officer, String text) {
        officer.go("imports");
        screens.look(officer, "list");
        officer.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("活动.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        officer.sees("imports.matching");
    }

    private Visitor visitor(Device device) {
        Visitor visitor = new Visitor(CHROMIUM.browser(), port, messages, device);
        visitors.add(visitor);
        return visitor;
    }
}
