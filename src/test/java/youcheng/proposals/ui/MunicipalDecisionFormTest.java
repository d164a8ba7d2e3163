package youcheng.proposals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.proposals.work.ProposalProcess;

/** The municipal leader's decision is recorded with the number and date of its paper. */
@WithUserDetails(value = "leader", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@Thorough
class MunicipalDecisionFormTest extends PageTest {

    @Autowired
    private Clock clock;

    @Test
    void aDecisionWithItsPaperLeadsToTheCase() {
        CaseNumber number = office.reviewed();
        goToWork(number);
        openPart("opinions");
        assertThat(page()).contains("此前意见", "赵建国", "理由：APPROVED");
        fill("同意", "京政外〔2026〕8号", "2026-03-02", "市领导批示");
        click("提交决定");

        assertThat(noticeLeadsTo()).isEqualTo("cases/" + number);
        go("cases/" + number + "?tab=timeline");
        unfold();
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.APPLY_NATIONALLY);
        assertThat(page()).contains("市政府批复：同意", "京政外〔2026〕8号", "市领导批示");
    }

    @Test
    void eachThingThatIsMissingIsAskedForWhereItBelongs() {
        CaseNumber number = office.reviewed();
        goToWork(number);
        click("提交决定");
        assertThat(refusalBeside("outcome")).isEqualTo("请填写此项。");
        choose("outcome", "同意");
        click("提交决定");
        assertThat(refusalBeside("documentNumber")).isEqualTo("请填写此项。");
        type("documentNumber", "京政外〔2026〕8号");
        click("提交决定");
        assertThat(refusalBeside("date")).isEqualTo("请填写此项。");
        type("date", "2026-03-02");
        click("提交决定");
        assertThat(refusalBeside("reason")).isEqualTo("请填写此项。");
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.MUNICIPAL_DECISION);
    }

    @Test
    void aDecisionOfTomorrowIsRefusedAndWhatWasTypedStays() {
        CaseNumber number = office.reviewed();
        goToWork(number);
        fill("同意", "京政外〔2026〕8号", LocalDate.now(clock).plusDays(1).toString(), "市领导批示");
        click("提交决定");

        assertThat(refusalBeside("date")).isEqualTo("日期不能晚于今天。");
        assertThat(valueOf("documentNumber")).isEqualTo("京政外〔2026〕8号");
        assertThat(valueOf("reason")).isEqualTo("市领导批示");
    }

    @Test
    void aRejectionEndsTheCase() {
        CaseNumber number = office.reviewed();
        goToWork(number);
        fill("不同意", "京政外〔2026〕8号", "2026-03-02", "暂不结好");
        click("提交决定");

        go(noticeLeadsTo());
        assertThat(page()).contains("已办结：未获同意，未结好。");
        assertThat(office.hasOpenWork(number)).isFalse();
    }

    private void fill(String outcome, String document, String date, String reason) {
        choose("outcome", outcome);
        type("documentNumber", document);
        type("date", date);
        type("reason", reason);
    }
}
