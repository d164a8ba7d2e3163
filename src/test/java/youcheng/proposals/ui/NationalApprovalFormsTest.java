package youcheng.proposals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.decisions.Municipal;
import youcheng.proposals.work.ProposalProcess;

/** An officer records the application to the national association and its answer, in the order in which they were. */
@WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@Thorough
class NationalApprovalFormsTest extends PageTest {

    @Test
    void anApplicationBeforeTheDecisionIsRefused() {
        CaseNumber number = decided();
        goToWork(number);
        apply("2026-03-01", "京外办〔2026〕21号");

        assertThat(refusalBeside("date")).isEqualTo("不能早于 2026年3月2日 的市政府批复。");
        assertThat(valueOf("reference")).isEqualTo("京外办〔2026〕21号");
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.APPLY_NATIONALLY);
    }

    @Test
    void anApplicationNeedsItsReferenceAndNoRemarks() {
        CaseNumber number = decided();
        goToWork(number);
        apply("2026-03-16", "");
        assertThat(refusalBeside("reference")).isEqualTo("请填写此项。");

        type("reference", "京外办〔2026〕21号");
        click("登记");
        assertThat(noticeLeadsTo()).isEqualTo("cases/" + number);
        go("cases/" + number + "?tab=opinions");
        assertThat(saidInPassing()).isEqualTo("已登记。");
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.RECORD_NATIONAL_ANSWER);
    }

    @Test
    void anAnswerBeforeTheApplicationIsRefused() {
        CaseNumber number = applied();
        goToWork(number);
        assertThat(page()).contains("已办步骤", "京外办〔2026〕21号", "2026年3月16日");
        answer("批准", "2026-03-15", "同意结好");

        assertThat(refusalBeside("date")).isEqualTo("不能早于 2026年3月16日 的上报日期。");
        assertThat(valueOf("reason")).isEqualTo("同意结好");
    }

    @Test
    void anAnswerSaysHowItCameOut() {
        CaseNumber number = applied();
        goToWork(number);
        type("date", "2026-06-01");
        click("登记");

        assertThat(refusalBeside("outcome")).isEqualTo("请填写此项。");
    }

    @Test
    void aGrantLeadsOnToTheSigning() {
        CaseNumber number = applied();
        goToWork(number);
        answer("批准", "2026-06-01", "同意结好");

        assertThat(noticeLeadsTo()).isEqualTo("cases/" + number);
        go("cases/" + number + "?tab=opinions");
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.RECORD_SIGNING);
    }

    @Test
    void aRefusalOfTheAssociationEndsTheCase() {
        CaseNumber number = applied();
        goToWork(number);
        answer("不批准", "2026-06-01", "暂缓");

        go(noticeLeadsTo() + "?tab=timeline");
        assertThat(page()).contains("已办结：全国友协未批准，未结好。", "暂缓");
    }

    private CaseNumber decided() {
        CaseNumber number = office.reviewed();
        office.decide(number, Municipal.APPROVED);
        return number;
    }

    private CaseNumber applied() {
        CaseNumber number = decided();
        office.apply(number);
        return number;
    }

    private void apply(String date, String reference) {
        type("date", date);
        type("reference", reference);
        click("登记");
    }

    @Test
    void anAnswerIsAPaperOfTheCase() {
        CaseNumber number = applied();
        goToWork(number);
        answerWithout("批准", "2026-06-01", "同意结好");
        assertThat(refusalBeside("document")).isEqualTo("请填写此项。");
        assertThat(valueOf("reason")).isEqualTo("同意结好");

        office.paper(number);
        choose("document", "友协复函.pdf");
        click("登记");
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.RECORD_SIGNING);
        go("cases/" + number + "?tab=opinions");
        assertThat(page()).contains("收到答复", "友协复函.pdf");
    }

    @Test
    void theListOfWhatWasSentTellsHowLongTheAnswerIsAwaited() {
        CaseNumber number = applied();
        go("cases/" + number + "?tab=opinions");
        assertThat(page()).contains("函件收发", "京外办〔2026〕21号", "首次函件", "尚未提醒");
        click("登记发送");
        type("date", "2026-03-10");
        type("reason", "补充对方城市概况");
        confirm("登记");
        assertThat(refusalBeside("date")).isEqualTo("不能早于 2026年3月16日。");
        type("date", "2026-04-20");
        confirm("登记");

        assertThat(page()).contains("2026年4月20日", "补充对方城市概况");
    }

    private void confirm(String label) {
        test(find(Button.class, find(Dialog.class).single()).withText(label).single())
                .click();
    }

    private void answer(String outcome, String date, String reason) {
        office.paper(office.caseOf(address()));
        fill(outcome, date, reason);
        choose("document", "友协复函.pdf");
        click("登记");
    }

    private void answerWithout(String outcome, String date, String reason) {
        fill(outcome, date, reason);
        click("登记");
    }

    private void fill(String outcome, String date, String reason) {
        choose("outcome", outcome);
        type("date", date);
        type("reference", "友协〔2026〕55号");
        type("reason", reason);
    }
}
