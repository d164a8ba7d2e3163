package youcheng;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import youcheng.decisions.Review;
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

    /** Latin words in the list that stand on more than one line; a number of a case may break at its dashes. */
    private static final String BROKEN_WORDS = """
            () => [...document.querySelectorAll('vaadin-grid-cell-content')].filter(each => each.checkVisibility()).flatMap(cell => {
                const broken = [];
                const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
                while (texts.nextNode()) {
                    for (const word of texts.currentNode.data.matchAll(/[A-Za-z0-9]+/g)) {
                        const range = document.createRange();
                        range.setStart(texts.currentNode, word.index);
                        range.setEnd(texts.currentNode, word.index + word[0].length);
                        if (new Set([...range.getClientRects()].map(each => Math.round(each.top))).size > 1) broken.push(word[0]);
                    }
                }
                return broken;
            })
            """;

    private final Screens screens = new Screens("tasks");
    private final List<Visitor> visitors = new ArrayList<>();

    @AfterEach
    void everybodyLeavesWithoutAComplaint() {
        visitors.forEach(Visitor::close);
        database.update("delete from list_filter");
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

        supervisor.press("filters.save");
        supervisor.write("name", "结好申请的待办");
        supervisor.press("base.save");
        Locator chip = supervisor.page().locator(".saved-filter", named("结好申请的待办"));
        assertThat(chip).hasAttribute("aria-current", "page");
        supervisor.press("filters.first");
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

    /** With everything that may stand in a row: late, reported, urged, in the hands of somebody with a long name. */
    @Test
    void theListReadsWellOnADeskAndOnAPhone() {
        CaseNumber late = officersDesk.sent("里窝那与皮翁比诺联合市", "Livorno and Piombino United Municipality", "IT");
        CaseNumber urged = officersDesk.sent("里窝那新城", "Livorno Nuova", "IT");
        officersDesk.sent("里窝那老城", "Livorno Vecchia", "IT");
        office.sessions()
                .as("supervisor", () -> office.desk().claim(office.open(late).id()));
        database.update(
                "update work_item set due_at = ?, escalated_at = ?, escalated_to = 'SUPERVISOR@EUROPE', urged_at = ?,"
                        + " priority = 2 where id = ?",
                Timestamp.valueOf("2026-10-28 17:00:00"),
                Timestamp.valueOf("2026-11-02 17:00:00"),
                Timestamp.valueOf("2026-11-03 17:00:00"),
                office.open(late).id().value());
        database.update(
                "update work_item set urged_at = ?, reminded_at = ? where id = ?",
                Timestamp.valueOf("2026-11-03 17:00:00"),
                Timestamp.valueOf("2026-11-03 17:00:00"),
                office.open(urged).id().value());
        for (Device device : List.of(Device.DESK, Device.PHONE, Device.ZOOMED)) {
            Visitor supervisor = visitor(device).signInReadingChinese("supervisor");
            supervisor.go("tasks?q=Livorno");
            supervisor.settle();
            screens.look(supervisor, "list-" + device.name().toLowerCase(Locale.ROOT));
            supervisor.switchLanguage();
            supervisor.settle();
            assertThat((List<?>) supervisor.page().evaluate(BROKEN_WORDS))
                    .as(device.name())
                    .isEmpty();
            supervisor.switchLanguage();
        }
        Visitor holder = visitor(Device.DESK).signInReadingChinese("supervisor");
        holder.go("work/" + office.open(late).id() + "?tab=comments");
        screens.look(holder, "task");
        holder.press("tasks.followUp");
        screens.glance(holder, "follow-up");
        holder.go("account");
        screens.look(holder, "account");
        Visitor phone = visitor(Device.PHONE).signInReadingChinese("supervisor");
        phone.go("work/" + office.open(late).id());
        screens.look(phone, "task-on-a-phone");
    }

    /** A colleague was faster: what was typed can be read and copied on the page of the task, and is found from home. */
    @Test
    void whatWasTypedInVainStaysReadable() {
        CaseNumber number = officersDesk.sent("格罗塞托市", "Grosseto", "IT");
        String task = office.open(number).id().value();
        for (Device device : List.of(Device.DESK, Device.PHONE)) {
            Visitor typing = visitor(device).signInReadingChinese("supervisor");
            typing.go("work/" + task);
            if (device == Device.DESK) {
                typing.write("reason", "请补充对方概况。\n经费来源需另行说明。");
                assertThat(typing.page().locator(".autosave")).containsText("20");
                office.review("officer2", number, Review.RETURNED);
                typing.go("work/" + task);
            }
            Locator kept = typing.page().locator("#unsent textarea");
            assertThat(kept).hasValue("请补充对方概况。\n经费来源需另行说明。");
            kept.focus();
            assertThat((String) typing.page().evaluate("() => getSelection().toString()"))
                    .as("ready to be copied with a key")
                    .contains("经费来源需另行说明。");
            screens.look(typing, "unsent-" + device.name().toLowerCase(Locale.ROOT));
            typing.go("start");
            typing.page().locator(".unsent vaadin-details-summary").first().click();
            typing.sees("tasks.unsent.toTask");
            screens.glance(typing, "unsent-at-home-" + device.name().toLowerCase(Locale.ROOT));
            typing.go("cases/" + number);
            typing.sees("tasks.unsent.link", typing.word("step.SisterCityProposal.Task_Review"));
            screens.glance(typing, "unsent-case-" + device.name().toLowerCase(Locale.ROOT));
        }
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
        return visitor(Device.DESK);
    }

    private Visitor visitor(Device device) {
        Visitor visitor = new Visitor(CHROMIUM.browser(), port, messages, device);
        visitors.add(visitor);
        return visitor;
    }
}
