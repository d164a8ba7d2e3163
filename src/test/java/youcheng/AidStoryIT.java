package youcheng;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.aid.content.AidDirection;
import youcheng.aid.packages.AidOffice;
import youcheng.aid.packages.AidPackageProcess;
import youcheng.aid.shipments.ShipmentProcess;
import youcheng.base.CaseNumber;
import youcheng.decisions.Review;
import youcheng.register.RegisterOffice;
import youcheng.register.RelationshipId;
import youcheng.workflow.WorkItem;

/** Aid packages as the people of the office go through them in a browser: one given, one received. */
class AidStoryIT extends Story {

    @Autowired
    private RegisterOffice register;

    @Autowired
    private AidOffice aid;

    AidStoryIT() {
        super("aid");
    }

    @Test
    void aPackageIsGivenThroughThreeTiersInTwoShipmentsOfWhichOneIsRecalled() {
        RelationshipId relationship = register.signedRelationship();
        Visitor officer = visitor().signIn("officer");
        Visitor supervisor = visitor().signIn("supervisor");
        CaseNumber number = thePackageIsDrafted(officer, relationship);
        aid.giveOpinions(number);
        theSupervisorAndTheLeaderApprove(supervisor, number);
        aid.meetGates(number);
        aid.prepare(number);
        twoShipmentsArePlanned(officer, number);
        List<WorkItem> toClear = open(number, ShipmentProcess.CLEAR_EXPORT);
        theFirstIsHandedOver(officer, toClear.get(0).caseNumber());
        theSecondIsRecalled(officer, supervisor, toClear.get(1).caseNumber());
        theQuantitiesAreAccountedFor(officer, number);
        work(officer, office.open(number).id().value());
        officer.write("report", "甲市三家医院已领用。");
        screens.look(officer, "report");
        officer.press("aid.report.done");
        officer.isLedToTheCase("shipments");
        screens.lookDayAndNight(officer, "delivered");
        officer.go("register/" + register.cityOf(relationship));
        officer.reads("支援防控流感");
        screens.look(officer, "partner");
    }

    private CaseNumber thePackageIsDrafted(Visitor officer, RelationshipId relationship) {
        officer.go("register/" + register.cityOf(relationship));
        officer.press("aid.new.GIVEN");
        officer.page().waitForURL("**/work/**");
        officer.settle();
        officer.write("purpose", "支援防控流感");
        officer.write("occasion", "2026年冬季流感");
        officer.write("need", "口罩储备只够两周，请求支援。");
        officer.write("needReference", "市政厅函2026-118");
        officer.writeDate("needDate", today().minusDays(6));
        officer.writeDate("expectedArrival", today().plusDays(20));
        officer.write("funding", "市级援外专项经费");
        officer.write("publicity", "两市人民守望相助");
        screens.lookDayAndNight(officer, "draft");
        tab(officer, "aid.goods");
        typeGoods(officer);
        officer.reads("500,002.00");
        screens.lookDayAndNight(officer, "goods");
        tab(officer, "aid.gates.title");
        officer.reads("市政厅函2026-118");
        screens.lookDayAndNight(officer, "gates");
        saying(officer, "aid.gate.state").click();
        officer.choose("statement", "aid.gate.statement.MET");
        officer.write("evidence", "本市储备可用三个月。");
        screens.glance(officer, "gate");
        inDialog(officer, "aid.gate.state");
        officer.sees("aid.gate.state.done");
        officer.press("aid.send");
        officer.isLedToTheCase("goods");
        screens.look(officer, "case-goods");
        String address = officer.page().url();
        CaseNumber number = new CaseNumber(address.replaceAll(".*cases/([A-Z]+-[0-9-]+).*", "$1"));
        officer.go("cases/" + number + "?tab=process");
        screens.look(officer, "case-process");
        return number;
    }

    /** As into a spreadsheet: the unit comes with the item. */
    private static void typeGoods(Visitor officer) {
        officer.page().locator("youcheng-lines .editor").focus();
        var keyboard = officer.page().keyboard();
        keyboard.type("医用外科口罩");
        keyboard.press("Tab");
        keyboard.type("250001");
        keyboard.press("Tab");
        keyboard.press("Tab");
        keyboard.type("2");
        keyboard.press("Enter");
    }

    private void theSupervisorAndTheLeaderApprove(Visitor supervisor, CaseNumber number) {
        work(supervisor, office.open(number, AidPackageProcess.REVIEW).id().value());
        screens.lookDayAndNight(supervisor, "review");
        supervisor.choose("outcome", "outcome.Task_Review.APPROVED");
        supervisor.write("reason", "需求属实，同意。");
        supervisor.press("decisions.decide");
        supervisor.isLedToTheCase("opinions");
        Visitor leader = visitor().signIn("leader");
        work(
                leader,
                office.open(number, AidPackageProcess.MUNICIPAL_DECISION).id().value());
        screens.look(leader, "decision");
        leader.choose("outcome", "outcome.Task_MunicipalDecision.APPROVED");
        leader.write("documentNumber", "京政外〔2026〕77号");
        leader.writeDate("date", today());
        leader.write("reason", "同意。");
        leader.press("decisions.decide");
        leader.isLedToTheCase("opinions");
    }

