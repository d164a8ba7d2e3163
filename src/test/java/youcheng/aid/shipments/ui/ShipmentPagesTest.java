package youcheng.aid.shipments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.aid.content.AidDirection;
import youcheng.aid.packages.TrialRows;
import youcheng.aid.shipments.ShipmentState;
import youcheng.aid.shipments.TrialPackages;
import youcheng.aid.shipments.TrialShipping;
import youcheng.base.CaseNumber;
import youcheng.base.FormDraftStore;
import youcheng.base.ui.KeptForm;
import youcheng.base.ui.Messages;

/** Shipments on the page of their package, on their own, and in the forms of their steps. */
@WithUserDetails("officer")
@Import({TrialRows.class, TrialPackages.class, TrialShipping.class})
@Thorough
class ShipmentPagesTest extends PageTest {

    @Autowired
    private TrialPackages packages;

    @Autowired
    private TrialShipping trial;

    @Autowired
    private Messages messages;

    @Autowired
    private FormDraftStore drafts;

    @BeforeEach
    void inChinese() {
        speak(Locale.CHINA);
    }

    @Test
    void anOfficerPlansAShipmentFromThePageOfItsPackage() {
        CaseNumber parcel = given();
        goToShipments(parcel);
        assertThat(page()).contains("尚无发运；尚待安排：医用口罩 100,000");
        click("安排发运");
        assertThat(address()).startsWith("shipments/new/" + parcel);
        type("quantity0", "100001");
        click("安排发运");
        assertThat(refusalBeside("quantity0")).contains("医用口罩", "100,001", "100,000");
        type("quantity0", "60000");
        type("expectedArrival", trial.day(10).toString());
        click("安排发运");
        assertThat(page()).contains("出口报关", "第1批");
        goToShipments(parcel);
        assertThat(page()).contains("1 批中已交付 0 批", "40,000", "计划中");
    }

    @Test
    void aPlannedShipmentIsChanged() {
        CaseNumber number = trial.planned(given(), 100, 0);
        go("cases/" + number);
        click("调整发运");
        assertThat(valueOf("quantity0").toString()).isEqualTo("100");
        type("quantity0", "200");
        click("调整发运");
        go("cases/" + number + "?tab=goods");
        assertThat(page()).contains("医用口罩 → 首尔", "200");
    }

    @Test
    void goodsThatWeGiveGoThroughAllForms() {
        CaseNumber number = trial.planned(given(), 100, 0);
        goToWork(number);
        click("登记报关");
        assertThat(refusalBeside("declaration")).isNotBlank();
        type("declaration", "0101");
        type("declaredOn", trial.day(-8).toString());
        click("登记报关");
        goToWork(number);
        type("sentOn", trial.day(-7).toString());
        select("channel", "空运");
        select("incoterm", "DAP 目的地交货");
        type("waybill", "999-1");
        type("consignee", "首尔特别市");
        type("shipped0", "90");
        click("登记发运");
        goToWork(number);
        assertThat(page()).contains("空运", "999-1", "只调整办理期限不改变预计到货");
        click("更改预计到货");
        type("expectedArrival", trial.day(9).toString());
        type("reason", "航班取消");
        confirm("更改预计到货");
        goToWork(number);
        assertThat(page()).contains("预计到货：" + messages.date(trial.day(9)));
        type("arrivedOn", trial.day(-3).toString());
        click("登记到货");
        goToWork(number);
        type("handedOverOn", trial.day(0).toString());
        type("receipt", "证书1");
        type("receiptPerson", "金科长");
        type("received0", "80");
        type("damaged0", "5");
        assertThat(page()).contains("尚差 5");
        click("登记交接");
        assertThat(refusalBeside("difference0")).contains("5");
        select("difference0", "遗失");
        type("words0", "途中遗失一箱");
        click("登记交接");

        assertThat(trial.read(number).state()).isEqualTo(ShipmentState.HANDED_OVER);
        go("cases/" + number + "?tab=goods");
        assertThat(page()).contains("已办结：已交接。", "遗失：途中遗失一箱");
        go("cases/" + number);
        assertThat(page()).contains("证书1", "金科长");
    }

    @Test
    void goodsThatWeAreGivenGoThroughAllForms() {
        CaseNumber number = trial.planned(packages.opened(AidDirection.RECEIVED, false), 100, 0);
        goToWork(number);
        type("arrivedOn", trial.day(-3).toString());
        click("登记到货");
        goToWork(number);
        type("declaration", "0101");
        type("declaredOn", trial.day(-2).toString());
        click("登记报关");
        assertThat(refusalBeside("ground")).isNotBlank();
        type("ground", "海关总署公告2020年第17号");
        click("登记报关");
        goToWork(number);
        type("handedOverOn", trial.day(0).toString());
        type("receipt", "验收1");
        type("receiptPerson", "李工");
        type("batch0", "L1");
        type("expiresOn0", trial.day(300).toString());
        click("登记验收");
        go("cases/" + number + "?tab=goods");
        assertThat(page()).contains("已办结：已验收。", "L1");
    }

