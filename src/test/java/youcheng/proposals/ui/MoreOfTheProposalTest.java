package youcheng.proposals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.decisions.Confirmation;
import youcheng.decisions.Municipal;
import youcheng.identity.Person;
import youcheng.proposals.content.National;
import youcheng.proposals.work.ProposalProcess;

/** Conditions, more opinions, circulation and the first-year plan, as people meet them on the pages. */
@WithUserDetails("supervisor")
@Thorough
class MoreOfTheProposalTest extends PageTest {

    @BeforeEach
    void inChinese() {
        speak(Locale.CHINA);
    }

    @Test
    void anApprovalWithConditionsShowsThemAndAnOfficerChecksThemOff() {
        CaseNumber number = office.sent();
        goToWork(number);
        choose("outcome", "同意");
        type("reason", "同意");
        type("conditions", "对方议会批准");
        click("提交决定");
        go(noticeLeadsTo() + "?tab=opinions");
        assertThat(page()).contains("批准所附条件", "对方议会批准", "未落实");
        assertThat(hasButton("登记落实")).isFalse();

        office.sessions().as("officer", () -> {
            go("cases/" + number + "?tab=opinions");
            click("登记落实");
            confirm("登记落实");
            assertThat(refusalBeside("reason")).isEqualTo("请填写此项。");
            type("reason", "议会已于三月批准");
            confirm("登记落实");
            assertThat(page()).contains("已落实", "议会已于三月批准");
        });
        go("cases/" + number + "?tab=opinions");
        click("重新列为未落实");
        type("reason", "未见批文");
        confirm("重新列为未落实");
        assertThat(page()).contains("未落实").doesNotContain("登记落实：");
    }

    @Test
    void aSupervisorAsksOneMoreAndRecalls() {
        CaseNumber number = office.sent();
        go("cases/" + number + "?tab=opinions");
        click("加签");
        choose("person", nameOf("officer2"));
        type("reason", "请就交流基础提出意见");
        confirm("加签");
        assertThat(page()).contains("加签情况", "请就交流基础提出意见", "加签意见");

        office.sessions().as("officer2", () -> {
            go("work/" + office.open(number, ProposalProcess.EXTRA_OPINION).id());
            assertThat(page()).contains("请就交流基础提出意见");
        });
        go("cases/" + number + "?tab=opinions");
        click("撤销加签");
        type("reason", "已当面沟通");
        confirm("撤销加签");
        assertThat(hasButton("撤销加签")).isFalse();
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.REVIEW);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aCaseIsCirculatedAndNotedFromTheListOfTasks() {
        CaseNumber number = office.sent();
        go("cases/" + number + "?tab=opinions");
        click("传阅");
        MultiSelectComboBox<Person> readers = (MultiSelectComboBox<Person>) field("readers");
        test(readers).selectItem(nameOf("leader"));
        type("reason", "请市领导知悉");
        confirm("传阅");
        assertThat(page()).contains("传阅情况", "未阅", "请市领导知悉");

        office.sessions().as("leader", () -> {
            go("tasks");
            assertThat(page()).contains("待阅（", "请市领导知悉", number.value());
            test(find(Button.class)
                            .withCondition(button -> ("已阅: " + number)
                                    .equals(button.getAriaLabel().orElse("")))
                            .single())
                    .click();
            assertThat(page()).doesNotContain(number.value());
        });
        go("cases/" + number + "?tab=opinions");
        assertThat(page()).contains("已阅，");
    }

    @Test
    void theFirstYearIsPlannedRowByRow() {
        CaseNumber number = office.reviewed();
        office.decide(number, Municipal.APPROVED);
        office.apply(number);
        office.answer(number, National.GRANTED);
        office.sign(number);
        office.confirm(number, Confirmation.CONFIRMED);
        office.sessions().as("officer", () -> {
            goToWork(number);
            assertThat(page()).contains("首年计划");
            click("确定计划");
            assertThat(refusalBeside("title0")).isEqualTo("首年计划至少要有一项。");
            type("title0", "互派青年艺术家");
            assertThat(field("title1").isVisible()).isTrue();
            assertThat(hasField("title2")).isFalse();
            type("title1", "城市更新论坛");
            type("day0", office.today().plusMonths(2).toString());
            click("确定计划");
            assertThat(refusalBeside("day1")).isEqualTo("请填写此项。");
            assertThat(valueOf("title1")).isEqualTo("城市更新论坛");
            type("day1", office.today().plusMonths(6).toString());
            click("确定计划");
            assertThat(noticeLeadsTo()).isEqualTo("cases/" + number);
            go("cases/" + number);
            assertThat(page()).contains("已办结：已签署。");
            String city = find(com.vaadin.flow.component.html.Anchor.class)
                    .withCondition(link -> link.getHref().startsWith("register/"))
                    .single()
                    .getHref();
            go(city);
            assertThat(page()).contains("计划事项", "互派青年艺术家", "城市更新论坛", "计划中");
        });
    }

    private String nameOf(String username) {
        return office.sessions().as(username, () -> office.me()).name();
    }

    private void confirm(String label) {
        test(find(Button.class, find(Dialog.class).single()).withText(label).single())
                .click();
    }
}
