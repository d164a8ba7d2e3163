package youcheng.entries.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.base.CaseNumber;
import youcheng.base.Languages;
import youcheng.register.CityRecord;
import youcheng.register.RegisterOffice;

/** The form in which a supervisor enters what exists already. */
@WithUserDetails(value = "supervisor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
class EntryPagesTest extends PageTest {

    @Autowired
    private RegisterOffice desk;

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
        click("提交核准");

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
