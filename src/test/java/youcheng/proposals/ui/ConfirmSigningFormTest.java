package youcheng.proposals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.proposals.work.ProposalProcess;

/** A supervisor confirms a signing that they see, or returns its record with a reason. */
@WithUserDetails(value = "supervisor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@Thorough
class ConfirmSigningFormTest extends PageTest {

    @Test
    void theWholeRecordIsInSightAndItsConfirmationMakesTheRelationship() {
        CaseNumber number = office.signedButNotConfirmed();
        goToWork(number);
        assertThat(page())
                .contains("已办步骤", "2026年3月16日", "2026年6月1日", "2026年9月10日", "北京", "市长甲", "Maire B", "协议〔2026〕3号");
        choose("outcome", "确认");
        type("reason", "与协议原件一致");
        click("提交决定");

        assertThat(noticeLeadsTo()).isEqualTo("cases/" + number);
        go("cases/" + number + "?tab=opinions");
        assertThat(page()).contains("制定首年计划", "与协议原件一致");
        openPart("details");
        assertThat(page()).contains("已签署");
    }

    @Test
    void aReturnNeedsAReason() {
        CaseNumber number = office.signedButNotConfirmed();
        goToWork(number);
        choose("outcome", "退回");
        click("提交决定");
        assertThat(refusalBeside("reason")).isEqualTo("请填写此项。");

        type("reason", "签署地点有误");
        click("提交决定");
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.RECORD_SIGNING);
    }

    @Test
    void anOutcomeIsAskedFor() {
        CaseNumber number = office.signedButNotConfirmed();
        goToWork(number);
        type("reason", "与协议原件一致");
        click("提交决定");

        assertThat(refusalBeside("outcome")).isEqualTo("请填写此项。");
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.CONFIRM_SIGNING);
    }
}
