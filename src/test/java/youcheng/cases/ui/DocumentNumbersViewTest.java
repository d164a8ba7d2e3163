package youcheng.cases.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.SameInstant;
import youcheng.base.CaseNumber;
import youcheng.cases.CaseReading;
import youcheng.cases.DocumentNumbers;

/** The administrator sets how documents are numbered, and each case that is handed in gets the next number. */
@WithUserDetails("admin")
class DocumentNumbersViewTest extends PageTest {

    private static final String USUAL = "京外办友〔{year}〕{number}号";

    @Autowired
    private CaseReading cases;

    @Autowired
    private DocumentNumbers numbers;

    @BeforeEach
    void inChinese() {
        speak(Locale.CHINA);
    }

    @AfterEach
    void theUsualPatternIsBack() {
        office.sessions()
                .as(
                        "admin",
                        () -> numbers.all().stream()
                                .filter(pattern -> pattern.process().equals("SisterCityProposal"))
                                .forEach(pattern -> numbers.change(pattern.process(), pattern.version(), USUAL, "恢复")));
    }

    @Test
    void aCaseGetsTheNextNumberWhenItIsHandedInAndKeepsIt() {
        String year = Integer.toString(office.today().getYear());
        CaseNumber first = office.handedIn();
        CaseNumber second = office.handedIn();
        assertThat(numberOf(first)).matches("京外办友〔" + year + "〕\\d+号");
        assertThat(running(second)).isEqualTo(running(first) + 1);

        go("document-numbers");
        assertThat(page()).contains("结好申请", USUAL, "例如：京外办友〔" + year + "〕7号");
        change("外友字{year}第{number}号");
        assertThat(page()).contains("外友字{year}第{number}号");

        assertThat(numberOf(first)).startsWith("京外办友〔");
        assertThat(numberOf(office.handedIn())).isEqualTo("外友字" + year + "第" + (running(second) + 1) + "号");
    }

    @Test
    void aPatternThatWouldNumberTwoDocumentsAlikeIsRefusedBesideIt() {
        go("document-numbers");
        for (String pattern : new String[] {"京外办友{number}号", "京外办友〔{year}〕号", "{year}{year}{number}"}) {
            change(pattern);
            assertThat(refusalBeside("pattern")).isEqualTo("格式中年份和顺序号须各出现一次。");
            find(Dialog.class).single().close();
        }
        change("{year}-{number}-{city}");
        assertThat(refusalBeside("pattern")).isEqualTo("花括号内只能是年份或顺序号，不能是{city}。");
        assertThat(valueOf("pattern")).isEqualTo("{year}-{number}-{city}");
    }

    @Test
    void twoCasesHandedInAtTheSameInstantGetTwoNumbers() throws Exception {
        CaseNumber[] handedIn = new CaseNumber[2];
        assertThat(SameInstant.refusals(
                        () -> {
                            handedIn[0] = office.handedIn();
                            return "";
                        },
                        () -> {
                            handedIn[1] = office.handedIn();
                            return "";
                        }))
                .isEmpty();
        assertThat(numberOf(handedIn[0])).isNotEqualTo(numberOf(handedIn[1]));
    }

    @Test
    void theSheetShowsEveryOpinionAndDecision() {
        CaseNumber number = office.signedButNotConfirmed();
        office.sessions().as("auditor", () -> {
            go("cases/" + number);
            go("cases/" + number + "/sheet");
            assertThat(page())
                    .contains("友好城市结好审批表", "文号：" + numberOf(number), "办件编号：" + number)
                    .contains("法务意见", "财务意见", "处室意见", "审批人审核", "理由：APPROVED", "市领导批示", "京政外〔2026〕8号")
                    .contains("友协〔2026〕55号", "批准", "协议〔2026〕3号");
        });
        office.sessions().as("admin", () -> {
            go("cases/" + number + "/sheet");
            assertThat(page()).doesNotContain("友好城市结好审批表");
        });
    }

    private void change(String pattern) {
        test(find(Button.class)
                        .withText("修改格式")
                        .withCondition(button -> button.getAriaLabel()
                                .filter("修改格式: 结好申请"::equals)
                                .isPresent())
                        .single())
                .click();
        type("pattern", pattern);
        type("reason", "统一格式");
        test(find(Button.class, find(Dialog.class).single()).withText("修改").single())
                .click();
    }

    private int running(CaseNumber number) {
        return Integer.parseInt(numberOf(number).replaceAll(".*〕(\\d+)号", "$1"));
    }

    private String numberOf(CaseNumber number) {
        return Objects.requireNonNull(office.sessions()
                .as("auditor", () -> cases.read(number))
                .orElseThrow()
                .summary()
                .documentNumber());
    }
}
