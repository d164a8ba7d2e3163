package youcheng;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;

/** One proposal from its first word to the signed relationship, as the people of the office go through it in a browser. */
@BrowserTest
class StoryIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final String CITY = "南特市";

    /** The steps that the timeline tells. */
    private static final List<String> DEEDS = List.of(
            "proposal.begun",
            "proposal.sent",
            "proposal.screened.NOT_PASSED",
            "proposal.screened.PASSED",
            "proposal.done.Task_Review.RETURNED",
            "proposal.done.Task_Review.APPROVED",
            "proposal.done.Task_MunicipalDecision.APPROVED",
            "proposal.done.Task_ApplyNationally",
            "proposal.done.Task_RecordNationalAnswer.GRANTED",
            "proposal.done.Task_RecordSigning",
            "proposal.done.Task_ConfirmSigning.CONFIRMED",
            "proposal.done.Task_PlanFirstYear",
            "proposal.closed.SIGNED");

    @LocalServerPort
    private int port;

    @Autowired
    private MessageSource messages;

    @Autowired
    private Clock clock;

    @Autowired
    private OfficersDesk officersDesk;

    private final Screens screens = new Screens("story");
    private final List<Visitor> visitors = new ArrayList<>();
    private String number = "";

    @AfterEach
    void everybodyLeaves() {
        visitors.forEach(Visitor::close);
    }

    @Test
    void aProposalGoesFromItsFirstWordToTheSignedRelationship() {
        Visitor officer = visitor();
        officer.go("login");
        screens.lookDayAndNight(officer, "sign-in");
        officer.signIn("officer").go("tasks");
        draft(officer);
        otherProposalsWaitToo();
        Visitor supervisor = visitor().signIn("supervisor");
        giveOpinions();
        returnForChanges(supervisor);
        correct(officer);
        giveOpinions();
        askOneMore(supervisor);
        approve(supervisor);
        decide(visitor().signIn("leader"));
        circulate(supervisor);
        applyAndRecord(officer);
        checkOff(officer);
        confirm(supervisor);
        plan(officer);
        theRegisterKnowsTheRelationship(officer);
        theAuditorFollowsAndProvesIt(visitor().signIn("auditor"));
        screens.areFaultless();
        assertThat(visitors).allSatisfy(each -> assertThat(each.complaints()).isEmpty());
    }

    private void otherProposalsWaitToo() {
        officersDesk.sent("波尔图市", "Porto", "PT");
        officersDesk.sent("弗罗茨瓦夫市", "Wrocław", "PL");
        officersDesk.sent("釜山广域市", "Busan", "KR");
    }

    private void draft(Visitor officer) {
        officer.menu("menu.newProposal");
        officer.page().waitForURL("**/proposals/new");
        officer.write("partnerNameZh", CITY);
        officer.write("partnerNameEn", "Nantes");
        officer.pick("country", "法", "法国");
        screens.look(officer, "new-proposal");
        officer.press("proposals.new.begin");
        officer.page().waitForURL("**/work/**");
        Locator about = officer.page().locator(".work-about a").first();
        number = about.textContent();
        Papers.texts().forEach(officer::write);
        officer.choose("tier", "proposal.tier.FRIENDLY_EXCHANGE");
        officer.choose("otherTies", "proposal.otherTies.NONE_FOUND");
        officer.writeDate("letterOfIntentDate", "2026-01-12");
        officer.settle();
        screens.lookDayAndNight(officer, "draft");
        officer.press("proposals.check");
        officer.sees("proposals.check.notPassed");
        screens.glance(officer, "draft-checked");
        officer.press("proposals.send");
        officer.sees("proposals.notPassed");
        officer.sees("screening.justificationMissing");
        screens.look(officer, "draft-not-passed");
        officer.write("justification", "巴黎为首都，法兰西岛为其大区；南特代表法国西部，定位不同。");
        officer.press("proposals.send");
        officer.sees("proposals.sent");
        officer.isLedToTheCase("details");
    }

    private void giveOpinions() {
        giveOpinion("legal", "Task_LegalOpinion");
        giveOpinion("finance", "Task_FinanceOpinion");
        giveOpinion("desk", "Task_DeskOpinion");
    }

    private void giveOpinion(String person, String step) {
        Visitor specialist = visitor().signIn(person);
        specialist.open(step, CITY);
        screens.look(specialist, "opinion");
        specialist.choose("outcome", "outcome.opinion.CONDITIONAL");
        specialist.write("reason", "支持；协议中请写明费用各自承担。");
        specialist.press("decisions.giveOpinion");
        specialist.isLedToTheCase("details");
    }

    private void returnForChanges(Visitor supervisor) {
        supervisor.go("tasks");
        screens.lookDayAndNight(supervisor, "tasks");
        supervisor.open("Task_Review", CITY);
        screens.look(supervisor, "review");
        supervisor.press("decisions.decide");
        supervisor.sees("base.form.refused");
        screens.glance(supervisor, "review-incomplete");
        supervisor.choose("outcome", "outcome.Task_Review.RETURNED");
        supervisor.write("reason", "请补充该市与我市电子信息产业的互补情况，并核对首年预算。");
        supervisor.press("decisions.decide");
        supervisor.isLedToTheCase("details");
    }

    private void correct(Visitor officer) {
        officer.open("Task_Draft", CITY);
        officer.reads("请补充该市与我市电子信息产业的互补情况");
        screens.look(officer, "draft-returned");
        officer.write("complementaryEconomy", "航空制造与电子信息互补；两市均设有集成电路设计园区。");
        officer.write("budget", "180000");
        officer.press("proposals.send");
        officer.isLedToTheCase("details");
    }

    private void approve(Visitor supervisor) {
        supervisor.open("Task_Review", CITY);
        assertThat(supervisor.page().locator(".changed:visible")).hasCount(2);
        supervisor.sees("decisions.changedFields", changed(supervisor));
        screens.lookDayAndNight(supervisor, "review-changes");
        supervisor.choose("outcome", "outcome.Task_Review.APPROVED");
        supervisor.write("reason", "材料齐全，同意报市领导。");
        supervisor.write("conditions", "对方市议会批准结好");
        supervisor.press("decisions.decide");
        supervisor.isLedToTheCase("details");
    }

    private void askOneMore(Visitor supervisor) {
        supervisor.go("cases/" + number + "?tab=opinions");
        supervisor.press("decisions.askOpinion");
        supervisor.pick("person", "王", "王强");
        supervisor.write("reason", "请就两市中学交流情况提出意见。");
        inDialog(supervisor, "decisions.askOpinion");
        supervisor.reads("请就两市中学交流情况提出意见。");
        screens.lookDayAndNight(supervisor, "case-more-opinions");
        Visitor asked = visitor().signIn("officer2");
        asked.open("Task_ExtraOpinion", CITY);
        screens.look(asked, "extra-opinion");
        asked.choose("outcome", "outcome.opinion.SUPPORT");
        asked.write("reason", "交流稳定，支持。");
        asked.press("decisions.giveOpinion");
        asked.isLedToTheCase("details");
    }

    private void circulate(Visitor supervisor) {
        supervisor.go("cases/" + number + "?tab=opinions");
        supervisor.press("cases.circulate");
        supervisor.pick("readers", "孙", "孙晓梅");
        supervisor.page().keyboard().press("Escape");
        supervisor.write("reason", "请知悉进展。");
        inDialog(supervisor, "cases.circulate");
        supervisor.sees("cases.circulation.unread");
        Visitor reader = visitor().signIn("legal");
        reader.go("tasks");
        reader.reads("请知悉进展。");
        screens.look(reader, "to-read");
    }

    private void checkOff(Visitor officer) {
        officer.go("cases/" + number + "?tab=opinions");
        officer.page()
                .locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(officer.word("decisions.checkOff")))
                .click();
        officer.write("reason", "市议会已于三月批准，决议见文件。");
        inDialog(officer, "decisions.checkOff");
        officer.sees("decisions.condition.met");
        screens.look(officer, "conditions");
    }

    private static void inDialog(Visitor visitor, String key) {
        visitor.page()
                .locator(
                        "vaadin-dialog vaadin-button[theme~=primary], vaadin-dialog-overlay vaadin-button[theme~=primary]")
                .filter(new Locator.FilterOptions().setHasText(visitor.word(key)))
                .click();
        visitor.settle();
    }

    private static String changed(Visitor supervisor) {
        return supervisor.word("proposal.complementaryEconomy")
                + supervisor.word("base.listComma")
                + supervisor.word("proposal.budget");
    }

    private void decide(Visitor leader) {
        leader.open("Task_MunicipalDecision", CITY);
        screens.look(leader, "municipal-decision");
        leader.choose("outcome", "outcome.Task_MunicipalDecision.APPROVED");
        leader.write("documentNumber", "京政外〔2026〕15号");
        leader.writeDate("date", today());
        leader.write("reason", "同意。");
        leader.press("decisions.decide");
        leader.isLedToTheCase("details");
    }

    private void applyAndRecord(Visitor officer) {
        officer.open("Task_ApplyNationally", CITY);
        screens.look(officer, "apply-nationally");
        officer.writeDate("date", today());
        officer.write("reference", "京外友〔2026〕8号");
        handIn(officer);
        officer.open("Task_RecordNationalAnswer", CITY);
        screens.look(officer, "national-answer");
        officer.choose("outcome", "outcome.Task_RecordNationalAnswer.GRANTED");
        officer.writeDate("date", today());
        officer.write("reference", "友协〔2026〕33号");
        officer.write("reason", "同意结好。");
        officer.page()
                .locator(".page-tabs > nav a")
                .filter(new Locator.FilterOptions()
                        .setHasText(officer.word("cases.documents", 0).substring(0, 2)))
                .click();
        officer.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("友协复函.pdf", "application/pdf", youcheng.documents.Papers.pdf()));
        officer.reads("友协复函.pdf");
        officer.pick("document", "友协", "友协复函.pdf");
        handIn(officer);
        screens.look(officer, "case-open");
        officer.open("Task_RecordSigning", CITY);
        screens.look(officer, "record-signing");
        officer.writeDate("date", today());
        officer.write("place", "北京");
        officer.write("ourSignatory", "副市长 林海");
        officer.write("partnerSignatory", "Maire Claire Dubois");
        officer.write("agreement", "京友〔2026〕1号");
        handIn(officer);
    }

    private void handIn(Visitor officer) {
        officer.press("proposals.record");
        officer.isLedToTheCase("details");
    }

    private void confirm(Visitor supervisor) {
        supervisor.open("Task_ConfirmSigning", CITY);
        screens.look(supervisor, "confirm-signing");
        supervisor.choose("outcome", "outcome.Task_ConfirmSigning.CONFIRMED");
        supervisor.write("reason", "与协议原件核对无误。");
        supervisor.press("decisions.decide");
        supervisor.isLedToTheCase("details");
    }

    private void plan(Visitor officer) {
        officer.open("Task_PlanFirstYear", CITY);
        officer.write("title0", "城市更新论坛");
        officer.writeDate("day0", today().plusMonths(4));
        officer.write("title1", "互派青年艺术家");
        officer.writeDate("day1", today().plusMonths(8));
        screens.look(officer, "plan-first-year");
        officer.press("proposals.plan");
        officer.isLedToTheCase("details");
    }

    private void theRegisterKnowsTheRelationship(Visitor officer) {
        officer.go("register");
        screens.lookDayAndNight(officer, "register");
        officer.go("register?q=" + CITY);
        assertThat(officer.page().locator("vaadin-grid")).containsText(officer.word("register.status.SIGNED"));
        assertThat(officer.page().locator("vaadin-grid")).containsText(officer.word("proposal.tier.FRIENDLY_EXCHANGE"));
        officer.link(CITY).click();
        officer.page().waitForURL("**/register/*");
        officer.reads(today().getYear() + "年");
        officer.reads("城市更新论坛");
        screens.look(officer, "city");
    }

    private void theAuditorFollowsAndProvesIt(Visitor auditor) {
        auditor.go("cases?q=" + number);
        screens.look(auditor, "cases");
        auditor.link(number).click();
        auditor.page().waitForURL("**/cases/" + number);
        screens.lookDayAndNight(auditor, "case-ended");
        auditor.go("cases/" + number + "?tab=timeline");
        Locator timeline = auditor.page().locator(".page-tab:visible");
        for (String action : DEEDS) {
            assertThat(timeline).containsText(auditor.word("action." + action));
        }
        screens.look(auditor, "timeline");
        auditor.go("cases/" + number + "?tab=process");
        assertThat(auditor.page().locator("youcheng-bpmn-diagram .djs-container > svg"))
                .isVisible();
        screens.look(auditor, "process");
        auditor.go("cases/" + number + "?tab=proof");
        auditor.press("cases.verify");
        assertThat(auditor.page().locator(".banner-success")).isVisible();
        screens.glance(auditor, "case-verified");
        auditor.link(auditor.word("cases.sheet")).click();
        auditor.page().waitForURL("**/sheet");
        auditor.reads("对方市议会批准结好");
        screens.look(auditor, "approval-sheet");
    }

    private Visitor visitor() {
        Visitor visitor = new Visitor(CHROMIUM.browser(), port, messages, Visitor.Device.DESK);
        visitors.add(visitor);
        return visitor;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
