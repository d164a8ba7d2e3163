package youcheng;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import youcheng.Visitor.Device;
import youcheng.base.CaseNumber;
import youcheng.proposals.Office;

/** The list of tasks in the browser: narrowed down, kept, followed while others work, and found again where it was left. */
@BrowserTest
class TaskListIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private MessageSource messages;

    @Autowired
    private OfficersDesk officersDesk;

    @Autowired
    private Office office;

    @Autowired
    private JdbcTemplate database;

    private final Screens screens = new Screens("tasks");
    private final List<Visitor> visitors = new ArrayList<>();

    @AfterEach
    void everybodyLeavesWithoutAComplaint() {
        visitors.forEach(Visitor::close);
        database.update("delete from task_filter");
        assertThat(visitors.stream().flatMap(each -> each.complaints().stream()))
                .isEmpty();
        screens.areFaultless();
    }

    @Test
    void aFilterIsPutTogetherKeptAndOpensTheList() {
        officersDesk.sent("帕多瓦市", "Padua", "IT");
        Visitor supervisor = visitor().signInReadingChinese("supervisor");
        supervisor.go("tasks?q=Padua");
        supervisor.press("tasks.filter.more");
        chooseField(supervisor, "tasks.filter.field.PROCESS");
        Locator values = supervisor.page().locator(".condition vaadin-multi-select-combo-box input");
        values.fill(supervisor.word("process.SisterCityProposal"));
        supervisor
                .page()
                .locator("vaadin-multi-select-combo-box-item")
                .getByText(supervisor.word("process.SisterCityProposal"), exactly())
                .click();
        values.press("Tab");
        assertThat(supervisor.page()).hasURL(Pattern.compile(".*where=PROCESS.*SisterCityProposal.*"));
        supervisor.reads("帕多瓦市");
        screens.lookDayAndNight(supervisor, "conditions");

        supervisor.press("tasks.filters.save");
        supervisor.write("name", "结好申请的待办");
        supervisor.press("base.save");
        Locator chip = supervisor.page().locator(".saved-filter", named("结好申请的待办"));
        assertThat(chip).hasAttribute("aria-current", "page");
        supervisor.press("tasks.filters.first");
        supervisor.go("tasks");
        assertThat(supervisor.page()).hasURL(Pattern.compile(".*where=PROCESS.*"));
        supervisor.switchLanguage();
        screens.look(supervisor, "saved-filter");
        supervisor.page().locator(".saved-filter").first().click();
        assertThat(supervisor.page()).hasURL(Pattern.compile(".*scope=ALL"));
        supervisor.switchLanguage();
    }

    @Test
    void whatOthersDoShowsWhereItStandsWithinASecond() {
        CaseNumber first = officersDesk.sent("莫德纳市", "Modena", "IT");
        officersDesk.sent("莫德纳新城", "Modena Nuova", "IT");
        Visitor watching = visitor().signInReadingChinese("officer2");
        watching.go("tasks?q=Modena");
        assertThat(watching.page().locator("vaadin-grid")).containsText("莫德纳新城");
        Visitor working = visitor().signInReadingChinese("supervisor");
        working.go("tasks?q=Modena");
        Locator row = watching.page().getByText("莫德纳市", exactlyOnPage());
        double before = row.boundingBox().y;
        working.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(".*" + first)))
                .click();

        assertThat(watching.page().locator("vaadin-grid")).containsText(office.nameOf(accountOf("supervisor")));
        assertThat(watching.page().locator("vaadin-grid")).containsText(watching.word("tasks.gone"));
        assertThat(row.boundingBox().y).as("the row stays under the cursor").isCloseTo(before, within(10.0));
        officersDesk.sent("莫德纳老城", "Modena Vecchia", "IT");
        watching.sees("tasks.come", 1);
        assertThat(watching.page().getByText("莫德纳老城")).hasCount(0);
        screens.glance(watching, "followed");
        watching.page().getByText(watching.word("tasks.come", 1)).click();
        assertThat(watching.page().locator("vaadin-grid")).containsText("莫德纳老城");
        assertThat(watching.page().locator("vaadin-grid")).not().containsText("莫德纳市");
    }

    /** Nothing that was typed is lost, and whoever types does not go on in vain. */
    @Test
    void theOpenPageOfATaskSaysWhatOthersDoWithIt() {
        CaseNumber number = officersDesk.sent("卢卡市", "Lucca", "IT");
        Visitor typing = visitor().signInReadingChinese("supervisor");
        typing.go("work/" + office.open(number).id());
        typing.write("reason", "请补充对方概况");
        office.sessions()
                .as("officer2", () -> office.desk().claim(office.open(number).id()));
        typing.sees("tasks.rejection.heldBy", office.nameOf(accountOf("officer2")));
        assertThat(typing.page().locator("#field-reason textarea")).hasValue("请补充对方概况");
        screens.glance(typing, "taken-meanwhile");
        office.sessions()
                .as("officer2", () -> office.desk().giveBack(office.open(number).id()));
        // What is hidden stays in the document, out of sight.
        assertThat(typing.page().getByText(typing.word("tasks.rejection.heldBy", office.nameOf(accountOf("officer2")))))
                .isHidden();
        assertThat(typing.page().locator("#field-reason textarea")).hasValue("请补充对方概况");
    }

    @Test
    void whoeverComesBackFromATaskFindsThePlaceAgain() {
        for (int i = 0; i < 45; i++) {
            officersDesk.sent("长名单" + i + "市", "Longlist " + i, "IT");
        }
        Visitor supervisor = visitor().signInReadingChinese("supervisor");
        supervisor.go("tasks?q=Longlist&sort=TITLE&dir=desc");
        Locator grid = supervisor.page().locator("vaadin-grid");
        grid.evaluate("each => each.scrollToIndex(0, 30)");
        Locator somewhere = supervisor.page().locator("vaadin-grid a:visible").nth(8);
        supervisor.settle();
        String opened = somewhere.getAttribute("href");
        somewhere.click();
        assertThat(supervisor.page()).hasURL(Pattern.compile(".*work/.*"));
        supervisor.settle();
        supervisor.page().goBack();
        supervisor.settle();
        assertThat(supervisor.page()).hasURL(Pattern.compile(".*tasks\\?.*sort=TITLE.*"));
        assertThat(supervisor.page().locator("vaadin-grid a[href='" + opened + "']"))
                .isInViewport();
    }

    @Test
    void manyTasksAreTakenAtOnceEachWithItsResult() {
        officersDesk.sent("锡耶纳市", "Siena", "IT");
        CaseNumber taken = officersDesk.sent("锡耶纳新城", "Siena Nuova", "IT");
        Visitor supervisor = visitor().signInReadingChinese("supervisor");
        supervisor.go("tasks?q=Siena");
        Locator boxes = supervisor.page().locator("vaadin-grid vaadin-checkbox:visible");
        boxes.nth(1).click();
        supervisor.sees("tasks.bulk.selected", 1);
        supervisor.page().getByText(supervisor.word("tasks.bulk.all", 2)).click();
        supervisor.sees("tasks.bulk.selected", 2);
        screens.glance(supervisor, "selected");
        office.sessions()
                .as("officer2", () -> office.desk().claim(office.open(taken).id()));
        supervisor
                .page()
                .locator(".bulk-bar")
                .getByText(supervisor.word("tasks.claim"), exactly())
                .click();
        supervisor.sees("tasks.bulk.ended", 1, 1, 0);
        supervisor.reads(office.nameOf(accountOf("officer2")));
        screens.glance(supervisor, "results");
        supervisor.press("base.close");
        // Cells of rows that are gone stay in the document, out of sight.
        assertThat(supervisor.page().getByText("锡耶纳新城").first()).isHidden();
    }

    @Test
    void aCommentGoesToTheCasesOfManyTasks() {
        officersDesk.sent("阿雷佐市", "Arezzo", "IT");
        officersDesk.sent("阿雷佐新城", "Arezzo Nuova", "IT");
        Visitor supervisor = visitor().signInReadingChinese("supervisor");
        supervisor.go("tasks?q=Arezzo");
        supervisor.page().locator("vaadin-grid vaadin-checkbox:visible").nth(1).click();
        supervisor.page().getByText(supervisor.word("tasks.bulk.all", 2)).click();
        supervisor
                .page()
                .locator(".bulk-bar")
                .getByText(supervisor.word("tasks.bulk.comment"), exactly())
                .click();
        supervisor.press("cases.comment.send");
        assertThat(supervisor.field("comment")).hasAttribute("invalid", "");
        supervisor.write("comment", "请本周内办结。");
        screens.glance(supervisor, "comment-on-many");
        supervisor.press("cases.comment.send");
        supervisor.sees("tasks.bulk.ended", 2, 0, 0);
        screens.glance(supervisor, "commented");
    }

    private long accountOf(String username) {
        return office.sessions().as(username, () -> office.me().id());
    }

    private void chooseField(Visitor visitor, String key) {
        visitor.page().locator(".condition > vaadin-select").first().click();
        visitor.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(visitor.word(key)).setExact(true))
                .click();
        visitor.settle();
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static Page.GetByTextOptions exactlyOnPage() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static Page.LocatorOptions named(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private Visitor visitor() {
        Visitor visitor = new Visitor(CHROMIUM.browser(), port, messages, Device.DESK);
        visitors.add(visitor);
        return visitor;
    }
}
