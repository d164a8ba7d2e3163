package youcheng.proposals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.decisions.Review;
import youcheng.proposals.Dossiers;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.content.ProposalField;
import youcheng.proposals.work.ProposalProcess;
import youcheng.register.Tier;
import youcheng.workflow.WorkItem;

/** The draft is saved, checked and sent; what stands against it is said, and nothing typed is lost. */
@WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@Thorough
class DraftFormTest extends PageTest {

    @Autowired
    private Clock clock;

    @Test
    void whatIsSavedIsThereAgain() {
        CaseNumber number = begin();
        goToWork(number);
        type("background", "两市在城市更新方面\n有共同课题。");
        choose("tier", "友好城市");
        type("budget", "200000");
        type("letterOfIntentDate", "2026-01-12");
        click("保存");
        assertThat(saidInPassing()).isEqualTo("已保存。");

        goToWork(number);
        assertThat(valueOf("background")).isEqualTo("两市在城市更新方面\n有共同课题。");
        assertThat(valueOf("tier")).isEqualTo(Tier.SISTER_CITY);
        assertThat((BigDecimal) valueOf("budget")).isEqualByComparingTo("200000");
        assertThat(valueOf("letterOfIntentDate")).isEqualTo(LocalDate.of(2026, 1, 12));
        assertThat(page()).doesNotContain("已恢复您于");
    }

    @Test
    void aCheckTellsWhatIsMissingAndSendsNothing() {
        CaseNumber number = begin();
        goToWork(number);
        assertThat(page()).contains("尚未审核。");
        type("partnerProfile", "法国西部城市");
        click("预审");

        assertThat(banner()).startsWith("条件审核尚不能通过，请补充标出的栏目。");
        assertThat(refusalBeside("priorContacts")).isEqualTo("缺交往历史。");
        assertThat(refusalBeside("letterOfIntentDate")).isEqualTo("请填写。");
        assertThat(isMarked("partnerProfile")).isFalse();
        assertThat(page()).contains("缺交往历史。", "缺对方意向书的日期和编号。").doesNotContain("缺对方概况。");
        assertThat(valueOf("partnerProfile")).isEqualTo("法国西部城市");
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.DRAFT);
    }

    @Test
    void aCompleteDraftPassesItsCheckAndGoesToTheSupervisor() {
        CaseNumber number = complete();
        goToWork(number);
        click("预审");
        assertThat(banner()).isEqualTo("条件审核可以通过。");

        click("送审");
        assertThat(noticeLeadsTo()).isEqualTo("cases/" + number);
        go("cases/" + number + "?tab=opinions");
        assertThat(saidInPassing()).isEqualTo("已送审，现征求法务、财务和处室意见。");
        assertThat(office.openItems(number))
                .extracting(WorkItem::step)
                .containsExactlyInAnyOrderElementsOf(youcheng.proposals.Office.SPECIALISTS.keySet());
    }

    @Test
    void anIncompleteDraftComesBackWithTheReasonsAndWithWhatWasTyped() {
        CaseNumber number = begin();
        goToWork(number);
        String before = address();
        type("background", "两市有共同课题。");
        click("送审");

        assertThat(address()).isEqualTo("work/" + office.open(number).id()).isNotEqualTo(before);
        assertThat(banner()).startsWith("条件审核未通过，原因已列出。您填写的内容已保存。");
        assertThat(page()).contains("缺少", "缺对方概况。", "缺交往历史。");
        assertThat(refusalBeside("partnerProfile")).isEqualTo("缺对方概况。");
        assertThat(isMarked("background")).isFalse();
        assertThat(valueOf("background")).isEqualTo("两市有共同课题。");
        assertThat(hasButton("送审")).isTrue();
    }

    @Test
    void aTextThatIsTooLongIsRefusedBesideItAndStays() {
        CaseNumber number = begin();
        String text = "长".repeat(4001);
        goToWork(number);
        type("background", text);
        click("保存");

        assertThat(refusalBeside("background")).isEqualTo("最多 4,000 字，现有 4,001 字。");
        assertThat(banner()).contains("您填写的内容已保留");
        assertThat(valueOf("background")).isEqualTo(text);
        assertThat(office.read("officer", office.open(number).id()).content().background())
                .isEmpty();
    }

    @Test
    void aLetterOfTomorrowIsRefused() {
        CaseNumber number = complete();
        goToWork(number);
        type("letterOfIntentDate", LocalDate.now(clock).plusDays(1).toString());
        click("送审");

        assertThat(refusalBeside("letterOfIntentDate")).isEqualTo("日期不能晚于今天。");
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.DRAFT);
    }

    @Test
    void whatIsNoNumberIsNotTakenForNone() {
        CaseNumber number = begin();
        goToWork(number);
        field("budget").getElement().setProperty("_hasInputValue", true);
        click("保存");

        assertThat(isMarked("budget")).isTrue();
        assertThat(banner()).contains("请更正标出的栏目");
        assertThat(office.read("officer", office.open(number).id()).version()).isZero();
    }

    @Test
    void aReturnedDraftShowsWhatWasSaidAndItsPartnerIsSettled() {
        CaseNumber number = office.sent();
        goToWork(number);
        assertThat(hasField("background")).isFalse();
        office.review("supervisor", number, Review.RETURNED);
        goToWork(number);

        assertThat(page()).contains("已提意见", "赵建国", "退回修改", "理由：RETURNED", "第 1 轮");
        assertThat(isReadOnly("partnerNameZh")).isTrue();
        assertThat(isReadOnly("partnerNameEn")).isTrue();
        assertThat(isReadOnly("country")).isTrue();
        assertThat(isReadOnly("background")).isFalse();
    }

    @Test
    void whoSavesOverAnothersChangeIsToldAndKeepsWhatTheyTyped() {
        ProposalContent content = office.dossier();
        CaseNumber number = office.begin("officer", content);
        goToWork(number);
        type("background", "我写的");
        office.save("officer", number, Dossiers.with(content, ProposalField.background, "另一个窗口写的"));
        click("保存");

        assertThat(banner()).contains("他人已修改同一栏目", "背景");
        assertThat(valueOf("background")).isEqualTo("我写的");
        assertThat(page()).contains("另一个窗口写的");
        assertThat(office.read("officer", office.open(number).id()).content().background())
                .isEqualTo("另一个窗口写的");

        click("保存");
        assertThat(office.read("officer", office.open(number).id()).content().background())
                .isEqualTo("我写的");
    }

    @Test
    void theOtherVersionIsTakenWithAClick() {
        ProposalContent content = office.dossier();
        CaseNumber number = office.begin("officer", content);
        goToWork(number);
        type("background", "我写的");
        ProposalContent others = Dossiers.with(content, ProposalField.background, "另一个窗口写的");
        office.save("officer", number, Dossiers.with(others, ProposalField.acquaintance, "别处新写的"));
        goToWork(number);

        assertThat(banner()).contains("背景").doesNotContain("相识");
        assertThat(valueOf("acquaintance")).isEqualTo("别处新写的");
        click("采用此内容");
        assertThat(valueOf("background")).isEqualTo("另一个窗口写的");
        assertThat(hasButton("采用此内容")).isFalse();
    }

    private CaseNumber begin() {
        return office.begin("officer", office.dossier());
    }

    private CaseNumber complete() {
        ProposalContent content = office.dossier();
        CaseNumber number = office.begin("officer", content);
        office.save("officer", number, content);
        return number;
    }
}
