package youcheng.proposals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.DescriptionList;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.base.Languages;
import youcheng.decisions.Review;
import youcheng.proposals.Dossiers;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.content.ProposalField;
import youcheng.proposals.work.ProposalProcess;

/** A supervisor sees what there is to decide, decides with a reason, and learns when a colleague was faster. */
@WithUserDetails(value = "supervisor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@Thorough
class ReviewFormTest extends PageTest {

    @Test
    void approvingLeadsToTheCase() {
        CaseNumber number = office.sent();
        goToWork(number);
        assertThat(page()).contains("结好申请", "两市在城市更新方面有共同课题。", "法国", "友好城市", "200,000");
        choose("outcome", "同意");
        type("reason", "条件成熟");
        click("提交决定");

        assertThat(noticeLeadsTo()).isEqualTo("cases/" + number);
        go("cases/" + number + "?tab=opinions");
        assertThat(saidInPassing()).isEqualTo("决定已记录。");
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.MUNICIPAL_DECISION);
        assertThat(page()).contains("审核同意", "条件成熟");
    }

    @Test
    void aDecisionIsAskedFor() {
        CaseNumber number = office.sent();
        goToWork(number);
        type("reason", "条件成熟");
        click("提交决定");

        assertThat(refusalBeside("outcome")).isEqualTo("请填写此项。");
        assertThat(valueOf("reason")).isEqualTo("条件成熟");
    }

    @Test
    void aReasonIsAskedForBesideItsField() {
        CaseNumber number = office.sent();
        goToWork(number);
        choose("outcome", "不同意");
        type("reason", " \u3000\n");
        click("提交决定");

        assertThat(refusalBeside("reason")).isEqualTo("请填写此项。");
        assertThat(valueOf("outcome")).isEqualTo(Review.REJECTED);
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.REVIEW);

        type("reason", "时机未到");
        click("提交决定");
        assertThat(noticeLeadsTo()).isEqualTo("cases/" + number);
        go("cases/" + number);
        assertThat(page()).contains("已办结：未获同意，未结好。");
    }

    @Test
    void whatChangedSinceTheLastRoundIsMarkedWithWhatStoodThere() {
        ProposalContent content = office.dossier();
        CaseNumber number = office.begin("officer", content);
        office.send("officer", number, content);
        office.giveOpinions(number);
        goToWork(number);
        assertThat(page()).doesNotContain("有修改");
        office.review("supervisor", number, Review.RETURNED);
        office.send("officer", number, Dossiers.with(content, ProposalField.background, "新的背景"));
        office.giveOpinions(number);
        goToWork(number);

        assertThat(find(DescriptionList.Description.class).all().stream()
                        .map(each -> each.getElement().getTextRecursively())
                        .filter(text -> text.contains("有修改")))
                .singleElement()
                .asString()
                .contains("新的背景", "修改前", "两市在城市更新方面有共同课题。");
        go(address() + "?tab=opinions");
        assertThat(page()).contains("此前意见", "理由：RETURNED");
    }

    @Test
    void whoComesTooLateIsToldWhoDecidedAndKeepsTheReasonTheyTyped() {
        CaseNumber number = office.sent();
        goToWork(number);
        choose("outcome", "不同意");
        type("reason", "我认为时机未到");
        office.review("officer2", number, Review.APPROVED);
        click("提交决定");

        assertThat(banner()).contains("王强 已于", "您填写的内容已保留");
        assertThat(valueOf("reason")).isEqualTo("我认为时机未到");
        assertThat(button("提交决定").isEnabled()).isTrue();
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.MUNICIPAL_DECISION);
    }

    @Test
    void anEnglishReaderDecidesInEnglish() {
        CaseNumber number = office.sent();
        speak(Languages.ENGLISH);
        goToWork(number);
        assertThat(heading()).startsWith("Supervisor review · Neuville");
        assertThat(page()).contains("Proposal", "Sister city", "France", "12 Jan 2026");
        choose("outcome", "Return for changes");
        click("Submit decision");
        assertThat(refusalBeside("reason")).isEqualTo("Please fill this in.");

        type("reason", "Please name the partner's other twinnings.");
        click("Submit decision");
        assertThat(saidInPassing()).isEqualTo("Decision submitted.");
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.DRAFT);
    }
}
