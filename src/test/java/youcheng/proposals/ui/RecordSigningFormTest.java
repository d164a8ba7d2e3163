package youcheng.proposals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.decisions.Confirmation;
import youcheng.decisions.Municipal;
import youcheng.proposals.Office;
import youcheng.proposals.content.National;
import youcheng.proposals.work.ProposalProcess;

/** An officer records the signing; a record that comes back is corrected, not typed anew. */
@WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@Thorough
class RecordSigningFormTest extends PageTest {

    @Test
    void aSigningIsRecordedAndWaitsForItsConfirmation() {
        CaseNumber number = granted();
        goToWork(number);
        fill("2026-09-10", "南特");
        click("登记");

        assertThat(noticeLeadsTo()).isEqualTo("cases/" + number);
        go("cases/" + number);
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.CONFIRM_SIGNING);
        assertThat(page()).contains("南特", "市长甲", "Maire B", "协议〔2026〕3号");
    }

    @Test
    void aSigningBeforeTheAnswerIsRefused() {
        CaseNumber number = granted();
        goToWork(number);
        fill("2026-05-31", "南特");
        click("登记");

        assertThat(refusalBeside("date")).isEqualTo("不能早于 2026年6月1日 的全国友协答复。");
        assertThat(valueOf("place")).isEqualTo("南特");
    }

    @Test
    void aSigningHasAPlace() {
        CaseNumber number = granted();
        goToWork(number);
        fill("2026-09-10", " ");
        click("登记");

        assertThat(refusalBeside("place")).isEqualTo("请填写此项。");
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.RECORD_SIGNING);
    }

    @Test
    void everythingThatIsMissingIsMarkedAtOnce() {
        CaseNumber number = granted();
        goToWork(number);
        fill("2026-09-10", " ");
        type("agreement", "");
        click("登记");

        assertThat(refusalBeside("place")).isEqualTo("请填写此项。");
        assertThat(refusalBeside("agreement")).isEqualTo("请填写此项。");
        assertThat(page()).contains("签署地点：请填写此项。", "协议编号：请填写此项。");
        assertThat(valueOf("ourSignatory")).isEqualTo("市长甲");
    }

    @Test
    void theValuesOfAReturnedRecordAreThere() {
        CaseNumber number = office.signedButNotConfirmed();
        office.confirm(number, Confirmation.RETURNED);
        goToWork(number);

        assertThat(valueOf("date")).isEqualTo(Office.SIGNED);
        assertThat(valueOf("place")).isEqualTo("北京");
        assertThat(valueOf("ourSignatory")).isEqualTo("市长甲");
        assertThat(valueOf("partnerSignatory")).isEqualTo("Maire B");
        assertThat(valueOf("agreement")).isEqualTo("协议〔2026〕3号");
        openPart("opinions");
        assertThat(page()).contains("此前意见", "退回", "已核对");
        openPart("matter");

        type("place", "南特");
        click("登记");
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.CONFIRM_SIGNING);
    }

    private CaseNumber granted() {
        CaseNumber number = office.reviewed();
        office.decide(number, Municipal.APPROVED);
        office.apply(number);
        office.answer(number, National.GRANTED);
        return number;
    }

    private void fill(String date, String place) {
        type("date", date);
        type("place", place);
        type("ourSignatory", "市长甲");
        type("partnerSignatory", "Maire B");
        type("agreement", "协议〔2026〕3号");
    }
}
