package youcheng.dormancy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.MovedClockTest;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.base.ui.WorkNotice;
import youcheng.dormancy.review.ReviewDesk;

/** The form of a letter, and what the page of the case says of letters and answers. */
@MovedClockTest
@WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@Thorough
class LetterFormTest extends PageTest {

    private static final String WRITE = "生成函件";

    @Autowired
    private ReviewDesk desk;

    @BeforeEach
    void inChinese() {
        speak(Locale.CHINA);
    }

    @Test
    void theLetterIsWrittenBesideTheWindowAndLinkedOnceItIsThere() throws InterruptedException {
        goToLetter();
        fillIn();
        click(WRITE);
        assertThat(button(WRITE).isEnabled()).isFalse();
        assertThat(find(WorkNotice.class).single().getElement().getTextRecursively())
                .isEqualTo("正在生成函件…");
        written();

        assertThat(find(WorkNotice.class).exists()).isFalse();
        assertThat(find(Anchor.class).all().stream()
                        .filter(link -> link.getText().endsWith(".docx")
                                && link.getHref().startsWith("files/"))
                        .map(Anchor::getText)
                        .distinct())
                .hasSize(2);
        assertThat(page()).contains("已存入办件文件：", "据系统自带模板生成");
        assertThat(valueOf("recipient")).isEqualTo("惠灵顿市政府国际处");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingTypedIsLost() throws InterruptedException {
        goToLetter();
        type("recipient", "惠灵顿市政府国际处");
        click(WRITE);
        written();

        assertThat(refusalBeside("signatory")).isEqualTo("请填写此项。");
        assertThat(isMarked("recipient")).isFalse();
        assertThat(valueOf("recipient")).isEqualTo("惠灵顿市政府国际处");
        assertThat(page()).doesNotContain("已存入办件文件：");

        fillIn();
        click(WRITE);
        written();
        assertThat(page()).contains("已存入办件文件：");
    }

    @Test
    void whatIsRefusedWhenTheLetterIsRecordedIsSaidAtItsField() {
        goToLetter();
        fillIn();
        type("channel", "挂号信");
        type("date", desk.today().minusDays(1).toString());
        click("登记发函");
        assertThat(refusalBeside("date")).startsWith("发函日期早于评估发起日");
    }

    @Test
    void thePageOfTheCaseShowsTheLetterWithItsExchangeAndEveryAnswer() {
        CaseNumber number = desk.gathered(desk.dormant());
        desk.send(number);
        go("cases/" + number + "?tab=letters");
        assertThat(find(Anchor.class).withText("京外办函〔2026〕8号").single().getHref())
                .matches("exchanges/\\d+");
        record("来函收悉，容后答复");
        record("愿意派团来访");

        assertThat(page()).containsSubsequence("来函收悉，容后答复", "愿意派团来访");
        click("登记对方答复");
        type("date", desk.today().toString());
        type("reason", "愿意派团来访");
        click("登记");
        assertThat(refusalBeside("reason")).contains("内容相同的答复已登记");
    }

    private void goToLetter() {
        go("work/" + desk.open(desk.gathered(desk.dormant())).id());
    }

    private void record(String content) {
        click("登记对方答复");
        type("date", desk.today().toString());
        type("reason", content);
        click("登记");
    }

    private void fillIn() {
        type("reference", "外办〔2026〕31号");
        type("recipient", "惠灵顿市政府国际处");
        type("signatory", "赵建国");
        type("replyTo", "wb@city.example");
    }

    /** It runs outside the session; the button is free again once it is over. */
    private void written() throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            roundTrip();
            if (button(WRITE).isEnabled()) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("The letter was not written");
    }
}