    @Test
    void aShipmentIsHeldResumedAndRecalled() {
        CaseNumber parcel = given();
        CaseNumber number = trial.sent(parcel, 100, 0);
        goToShipments(parcel);
        click("暂停");
        confirm("暂停");
        assertThat(refusalBeside("reason")).isNotBlank();
        type("reason", "对方质疑标准");
        confirm("暂停");
        assertThat(page()).contains("对方质疑标准");
        goToWork(number);
        type("reason", "已说明");
        click("恢复办理");
        office.sessions().as("supervisor", () -> {
            go("cases/" + number);
            click("召回");
            type("reason", "标准不符");
            confirm("召回");
            assertThat(page()).contains("召回中", "标准不符");
        });
        goToWork(number);
        type("returnedOn", trial.day(0).toString());
        type("receipt", "退运单1");
        type("returned0", "60");
        type("destroyed0", "40");
        click("登记退运或销毁");
        assertThat(trial.read(number).state()).isEqualTo(ShipmentState.RECALLED);
    }

    @Test
    void whatWasHandedOverIsRecalledByANewCase() {
        CaseNumber parcel = given();
        CaseNumber number = trial.handedOver(parcel, 100, 0);
        office.sessions().as("supervisor", () -> {
            go("cases/" + number);
            click("召回");
            type("quantity0", "101");
            type("reason", "标准不符");
            confirm("召回");
            assertThat(refusalBeside("quantity0")).contains("101", "100");
            type("quantity0", "70");
            confirm("召回");
            assertThat(page()).contains("召回第1批", number.value());
        });
        speak(Locale.UK);
        goToShipments(parcel);
        assertThat(page()).contains("1 of 1 shipments delivered", "being recalled");
    }

    /** The first lines are shown, more when somebody asks; the others go along as they stand. */
    @Test
    void aShipmentOfManyLinesIsPlannedSentAndHandedOver() {
        CaseNumber parcel = packages.ofLines(120);
        go("shipments/new/" + parcel);
        assertThat(hasField("quantity49")).isTrue();
        assertThat(hasField("quantity50")).isFalse();
        click("显示更多（还有 70 项，不展开则按原数登记）");
        assertThat(hasField("quantity99")).isTrue();
        type("quantity99", "7");
        click("安排发运");
        CaseNumber number = new CaseNumber(address().substring("cases/".length()));
        assertThat(trial.read(number).lines()).hasSize(120);
        trial.clearExport(number);
        trial.dispatch(number);
        trial.arrive(number);
        goToWork(number);
        type("handedOverOn", trial.day(0).toString());
        type("receipt", "证书1");
        type("receiptPerson", "金科长");
        type("received0", "9");
        type("damaged0", "1");
        click("登记交接");
        assertThat(trial.read(number).state()).isEqualTo(ShipmentState.HANDED_OVER);
        goToShipments(parcel);
        assertThat(page()).contains("尚待安排：物资100号 3", "物资50号").doesNotContain("物资51号");
        click("显示更多（还有 70 项）");
        assertThat(page()).contains("物资51号");
    }

    /** Rows that were opened later are kept like the others, and open again; what nobody changed is not kept. */
    @Test
    void whatWasTypedIntoRowsThatWereOpenedLaterIsThereAgain() {
        CaseNumber parcel = packages.ofLines(120);
        go("shipments/new/" + parcel);
        click("显示更多（还有 70 项，不展开则按原数登记）");
        typeAsAPerson("quantity99", "7");

        go("cases/" + parcel);
        go("shipments/new/" + parcel);

        assertThat(valueOf("quantity99").toString()).isEqualTo("7");
        assertThat(valueOf("quantity98").toString()).isEqualTo("10");
        assertThat(hasField("quantity100")).isFalse();
        assertThat(drafts.all("shipments.plan:" + parcel))
                .singleElement()
                .satisfies(kept -> assertThat(KeptForm.read(kept).typed()).containsOnlyKeys("quantity99"));
        click("安排发运");
        assertThat(trial.sums(parcel).line(100).orElseThrow().toPlan()).isEqualByComparingTo("3");
    }

    /** The portal hears of it as of what the browser sends. */
    private void typeAsAPerson(String name, String text) {
        BigDecimalField field = (BigDecimalField) field(name);
        BigDecimal before = field.getValue();
        field.setValue(new BigDecimal(text));
        ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, before, true));
    }

    @Test
    void whoeverIsOfNoDeskSeesNoButtons() {
        CaseNumber parcel = given();
        trial.sent(parcel, 100, 0);
        office.sessions().as("auditor", () -> {
            goToShipments(parcel);
            assertThat(page()).contains("物资去向", "现在不能安排发运");
            assertThat(hasButton("暂停")).isFalse();
            assertThat(hasButton("安排发运")).isFalse();
        });
    }

    private CaseNumber given() {
        return packages.opened(AidDirection.GIVEN, false);
    }

    private void goToShipments(CaseNumber parcel) {
        go("cases/" + parcel + "?tab=shipments");
    }

    private void select(String name, String label) {
        test((Select<?>) field(name)).selectItem(label);
    }

    private void confirm(String label) {
        test(find(Button.class, find(Dialog.class).single()).withText(label).single())
                .click();
    }
}
