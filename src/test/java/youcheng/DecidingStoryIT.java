package youcheng;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import youcheng.base.CaseNumber;
import youcheng.decisions.Opinion;
import youcheng.proposals.Office;

/** A proposal from its first word to the municipal leader's decision, in a browser. */
class DecidingStoryIT extends Story {

    DecidingStoryIT() {
        super("story");
    }

    @Test
    void anOfficerSignsInAndWritesAProposalUntilItIsSent() {
        Visitor officer = visitor();
        officer.go("login");
        screens.lookDayAndNight(officer, "sign-in");
        officer.signIn("officer").go("tasks");
        officer.menu("menu.newProposal");
        officer.page().waitForURL("**/proposals/new");
        officer.write("partnerNameZh", "南特市");
        officer.write("partnerNameEn", "Nantes");
        officer.pick("country", "法", "法国");
        screens.look(officer, "new-proposal");
        officer.press("proposals.new.begin");
        officer.page().waitForURL("**/work/**");
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
        officer.sees("proposal.tier.FRIENDLY_EXCHANGE");
        officer.reads("巴黎为首都，法兰西岛为其大区；南特代表法国西部，定位不同。");
    }

    @Test
    void threeSpecialistsGiveTheirOpinions() {
        officersDesk.handedIn("图卢兹市", "Toulouse", "FR");
        everySpecialistGivesAnOpinion("图卢兹市", "opinion");
    }

    @Test
    void theSupervisorFindsItAmongOthersAndReturnsIt() {
        officersDesk.sent("波尔图市", "Porto", "PT");
        officersDesk.sent("弗罗茨瓦夫市", "Wrocław", "PL");
        officersDesk.sent("釜山广域市", "Busan", "KR");
        CaseNumber number = officersDesk.handedIn("蒙彼利埃市", "Montpellier", "FR");
        Office.SPECIALISTS.keySet().forEach(step -> office.giveOpinion(number, step, Opinion.CONDITIONAL));
        Visitor supervisor = visitor().signIn("supervisor");
        supervisor.go("tasks");
        screens.lookDayAndNight(supervisor, "tasks");
        supervisor.open("Task_Review", "蒙彼利埃市");
        screens.look(supervisor, "review");
        supervisor.press("decisions.decide");
        supervisor.sees("base.form.refused");
        screens.glance(supervisor, "review-incomplete");
        supervisor.choose("outcome", "outcome.Task_Review.RETURNED");
        supervisor.write("reason", "请补充该市与我市电子信息产业的互补情况，并核对首年预算。");
        supervisor.press("decisions.decide");
        supervisor.isLedToTheCase("details");
        Visitor officer = visitor().signIn("officer");
        officer.open("Task_Draft", "蒙彼利埃市");
        officer.reads("请补充该市与我市电子信息产业的互补情况");
    }

    @Test
    void theOfficerCorrectsWhatCameBackAndTheSpecialistsGiveTheirOpinionsAgain() {
        officersDesk.returnForChanges(officersDesk.sent("斯特拉斯堡市", "Strasbourg", "FR"));
        Visitor officer = visitor().signIn("officer");
        officer.open("Task_Draft", "斯特拉斯堡市");
        officer.reads("请补充产业互补情况");
        screens.look(officer, "draft-returned");
        officer.write("complementaryEconomy", "航空制造与电子信息互补；两市均设有集成电路设计园区。");
        officer.write("budget", "180000");
        officer.press("proposals.send");
        officer.isLedToTheCase("details");
        everySpecialistGivesAnOpinion("斯特拉斯堡市", "opinion-again");
        Visitor supervisor = visitor().signIn("supervisor");
        supervisor.open("Task_Review", "斯特拉斯堡市");
        seesTwoChanges(supervisor);
    }

    @Test
    void theSupervisorAsksForOneMoreOpinion() {
        CaseNumber number = officersDesk.sentAgain("鲁昂市", "Rouen", "FR");
        Visitor supervisor = visitor().signIn("supervisor");
        supervisor.go("cases/" + number + "?tab=opinions");
        supervisor.press("decisions.askOpinion");
        supervisor.pick("person", "王", "王强");
        supervisor.write("reason", "请就两市中学交流情况提出意见。");
        inDialog(supervisor, "decisions.askOpinion");
        supervisor.reads("请就两市中学交流情况提出意见。");
        screens.lookDayAndNight(supervisor, "case-more-opinions");
        Visitor asked = visitor().signIn("officer2");
        asked.open("Task_ExtraOpinion", "鲁昂市");
        screens.look(asked, "extra-opinion");
        asked.choose("outcome", "outcome.opinion.SUPPORT");
        asked.write("reason", "交流稳定，支持。");
        asked.press("decisions.giveOpinion");
        asked.isLedToTheCase("details");
    }

    @Test
    void theSupervisorSeesWhatChangedAndApprovesOnACondition() {
        officersDesk.sentAgain("卡昂市", "Caen", "FR");
        Visitor supervisor = visitor().signIn("supervisor");
        supervisor.open("Task_Review", "卡昂市");
        seesTwoChanges(supervisor);
        screens.lookDayAndNight(supervisor, "review-changes");
        supervisor.choose("outcome", "outcome.Task_Review.APPROVED");
        supervisor.write("reason", "材料齐全，同意报市领导。");
        supervisor.write("conditions", "对方市议会批准结好");
        supervisor.press("decisions.decide");
        supervisor.isLedToTheCase("opinions");
        supervisor.reads("对方市议会批准结好");
    }

    @Test
    void theMunicipalLeaderDecides() {
        officersDesk.approveOn(officersDesk.sentAgain("布雷斯特市", "Brest", "FR"), "对方市议会批准结好");
        Visitor leader = visitor().signIn("leader");
        leader.open("Task_MunicipalDecision", "布雷斯特市");
        screens.look(leader, "municipal-decision");
        leader.choose("outcome", "outcome.Task_MunicipalDecision.APPROVED");
        leader.write("documentNumber", "京政外〔2026〕15号");
        leader.writeDate("date", today());
        leader.write("reason", "同意。");
        leader.press("decisions.decide");
        leader.isLedToTheCase("details");
    }

    @Test
    void aCaseIsShownToAColleagueWhoReadsIt() {
        CaseNumber number = officersDesk.sentAgain("格勒诺布尔市", "Grenoble", "FR");
        Visitor supervisor = visitor().signIn("supervisor");
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

    private void everySpecialistGivesAnOpinion(String city, String picture) {
        Office.SPECIALISTS.forEach((step, person) -> {
            Visitor specialist = visitor().signIn(person);
            specialist.open(step, city);
            screens.look(specialist, picture);
            specialist.choose("outcome", "outcome.opinion.CONDITIONAL");
            specialist.write("reason", "支持；协议中请写明费用各自承担。");
            specialist.press("decisions.giveOpinion");
            specialist.isLedToTheCase("details");
        });
    }

    private static void seesTwoChanges(Visitor supervisor) {
        Locator changed = supervisor.page().locator(".changed:visible");
        assertThat(changed).hasCount(2);
        supervisor.sees(
                "decisions.changedFields",
                supervisor.word("proposal.complementaryEconomy")
                        + supervisor.word("base.listComma")
                        + supervisor.word("proposal.budget"));
    }
}
