package youcheng;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.Test;
import youcheng.base.CaseNumber;
import youcheng.decisions.Confirmation;
import youcheng.decisions.Municipal;
import youcheng.proposals.Office;
import youcheng.proposals.content.National;
import youcheng.register.Tier;

/** A proposal from the municipal leader's decision to the signed relationship and its proof, in a browser. */
class ConcludingStoryIT extends Story {

    private static final String CONDITION = "对方市议会批准结好";

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

    ConcludingStoryIT() {
        super("story-end");
    }

    @Test
    void theOfficerAppliesAndRecordsTheAnswerAndTheSigning() {
        String city = "勒芒市";
        CaseNumber number = officersDesk.sentAgain(city, "Le Mans", "FR");
        officersDesk.approveOn(number, CONDITION);
        office.decide(number, Municipal.APPROVED);
        Visitor officer = visitor().signIn("officer");
        officer.open("Task_ApplyNationally", city);
        screens.look(officer, "apply-nationally");
        officer.writeDate("date", today());
        officer.write("reference", "京外友〔2026〕8号");
        handIn(officer);
        recordTheAnswer(officer, city);
        screens.look(officer, "case-open");
        officer.open("Task_RecordSigning", city);
        screens.look(officer, "record-signing");
        officer.writeDate("date", today());
        officer.write("place", "北京");
        officer.write("ourSignatory", "副市长 林海");
        officer.write("partnerSignatory", "Maire Claire Dubois");
        officer.write("agreement", "京友〔2026〕1号");
        handIn(officer);
    }

    private void recordTheAnswer(Visitor officer, String city) {
        officer.open("Task_RecordNationalAnswer", city);
        screens.look(officer, "national-answer");
        officer.choose("outcome", "outcome.Task_RecordNationalAnswer.GRANTED");
        officer.writeDate("date", today());
        officer.write("reference", "友协〔2026〕33号");
        officer.write("reason", "同意结好。");
        officer.page()
                .locator(".page-tabs > nav a")
                .filter(new Locator.FilterOptions()
                        .setHasText(officer.word("tasks.documents", 0).substring(0, 2)))
                .click();
        officer.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("友协复函.pdf", "application/pdf", youcheng.documents.Papers.pdf()));
        officer.reads("友协复函.pdf");
        officer.pick("document", "友协", "友协复函.pdf");
        handIn(officer);
    }

    private static void handIn(Visitor officer) {
        officer.press("proposals.record");
        officer.isLedToTheCase("details");
    }

    @Test
    void theLastConditionIsMetAndTheSigningConfirmed() {
        CaseNumber number = officersDesk.sentAgain("土伦市", "Toulon", "FR");
        isSigned(number);
        Visitor officer = visitor().signIn("officer");
        officer.go("cases/" + number + "?tab=opinions");
        officer.page()
                .locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(officer.word("decisions.checkOff")))
                .click();
        officer.write("reason", "市议会已于三月批准，决议见文件。");
        inDialog(officer, "decisions.checkOff");
        officer.sees("decisions.condition.met");
        screens.look(officer, "conditions");
        Visitor supervisor = visitor().signIn("supervisor");
        supervisor.open("Task_ConfirmSigning", "土伦市");
        screens.look(supervisor, "confirm-signing");
        supervisor.choose("outcome", "outcome.Task_ConfirmSigning.CONFIRMED");
        supervisor.write("reason", "与协议原件核对无误。");
        supervisor.press("decisions.decide");
        supervisor.isLedToTheCase("details");
    }

    @Test
    void theFirstYearIsPlannedAndTheRegisterKnowsTheRelationship() {
        String city = "利摩日市";
        CaseNumber number = officersDesk.handedIn(city, "Limoges", "FR", Tier.FRIENDLY_EXCHANGE);
        officersDesk.giveOpinions(number);
        isSigned(number);
        isConfirmed(number);
        Visitor officer = visitor().signIn("officer");
        officer.open("Task_PlanFirstYear", city);
        officer.write("title0", "城市更新论坛");
        officer.writeDate("day0", today().plusMonths(4));
        officer.write("title1", "互派青年艺术家");
        officer.writeDate("day1", today().plusMonths(8));
        screens.look(officer, "plan-first-year");
        officer.press("proposals.plan");
        officer.isLedToTheCase("details");
        officer.go("register");
        screens.lookDayAndNight(officer, "register");
        officer.go("register?q=" + city);
        assertThat(officer.page().locator("vaadin-grid")).containsText(officer.word("register.status.SIGNED"));
        assertThat(officer.page().locator("vaadin-grid")).containsText(officer.word("proposal.tier.FRIENDLY_EXCHANGE"));
        officer.link(city).click();
        officer.page().waitForURL("**/register/*");
        officer.reads(Office.SIGNED.getYear() + "年");
        officer.reads("城市更新论坛");
        screens.look(officer, "city");
    }

    @Test
    void theAuditorFollowsEveryStepAndProvesIt() {
        CaseNumber number = officersDesk.handedInAtTheSecondAttempt("亚眠市", "Amiens", "FR");
        officersDesk.giveOpinions(number);
        officersDesk.comeBackOnce(number);
        isSigned(number);
        isConfirmed(number);
        office.plan(number);
        Visitor auditor = visitor().signIn("auditor");
        auditor.go("cases?q=" + number);
        screens.look(auditor, "cases");
        auditor.link(number.value()).click();
        auditor.page().waitForURL("**/cases/" + number);
        screens.lookDayAndNight(auditor, "case-ended");
        theTimelineTellsIt(auditor, number);
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
        auditor.reads(CONDITION);
        screens.look(auditor, "approval-sheet");
    }

    private void theTimelineTellsIt(Visitor auditor, CaseNumber number) {
        auditor.go("cases/" + number + "?tab=timeline");
        Locator timeline = auditor.page().locator(".page-tab:visible");
        for (String action : DEEDS) {
            assertThat(timeline).containsText(auditor.word("action." + action));
        }
        screens.look(auditor, "timeline");
    }

    /** What waits for its review is approved on a condition, decided, granted and signed. */
    private void isSigned(CaseNumber number) {
        officersDesk.approveOn(number, CONDITION);
        office.decide(number, Municipal.APPROVED);
        office.apply(number);
        office.answer(number, National.GRANTED);
        office.sign(number);
    }

    private void isConfirmed(CaseNumber number) {
        officersDesk.checkOff(number);
        office.confirm(number, Confirmation.CONFIRMED);
    }
}
