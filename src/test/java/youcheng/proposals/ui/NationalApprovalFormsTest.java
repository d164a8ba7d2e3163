package youcheng.proposals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.base.CaseNumber;
import youcheng.proposals.Decisions.Municipal;
import youcheng.proposals.ProposalProcess;

/** An officer records the application to the national association and its answer, in the order in which they were. */
@WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
class NationalApprovalFormsTest extends PageTest {

    @Test
    void anApplicationBeforeTheDecisionIsRefused() {
        CaseNumber number = decided();
        goToWork(number);
        apply("2026-03-01", "京外办〔2026〕21号");

        assertThat(refusalBeside("date")).isEqualTo("不能早于 2026年3月2日 的市里决定。");
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
        assertThat(address()).isEqualTo("cases/" + number);
        assertThat(saidInPassing()).isEqualTo("已登记。");
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.RECORD_NATIONAL_ANSWER);
    }

    @Test
    void anAnswerBeforeTheApplicationIsRefused() {
        CaseNumber number = applied();
        goToWork(number);
        assertThat(page()).contains("已办事项", "京外办〔2026〕21号", "2026年3月16日");
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

        assertThat(address()).isEqualTo("cases/" + number);
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.RECORD_SIGNING);
    }

    @Test
    void aRefusalOfTheAssociationEndsTheCase() {
        CaseNumber number = applied();
        goToWork(number);
        answer("不批准", "2026-06-01", "暂缓");

        assertThat(page()).contains("案件已结束：友协未批准，未缔结。", "暂缓");
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

    private void answer(String outcome, String date, String reason) {
        choose("outcome", outcome);
        type("date", date);
        type("reference", "友协〔2026〕55号");
        type("reason", reason);
        click("登记");
    }
}
