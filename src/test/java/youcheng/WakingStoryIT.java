package youcheng;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.ResourceBundleMessageSource;
import youcheng.Visitor.Device;

/**
 * The five minutes of the README, in the demonstration as it ships: a scan finds a dormant relationship, the office writes to
 * the partner twice, recommends and approves its revival, does what was planned, and finds the relationship revived. Days pass
 * by moving the office's day on; timers and jobs are the portal's own.
 */
class WakingStoryIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final String CITY = "布加勒斯特市";
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    private final Screens screens = new Screens("waking");
    private final List<Visitor> visitors = new ArrayList<>();
    private final LocalDate begin = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private LocalDate today = begin;

    WakingStoryIT() {
        messages.setBasenames(
                "messages/base",
                "messages/calendar",
                "messages/dormancy",
                "messages/decisions",
                "messages/exchanges",
                "messages/plans",
                "messages/portfolio",
                "messages/programme",
                "messages/proposals",
                "messages/revival",
                "messages/scan",
                "messages/tasks");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
    }

    @AfterEach
    void everybodyLeaves() {
        visitors.forEach(Visitor::close);
    }

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void aDormantRelationshipIsFoundAndWoken() throws Exception {
        try (BuiltPortal portal = BuiltPortal.start(folder)) {
            Visitor supervisor = visitor(portal).signIn("supervisor");
            Visitor officer = visitor(portal).signIn("officer");
            theScanOpensItsReview(supervisor);
            theEvidenceIsCompleted(officer);
            theFirstLetterGoesOut(officer);
            noAnswerComes(supervisor);
            portal.await("the second letter is due", SOON, () -> isDue(officer, "Task_SendSecondLetter"));
            theSecondLetterIsAnswered(officer);
            theOfficerRecommendsToRevive(officer);
            theSupervisorApproves(supervisor);
            moveOn(supervisor, "calendar.move.by.WEEK", 7);
            thePartnerComes(officer);
            whatWasPlannedIsDone(officer);
            portal.await("the evaluation is due", SOON, () -> isDue(officer, "Task_Evaluate"));
            theRelationshipIsRevived(officer);
            portal.stop();
            assertThat(portal.log()).doesNotContain("ERROR", "WARN", "Exception");
        }
        screens.areFaultless();
        assertThat(visitors).allSatisfy(each -> assertThat(each.complaints()).isEmpty());
    }

    private void theScanOpensItsReview(Visitor supervisor) {
        supervisor.go("overview");
        supervisor.press("overview.empty.add");
        supervisor.sees("demonstration.on.done");
        supervisor.go("dormancy/scan");
        screens.lookDayAndNight(supervisor, "scan");
        supervisor.reads(CITY);
        supervisor
                .page()
                .locator(".page-actions vaadin-button[theme~=primary], header vaadin-button[theme~=primary]")
                .first()
                .click();
        screens.glance(supervisor, "scan-question");
        supervisor.press("scan.ask.confirm");
        supervisor.page().locator(".banner-success").waitFor();
        supervisor.go("dormancy");
        supervisor.reads(CITY);
        screens.look(supervisor, "programme");
    }

    private void theEvidenceIsCompleted(Visitor officer) {
        open(officer, "DormancyReview", "Task_GatherEvidence");
        officer.write("contacts", "国际合作局局长仍在任。");
        screens.lookDayAndNight(officer, "evidence");
        officer.press("dormancy.evidenceDone");
        officer.isLedToTheCase("details");
        screens.look(officer, "case");
    }

    private void theFirstLetterGoesOut(Visitor officer) {
        open(officer, "DormancyReview", "Task_SendFirstLetter");
        writeLetter(officer, "京外办函〔2026〕31号");
        screens.lookDayAndNight(officer, "letter");
        officer.press("dormancy.letterSent");
        officer.isLedToTheCase("process");
        screens.look(officer, "case-process");
    }

    private void writeLetter(Visitor officer, String reference) {
        officer.writeDate("date", today);
        officer.write("reference", reference);
        officer.write("recipient", "布加勒斯特市政厅国际关系处");
        officer.write("signatory", "北京市人民政府外事办公室主任");
        officer.write("replyTo", "北京市东城区，外办国际处");
        officer.write("channel", "国际挂号信");
        officer.press("dormancy.letterWrite");
        officer.page().getByText("docx").first().waitFor();
        officer.settle();
    }

    private void noAnswerComes(Visitor supervisor) {
        moveOn(supervisor, "calendar.move.by.LETTER", 60);
        moveOn(supervisor, "calendar.move.by.DAY", 1);
    }

    private void theSecondLetterIsAnswered(Visitor officer) {
        open(officer, "DormancyReview", "Task_SendSecondLetter");
        writeLetter(officer, "京外办函〔2027〕2号");
        officer.press("dormancy.letterSent");
        officer.isLedToTheCase("letters");
        screens.look(officer, "case-letters");
        officer.press("dormancy.answer");
        officer.writeDate("date", today);
        officer.write("reason", "愿恢复往来，建议从专家视频会议开始。");
        screens.glance(officer, "answer");
        inDialog(officer, "dormancy.record");
        officer.reads("愿恢复往来，建议从专家视频会议开始。");
        screens.look(officer, "case-answered");
    }

    private void theOfficerRecommendsToRevive(Visitor officer) {
        open(officer, "DormancyReview", "Task_Recommend");
        officer.press("dormancy.recommend");
        officer.sees("base.form.refused");
        screens.glance(officer, "recommend-incomplete");
        officer.choose("measure", "dormancy.measure.REVIVE");
        officer.write("reason", "对方已答复，并提出具体合作。");
        officer.field("template").click();
        officer.page()
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(officer.word("milestone.kind.EXPERTS_MEETING")))
                .click();
        officer.settle();
        screens.lookDayAndNight(officer, "recommend");
        officer.press("dormancy.recommend");
        officer.isLedToTheCase("details");
    }

    private void theSupervisorApproves(Visitor supervisor) {
        open(supervisor, "DormancyReview", "Task_Review");
        screens.lookDayAndNight(supervisor, "review");
        supervisor.choose("outcome", "outcome.Task_Review.APPROVED");
        supervisor.write("reason", "同意。");
        supervisor.press("decisions.decide");
        supervisor.isLedToTheCase("revival");
        screens.lookDayAndNight(supervisor, "plan");
    }

    private void thePartnerComes(Visitor officer) {
        officer.go("register?q=" + CITY);
        officer.link(CITY).click();
        officer.page().waitForURL("**/register/*");
        officer.settle();
        screens.look(officer, "relationship");
        officer.link(officer.word("exchanges.record")).click();
        officer.page().waitForURL("**/exchanges/new*");
        officer.settle();
        officer.write("title", "布加勒斯特市市长率团来访");
        officer.choose("kind", "exchange.kind.VISIT");
        officer.choose("direction", "exchange.direction.INBOUND");
        officer.choose("level", "exchange.level.LEADER");
        officer.choose("substance", "exchange.substance.DELIVERED");
        officer.field("field").locator("input").fill(officer.word("exchange.field.CULTURE"));
        officer.page().getByRole(AriaRole.OPTION).first().click();
        officer.write("date", today.toString());
        officer.write("evidence", "外办简报第3期");
        officer.write("outcome", "签署文化合作备忘录");
        officer.press("exchanges.record.do");
        officer.page().waitForURL(url -> !url.contains("exchanges/new"));
        officer.settle();
    }

    private void whatWasPlannedIsDone(Visitor officer) {
        for (int milestone = 0; milestone < 3; milestone++) {
            open(officer, "PlannedItem", "Task_DoPlannedItem");
            officer.write("result", "已办理，纪要存档。");
            if (milestone == 0) {
                screens.look(officer, "milestone");
            }
            officer.press("plans.done");
            officer.sees("plans.doneSaid");
        }
    }

    private void theRelationshipIsRevived(Visitor officer) {
        open(officer, "DormancyReview", "Task_Evaluate");
        assertThat(officer.page().locator(".hand-in .tried-milestones > li")).hasCount(3);
        screens.lookDayAndNight(officer, "evaluate");
        officer.choose("outcome", "outcome.Task_Evaluate.REVIVED");
        officer.write("reason", "市长率团来访，签署合作备忘录。");
        officer.press("dormancy.evaluate");
        officer.isLedToTheCase("details");
        screens.look(officer, "revived");
        officer.go("dormancy");
        officer.reads(officer.word("programme.phase.REVIVED"));
        screens.look(officer, "programme-revived");
    }

    private void moveOn(Visitor supervisor, String step, int days) {
        supervisor.go("overview");
        supervisor.press("calendar.move");
        supervisor.choose("by", step);
        supervisor.settle();
        inDialog(supervisor, "calendar.move");
        today = today.plusDays(days);
        supervisor.reads("已推进 " + ChronoUnit.DAYS.between(begin, today) + " 天");
    }

    private static boolean isDue(Visitor visitor, String step) {
        visitor.go("tasks?q=" + CITY);
        return visitor.link(visitor.word("step.DormancyReview." + step)).count() > 0;
    }

    private static void open(Visitor visitor, String process, String step) {
        visitor.go("tasks?q=" + CITY);
        visitor.link(visitor.word("step." + process + "." + step)).first().click();
        visitor.page().waitForURL("**/work/**");
        visitor.settle();
    }

    /** Presses the button that does what a dialog is for. */
    private static void inDialog(Visitor visitor, String key) {
        Story.inDialog(visitor, key);
    }

    private Visitor visitor(BuiltPortal portal) {
        Visitor visitor = new Visitor(CHROMIUM.browser(), portal.port(), messages, Device.DESK);
        visitors.add(visitor);
        return visitor;
    }
}
