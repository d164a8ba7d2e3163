package youcheng.entries.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.OrderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.base.CaseNumber;
import youcheng.base.Languages;
import youcheng.identity.Desk;
import youcheng.identity.Role;
import youcheng.proposals.StandIns;
import youcheng.register.CityRecord;
import youcheng.register.RegisterOffice;
import youcheng.register.RelationshipId;

/** The form in which a supervisor enters what exists already. */
@WithUserDetails(value = "supervisor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
class EntryPagesTest extends PageTest {

    @Autowired
    private RegisterOffice desk;

    @Autowired
    private StandIns people;

    @BeforeEach
    void inChinese() {
        speak(Locale.CHINA);
    }

    @Test
    void theRegisterOffersItToSupervisors() {
        go("register");

        assertThat(find(Anchor.class).withText("补录友城关系").single().getHref()).isEqualTo("entries/new");
    }

    @Test
    @WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
    void theRegisterOffersItToNobodyElse() {
        go("register");

        assertThat(find(Anchor.class).withText("补录友城关系").exists()).isFalse();
    }

    @Test
    void anEmptyFormIsRefusedFieldByFieldAndWhatIsTypedStays() {
        go("entries/new");
        type("partnerNameEn", "Somewhere Old");
        type("established", "去年");
        choose("standing", "已终止");
        type("subject1", "经贸");
        click("提交核准");

        assertThat(banner()).contains("协议 1 种类");
        assertThat(refusalBeside("partnerNameZh")).isEqualTo("请填写此项。");
        assertThat(isMarked("established")).isTrue();
        assertThat(isMarked("country")).isTrue();
        assertThat(isMarked("endedBecause")).isTrue();
        assertThat(valueOf("partnerNameEn")).isEqualTo("Somewhere Old");
        assertThat(valueOf("established")).isEqualTo("去年");
    }

    @Test
    void whatTheRegisterHasIsRefusedWithTheWayToIt() {
        fill("东京都", "Tokyo", "日本");
        click("提交核准");

        assertThat(refusalBeside("partnerNameZh")).isEqualTo("名录中已有这一友城关系，且未终止。");
        assertThat(find(Anchor.class).withText("东京都 · Tokyo").single().getHref())
                .startsWith("register/");
    }

    @Test
    void aCityOffTheListsIsNotOffered() {
        CityRecord off = desk.register.find(desk.cityOffTheLists()).orElseThrow();
        CityRecord listed =
                desk.register.find(desk.cityOf(desk.signedRelationship())).orElseThrow();

        fill(off.nameZh(), off.nameEn(), "新西兰");
        assertThat(page()).doesNotContain("名录中名称相近的城市");
        fill(listed.nameZh(), listed.nameEn(), "新西兰");
        assertThat(page()).contains("名录中名称相近的城市");
    }

    @Test
    void whatIsSentIsACaseThatSomebodyElseConfirmsAndEverythingIsSaidInEnglishToo() {
        fill("补录测试市", "Entered Town", "日本");
        click("提交核准");

        CaseNumber number = new CaseNumber(address().substring("cases/".length()));
        assertThat(number.value()).startsWith("ENT-");
        assertThat(office.open(number).step()).isEqualTo("Task_ConfirmEntry");
        speak(Languages.ENGLISH);
        go("entries/new");
        assertThat(heading()).isEqualTo("Enter an existing relationship");
        assertThat(page()).contains("Partner", "Our side", "Add another agreement");
    }

    @Test
    void whoeverConfirmsSeesAllThatIsConfirmedAndHowFarItHasCome() {
        go("entries/new");
        type("partnerNameZh", "老约城");
        type("partnerNameEn", "Old Pact");
        choose("country", "塞尔维亚");
        choose("countryThen", "南斯拉夫");
        choose("standing", "有效");
        type("established", "一九八〇年");
        type("source", "档案 1980-3");
        type("title1", "结好备忘录");
        choose("kind1", "备忘录");
        type("signed1", "1980/10/5");
        ((DatePicker) field("termUntil1")).setValue(LocalDate.of(2030, 10, 4));
        ((Checkbox) field("renews1")).setValue(true);
        click("提交核准");
        CaseNumber number = new CaseNumber(address().substring("cases/".length()));
        assertThat(stages()).containsExactly("录入（已完成）", "核准（当前）");
        String agreement = "结好备忘录（备忘录）：1980年10月5日签署，期限至2030年10月4日，期满自动续期";
        openPart("details");
        assertThat(page()).contains(agreement, "1980年");

        office.sessions().signIn(people.account(Role.SUPERVISOR));
        goToWork(number);
        assertThat(page()).contains(agreement, "1980年", "南斯拉夫", "核准，据此登记友城名录");
        go("cases/" + number + "/sheet");
        assertThat(page()).contains(agreement, "补录友城关系核准表");
        speak(Languages.ENGLISH);
        goToWork(number);
        assertThat(page())
                .contains("结好备忘录 (Memorandum): signed 5 Oct 1980; term until 4 Oct 2030, then renews automatically");
    }

    private List<String> stages() {
        return find(OrderedList.class)
                .withClassName("stages")
                .single()
                .getChildren()
                .map(each -> each.getElement().getTextRecursively())
                .toList();
    }

    @Test
    void anEntryWithoutAgreementsSaysNothingOfThem() {
        fill("无约测试市", "No Pact Town", "日本");
        click("提交核准");
        openPart("details");
        assertThat(page()).doesNotContain("展开全文");
    }

    @Test
    void whatIsOnRecordIsCorrectedFromThePageOfTheRelationship() {
        RelationshipId id = desk.signedRelationship();
        go("register/" + desk.cityOf(id));
        Anchor link = find(Anchor.class).withText("更正登记").single();
        assertThat(link.getHref()).isEqualTo("entries/correct/" + id);

        go(link.getHref());
        CityRecord city = desk.register.find(desk.cityOf(id)).orElseThrow();
        assertThat(heading()).isEqualTo("更正登记：" + city.nameZh());
        assertThat(valueOf("partnerNameEn")).isEqualTo(city.nameEn());
        assertThat(isReadOnly("partnerNameEn")).isTrue();
        assertThat(isReadOnly("standing")).isTrue();
        assertThat(isReadOnly("established")).isFalse();
        assertThat(hasButton("再加一份协议")).isFalse();
        String established = String.valueOf(valueOf("established"));
        assertThat(established).isNotEmpty();
        type("source", "市档案馆 1998-2");
        type("established", "2999");
        click("提交核准");
        assertThat(isMarked("established")).isTrue();
        assertThat(valueOf("source")).isEqualTo("市档案馆 1998-2");

        type("established", "1998");
        click("提交核准");
        CaseNumber number = new CaseNumber(address().substring("cases/".length()));
        assertThat(office.open(number).titleZh()).isEqualTo(city.nameZh() + " · 更正登记");

        office.sessions().signIn(people.account(Role.SUPERVISOR));
        goToWork(number);
        assertThat(page()).contains("更正登记", "核准，据此登记友城名录", "更正名录中已有的友城关系", "与名录不同之处已标出", "1998年修改前2020年5月");
        speak(Languages.ENGLISH);
        goToWork(number);
        assertThat(page()).contains("Corrects a relationship in the register");
        go("register/" + city.id());
        assertThat(page()).contains("Entries and corrections", number + "Correct the record");
        go("cases/" + number + "/sheet");
        assertThat(page()).contains("Confirmation sheet: correction of the register");
    }

    @Test
    @WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
    void nobodyElseIsOfferedToCorrect() {
        go("register/" + desk.cityOf(desk.signedRelationship()));

        assertThat(find(Anchor.class).withText("更正登记").exists()).isFalse();
    }

    @Test
    void whatIsNotOfTheDeskSaysSo() {
        RelationshipId id = desk.signedRelationship();
        office.sessions().signIn(people.account(Role.SUPERVISOR, Desk.EUROPE));
        go("entries/correct/" + id);
        assertThat(banner()).contains("由其他处室负责");
        assertThat(hasButton("提交核准")).isFalse();
    }

    private void fill(String zh, String en, String country) {
        go("entries/new");
        type("partnerNameZh", zh);
        type("partnerNameEn", en);
        choose("country", country);
        choose("standing", "有效");
        type("established", "1979");
        type("source", "档案 1979-3");
    }
}
