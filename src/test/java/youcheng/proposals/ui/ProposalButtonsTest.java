package youcheng.proposals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.decisions.Review;
import youcheng.proposals.work.ProposalProcess;

/** A proposal is taken back, withdrawn and cancelled on the page of its case, by those who may and while they may. */
@WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@Thorough
class ProposalButtonsTest extends PageTest {

    @Test
    void whatNobodyOpenedIsTakenBackAfterOneQuestion() {
        CaseNumber number = office.handedIn();
        go("cases/" + number);
        click("撤回");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(saidInPassing()).isEqualTo("已撤回，可继续修改。");
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.DRAFT);
        assertThat(hasButton("撤回")).isFalse();
    }

    @Test
    void whatSomebodyOpenedIsWithdrawnWithAReasonOnly() {
        CaseNumber number = office.handedIn();
        office.giveOpinions(number);
        go("cases/" + number);
        assertThat(hasButton("撤回")).isFalse();
        click("撤销申请");
        confirm("撤销申请");
        assertThat(refusalBeside("reason")).isNotBlank();
        assertThat(office.hasOpenWork(number)).isTrue();

        type("reason", "对方改变意向");
        confirm("撤销申请");
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(office.hasOpenWork(number)).isFalse();
        assertThat(page()).doesNotContain("待认领");
        assertThat(hasButton("撤销申请")).isFalse();
        go(address() + "?tab=timeline");
        assertThat(page()).contains("对方改变意向");
    }

    @Test
    void anEndedProposalIsCopiedToANewDraft() {
        CaseNumber old = office.handedIn();
        office.review("supervisor", old, Review.REJECTED);
        go("cases/" + old);
        assertThat(hasButton("撤销申请")).isFalse();
        click("复制为新草稿");

        assertThat(saidInPassing()).isEqualTo("已按 " + old + " 的内容发起新的结好申请。");
        assertThat(address()).startsWith("cases/PRO-").isNotEqualTo("cases/" + old);
        assertThat(page()).contains("起草结好申请");
        go(address() + "?tab=timeline");
        find(Details.class).all().stream()
                .filter(each -> each.getSummaryText().startsWith("修改前后"))
                .forEach(each -> each.setOpened(true));
        assertThat(page()).contains(old.value());
    }

    @Test
    void afterTheMunicipalDecisionTheInitiatorHasNoWayBack() {
        CaseNumber number = office.signedButNotConfirmed();
        go("cases/" + number);

        assertThat(hasButton("撤回")).isFalse();
        assertThat(hasButton("撤销申请")).isFalse();
        assertThat(hasButton("取消办件")).isFalse();
    }

    @Test
    @WithUserDetails(value = "supervisor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
    void aSupervisorCancelsWithAReason() {
        CaseNumber number = office.signedButNotConfirmed();
        go("cases/" + number);
        click("取消办件");
        type("reason", "对方政局变化");
        confirm("取消办件");

        assertThat(office.hasOpenWork(number)).isFalse();
        openPart("timeline");
        assertThat(page()).contains("取消办件", "对方政局变化");
    }

    @Test
    @WithUserDetails(value = "auditor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
    void anAuditorStopsNothing() {
        CaseNumber number = office.handedIn();
        go("cases/" + number);

        assertThat(heading()).startsWith(number.value());
        assertThat(hasButton("撤回")).isFalse();
        assertThat(hasButton("撤销申请")).isFalse();
        assertThat(hasButton("取消办件")).isFalse();
    }

    private void confirm(String label) {
        test(find(Button.class, find(Dialog.class).single()).withText(label).single())
                .click();
    }
}