    private void twoShipmentsArePlanned(Visitor officer, CaseNumber number) {
        work(officer, office.open(number, AidPackageProcess.PLAN_SHIPMENTS).id().value());
        screens.look(officer, "plan-shipments");
        officer.go("shipments/new/" + number);
        quantity(officer, "quantity0", "200000");
        screens.lookDayAndNight(officer, "shipment-new");
        officer.press("shipments.plan");
        officer.page().waitForURL("**/cases/**");
        officer.go("shipments/new/" + number);
        officer.press("shipments.plan");
        officer.page().waitForURL("**/cases/**");
        work(officer, office.open(number, AidPackageProcess.PLAN_SHIPMENTS).id().value());
        officer.press("aid.plan.done");
        officer.isLedToTheCase("shipments");
        screens.look(officer, "shipments");
    }

    private void theFirstIsHandedOver(Visitor officer, CaseNumber shipment) {
        task(officer, shipment, ShipmentProcess.CLEAR_EXPORT);
        screens.look(officer, "clear-export");
        aid.dispatch(shipment);
        task(officer, shipment, ShipmentProcess.RECORD_ARRIVAL);
        screens.look(officer, "arrival");
        aid.arrive(shipment);
        task(officer, shipment, ShipmentProcess.HAND_OVER);
        screens.lookDayAndNight(officer, "hand-over");
        aid.handOverArrived(shipment);
        officer.go("cases/" + shipment);
        screens.look(officer, "shipment-case");
    }

    private void theSecondIsRecalled(Visitor officer, Visitor supervisor, CaseNumber shipment) {
        aid.dispatch(shipment);
        supervisor.go("cases/" + shipment);
        saying(supervisor, "shipments.recall").click();
        supervisor.write("reason", "该批口罩不符合 EN 14683，全部召回。");
        screens.glance(supervisor, "recall");
        inDialog(supervisor, "shipments.recall");
        task(officer, shipment, ShipmentProcess.RECORD_RETURN);
        screens.look(officer, "return");
        aid.takeBack(shipment);
    }

    private void theQuantitiesAreAccountedFor(Visitor officer, CaseNumber number) {
        work(officer, office.open(number, AidPackageProcess.RECONCILE).id().value());
        officer.choose("outcome", "outcome.Task_Reconcile.ACCOUNTED");
        officer.press("aid.reconcile");
        officer.page().locator(".banner-error").waitFor();
        screens.lookDayAndNight(officer, "reconcile");
        officer.write("reason", "召回的50001件不再补发，对方同意。");
        officer.press("aid.reconcile");
        officer.isLedToTheCase("shipments");
    }

    @Test
    void whatAPartnerGivesIsTakenInAllocatedAndThankedFor() {
        RelationshipId relationship = register.signedRelationship();
        CaseNumber number = aid.sent(AidDirection.RECEIVED, aid.partner(relationship), aid.content(), aid.masks(500));
        aid.giveOpinions(number);
        aid.review(number, Review.APPROVED);
        aid.meetGates(number);
        Visitor officer = visitor().signIn("officer");
        work(officer, office.open(number, AidPackageProcess.PREPARE_LISTS).id().value());
        officer.write("note", "进口清单和分配清单已编制。");
        screens.look(officer, "lists");
        officer.press("aid.note.done");
        officer.isLedToTheCase("details");
        CaseNumber shipment = aid.plan(number, 500);
        aid.planned(number);
        task(officer, shipment, ShipmentProcess.RECORD_ARRIVAL);
        screens.look(officer, "arrival-received");
        aid.takeIn(shipment);
        aid.reconcile(number, youcheng.aid.packages.Accounting.ACCOUNTED, "");
        work(officer, office.open(number, AidPackageProcess.ALLOCATE).id().value());
        officer.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new com.microsoft.playwright.Page.GetByRoleOptions()
                                .setName(officer.word("aid.allocation.recipient")))
                .first()
                .fill("地坛医院");
        screens.lookDayAndNight(officer, "allocate");
        officer.press("aid.allocate");
        officer.isLedToTheCase("details");
        work(officer, office.open(number, AidPackageProcess.GIVE_THANKS).id().value());
        officer.writeDate("date", today());
        officer.write("reference", "京外办谢〔2026〕6号");
        screens.look(officer, "thanks");
        officer.press("aid.thanks.done");
        officer.isLedToTheCase("details");
        aid.report(number);
        officer.go("cases/" + number + "?tab=timeline");
        screens.look(officer, "received-timeline");
    }

    private List<WorkItem> open(CaseNumber number, String step) {
        return aid.shipmentsOf(number).stream()
                .map(shipment -> office.open(shipment, step))
                .toList();
    }

    private void task(Visitor visitor, CaseNumber number, String step) {
        work(visitor, office.open(number, step).id().value());
    }

    private static void work(Visitor visitor, String item) {
        visitor.go("work/" + item);
        Locator claim = visitor.button("tasks.claim");
        if (claim.isVisible()) {
            claim.click();
            visitor.settle();
        }
    }

    private static void quantity(Visitor visitor, String field, String figure) {
        visitor.field(field).locator("input").fill(figure);
    }

    /** The first button with this word; each says to whoever hears it what it is about. */
    private static Locator saying(Visitor visitor, String key) {
        return visitor.page()
                .locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(visitor.word(key)))
                .first();
    }

    private static void tab(Visitor visitor, String key) {
        visitor.page()
                .locator(".page-tabs > nav a")
                .filter(new Locator.FilterOptions().setHasText(visitor.word(key)))
                .click();
        visitor.settle();
    }
}
