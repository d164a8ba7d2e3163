package youcheng.proposals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.base.CaseNumber;
import youcheng.decisions.Opinion;
import youcheng.proposals.work.ProposalProcess;
import youcheng.tasks.TasksNavigation;

/** A specialist's opinion, from the form to what the supervisor reads. */
class OpinionFormTest extends PageTest {

    @Test
    @WithUserDetails(value = "legal", setupBefore = TestExecutionEvent.TEST_EXECUTION)
    void anOpinionTakesAnOutcomeAndAText() {
        CaseNumber number = office.handedIn();
        go(TasksNavigation.of(office.open(number, ProposalProcess.LEGAL_OPINION).id()));
        click("提交意见");
        assertThat(refusalBeside("outcome")).isEqualTo("请填写此项。");

        choose("outcome", "有条件支持");
        type("reason", "协议须写明争端解决方式。");
        click("提交意见");
        assertThat(noticeLeadsTo()).isEqualTo("cases/" + number);
        go("cases/" + number + "?tab=opinions");
        assertThat(office.openItems(number)).hasSize(2);
    }

    @Test
    @WithUserDetails(value = "supervisor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
    void theSupervisorReadsEveryOpinion() {
        CaseNumber number = office.handedIn();
        office.giveOpinion(number, ProposalProcess.LEGAL_OPINION, Opinion.OBJECT);
        office.giveOpinion(number, ProposalProcess.FINANCE_OPINION, Opinion.CONDITIONAL);
        office.giveOpinion(number, ProposalProcess.DESK_OPINION, Opinion.SUPPORT);
        goToWork(number);
        assertThat(page()).contains("法务意见", "反对", "财务意见", "有条件支持", "处室意见", "支持");
    }
}
