package youcheng;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
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
import youcheng.decisions.Review;
import youcheng.proposals.Office;

/** Comments, watching and one's own lists of cases, in a browser. */
@BrowserTest
class CommentsIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private MessageSource messages;

    @Autowired
    private Office office;

    private final Screens screens = new Screens("comments");
    private final List<Visitor> visitors = new ArrayList<>();

    @AfterEach
    void everybodyLeaves() {
        visitors.forEach(Visitor::close);
    }

    @Test
    void anOfficerNamesAColleagueWhoAnswersBesideNothingElse() {
        CaseNumber number = office.sent();
        Visitor officer = visitor(Device.DESK).signIn("officer");
        officer.go("cases/" + number + "?tab=comments");
        screens.look(officer, "none-yet");
        officer.write("comment", "<b>请看第三节</b>\n首年计划是否可行？");
        officer.page()
                .locator("#field-mentioned input")
                .fill("@" + office.nameOf(office.sessions().accountId("leader")));
        officer.page().locator("vaadin-multi-select-combo-box-item").first().click();
        officer.page().keyboard().press("Escape");
        screens.glance(officer, "typed");
        officer.press("cases.comment.send");
        officer.reads("<b>请看第三节</b>");
        officer.settle();
        screens.lookDayAndNight(officer, "said");

        Visitor leader = visitor(Device.PHONE).signIn("leader");
        leader.go("cases/" + number + "?tab=comments");
        leader.write("comment", "可行，请继续。");
        leader.press("cases.comment.send");
        leader.reads("可行，请继续。");
        leader.press("cases.watch");
        leader.sees("cases.watched");
        leader.settle();
        screens.look(leader, "answered-on-a-phone");
        faultless();
    }

    @Test
    void aTextThatIsTooLongIsRefusedAndKept() {
        CaseNumber number = office.sent();
        Visitor officer = visitor(Device.DESK).signIn("officer");
        officer.go("cases/" + number + "?tab=comments");
        officer.write("comment", "长".repeat(100_000));
        officer.settle();
        officer.press("cases.comment.send");
        officer.sees("base.form.refused");
        assertThat(officer.field("comment").locator("textarea").inputValue()).hasSize(100_000);
        officer.go("cases/" + number);
        officer.go("cases/" + number + "?tab=comments");
        assertThat(officer.field("comment").locator("textarea").inputValue()).hasSize(100_000);
        officer.press("base.draft.discard");
        faultless();
    }

    @Test
    void commentsStandBesideTheFormOfATask() {
        CaseNumber number = office.sent();
        Visitor supervisor = visitor(Device.DESK).signIn("supervisor");
        supervisor.go("work/" + office.open(number).id() + "?tab=comments");
        supervisor.write("comment", "请补充预算说明。");
        supervisor.press("cases.comment.send");
        supervisor.reads("请补充预算说明。");
        supervisor.settle();
        screens.look(supervisor, "beside-a-task");
        faultless();
    }

    @Test
    void oneFindsWhatOneStartedAndTakesItAway() throws Exception {
        CaseNumber number = office.sent();
        CaseNumber returned = office.sent();
        office.review("supervisor", returned, Review.RETURNED);
        Visitor officer = visitor(Device.DESK).signIn("officer");
        officer.go("cases");
        screens.look(officer, "all-cases");
        officer.link(officer.word("cases.lists.STARTED")).click();
        officer.page().waitForURL("**/cases?list=STARTED");
        officer.settle();
        screens.lookDayAndNight(officer, "started");
        var file = officer.page().waitForDownload(() -> officer.press("base.export.CSV"));
        assertThat(Files.readString(file.path(), StandardCharsets.UTF_8)).contains(number.value(), returned.value());
        officer.go("cases/" + returned);
        screens.look(officer, "what-became-of-it");
        Locator watch = officer.button("cases.watch");
        watch.click();
        officer.sees("cases.watched");
        officer.go("cases?list=WATCHED");
        officer.reads(returned.value());
        Visitor phone = visitor(Device.PHONE).signIn("officer");
        phone.go("cases?list=STARTED");
        screens.look(phone, "started-on-a-phone");
        faultless();
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
