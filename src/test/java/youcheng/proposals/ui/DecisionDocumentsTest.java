package youcheng.proposals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.audit.Chain;
import youcheng.base.CaseNumber;
import youcheng.base.Languages;
import youcheng.decisions.Review;
import youcheng.documents.Documents;
import youcheng.documents.Papers;
import youcheng.documents.SameName;
import youcheng.proposals.work.ProposalProcess;

/** Who decides sees what came after earlier decisions, decides on what is on the screen, and the sheet tells of it. */
@WithUserDetails(value = "supervisor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@Thorough
class DecisionDocumentsTest extends PageTest {

    @Autowired
    private Documents documents;

    @Test
    void aDocumentThatCameWhileTheFormWasOpenIsShownFirstAndWhatWasTypedStays() {
        CaseNumber number = office.sent();
        goToWork(number);
        choose("outcome", "同意");
        type("reason", "条件成熟");
        add(number, "补充.pdf", SameName.ASK);
        click("提交决定");

        assertThat(banner()).contains("新加入了文件：补充.pdf", "您填写的内容已保留");
        assertThat(valueOf("reason")).isEqualTo("条件成熟");
        assertThat(page()).contains("补充.pdf", "在以下人员发表意见或作出决定之后加入");
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.REVIEW);
        click("提交决定");
        assertThat(noticeLeadsTo()).isEqualTo("cases/" + number);
        go("cases/" + number + "?tab=timeline");
        unfold();
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.MUNICIPAL_DECISION);
        assertThat(page()).contains("所见文件", "补充.pdf（第 1 版，");
    }

    @Test
    void theNextDeciderIsToldWhatTheEarlierOnesDidNotSee() {
        CaseNumber number = office.handedIn();
        add(number, "意向书.pdf", SameName.ASK);
        office.giveOpinions(number);
        goToWork(number);
        assertThat(page()).doesNotContain("之后加入", "以下文件有变化");

        add(number, "意向书.pdf", SameName.NEW_VERSION);
        goToWork(number);
        assertThat(page()).contains("以下文件有变化，请先查看", "意向书.pdf · 在以下人员发表意见或作出决定之后加入：");
    }

    @Test
    void theSheetListsDocumentsWithChecksumsAndWhatEachDecisionSaw() {
        CaseNumber number = office.handedIn();
        add(number, "意向书.pdf", SameName.ASK);
        office.giveOpinions(number);
        office.review("officer2", number, Review.APPROVED);
        add(number, "意向书.pdf", SameName.NEW_VERSION);
        go("cases/" + number + "/sheet");
        assertThat(page())
                .contains("所见文件：1（第 1 版）", "意向书.pdf（第 1 版）", "意向书.pdf（第 2 版）", "已阅：")
                .containsPattern("SHA-256 [0-9a-f]{12} · 李敏")
                .containsPattern("在以下意见或决定之后加入：.*审批人审核 王强");
        speak(Languages.ENGLISH);
        go("cases/" + number + "/sheet");
        assertThat(page()).contains("Documents seen: no. 1 (version 1)", "Added after this opinion or decision: ");
    }

    private void add(CaseNumber number, String name, SameName wish) {
        office.sessions()
                .as(
                        "officer",
                        () -> documents.add(
                                Chain.of(number).subject(), name, new ByteArrayInputStream(Papers.pdf()), wish));
    }
}
