package youcheng;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.aid.packages.AidOffice;
import youcheng.register.RegisterOffice;
import youcheng.register.RelationshipId;

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
        screens.lookDayAndNight(officer, "goods");
        tab(officer, "aid.gates.title");
        screens.lookDayAndNight(officer, "gates");
        officer.press("aid.send");
        officer.isLedToTheCase("goods");
        screens.look(officer, "case-goods");
        officer.go(officer.page().url().replaceAll("^https?://[^/]+/", "").replaceAll("\\?.*", "") + "?tab=process");
        screens.look(officer, "case-process");
    }

    private static void typeGoods(Visitor officer) {
        Locator editor = officer.page().locator("youcheng-lines .editor");
        editor.focus();
        officer.page().keyboard().type("医用外科口罩");
        officer.page().keyboard().press("Tab");
        officer.page().keyboard().type("250001");
        officer.page().keyboard().press("Tab");
        officer.page().keyboard().press("Tab");
        officer.page().keyboard().type("2");
        officer.page().keyboard().press("Enter");
        officer.settle();
    }

    private static void tab(Visitor visitor, String key) {
        visitor.page()
                .locator(".page-tabs > nav a")
                .filter(new Locator.FilterOptions().setHasText(visitor.word(key)))
                .click();
        visitor.settle();
    }
}
