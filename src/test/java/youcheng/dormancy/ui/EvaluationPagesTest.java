package youcheng.dormancy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.MovedClockTest;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.dormancy.review.Evaluation;
import youcheng.dormancy.review.Measure;
import youcheng.dormancy.review.ReviewDesk;
import youcheng.dormancy.review.ReviewProcess;
import youcheng.dormancy.review.ReviewState;
import youcheng.dormancy.review.TriedRevivals;

/** What whoever evaluates a revival sees of it, and who sees later what was tried. */
@MovedClockTest
@WithUserDetails("officer")
@Thorough
class EvaluationPagesTest extends PageTest {

    private static final String SUMMARY = "4个节点中2个已完成、1个已放弃、1个已替换；对方2项负责内容中1项已落实。";

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private TriedRevivals tried;

    @BeforeEach
    void inChinese() {
        speak(Locale.CHINA);
    }

    @Test
    void theEvaluationShowsWhatBecameOfEachMilestone() {
        CaseNumber review = tried.toEvaluate(desk.dormant());
        goToWork(review, ReviewProcess.EVALUATE);

        assertThat(page()).contains("未唤醒：", "亲密度批准时 ", SUMMARY);
        assertThat(milestones())
                .satisfiesExactly(
                        meeting -> assertThat(meeting)
                                .startsWith("专家视频会议已完成专家线上会议 · 原定")
                                .contains("完成结果：会议已召开，形成纪要", "对方：提供专家名单已落实名单已收到（"),
                        visit -> assertThat(visit).startsWith("学生互访已替换学生交流").contains("替换原因：签证未获批准", "对方：接待学生待落实"),
                        mission -> assertThat(mission)
                                .startsWith("经贸代表团已放弃经贸代表团")
                                .contains("放弃 · 预算30,000元", "原因：企业无意向", "对方无须办理。"),
                        lesson -> assertThat(lesson).startsWith("线上课堂已完成").contains("对方：对方学校授课待落实"));
    }

    @Test
    void theSameReadsInEnglish() {
        CaseNumber review = tried.toEvaluate(desk.dormant());
        speak(Locale.UK);
        goToWork(review, ReviewProcess.EVALUATE);

        assertThat(page())
                .contains("2 of 4 milestones done, 1 dropped, 1 replaced; partner did its part in 1 of 2.")
                .contains("originally planned for ", "done on ", "dropped on ", "budget 30,000 CNY", "Reason: 企业无意向")
                .doesNotContain("!");
    }

    @Test
    void whereNothingRoseNobodyCallsItRevivedAndWhatWasTypedIsKept() {
        CaseNumber review = tried.toEvaluate(desk.dormant());
        goToWork(review, ReviewProcess.EVALUATE);
        click("提交成效评估");
        assertThat(refusalBeside("outcome")).isEqualTo("请填写此项。");
        assertThat(isMarked("reason")).isTrue();
        choose("outcome", "已唤醒");
        type("reason", "双方均有意继续");
        click("提交成效评估");

        assertThat(refusalBeside("outcome")).startsWith("亲密度未高于批准时");
        assertThat(isMarked("reason")).isFalse();
        assertThat(valueOf("reason")).isEqualTo("双方均有意继续");
        assertThat(valueOf("outcome")).isEqualTo(Evaluation.REVIVED);
        assertThat(desk.read(review).state()).isEqualTo(ReviewState.TO_EVALUATE);
        choose("outcome", "未唤醒");
        click("提交成效评估");
        assertThat(desk.read(review).state()).isEqualTo(ReviewState.RECOMMENDING);
    }

    @Test
    void theNextRecommendationShowsWhatWasTried() {
        CaseNumber review = tried.toEvaluate(desk.dormant());
        goToWork(review, ReviewProcess.EVALUATE);
        assertThat(page()).as("nothing was tried before").doesNotContain("此前唤醒情况");
        desk.evaluate(review, Evaluation.NOT_REVIVED);
        goToWork(review, ReviewProcess.RECOMMEND);

        assertShowsWhatWasTried();
        assertThat(find(OrderedList.class).all().stream().filter(EvaluationPagesTest::isTried))
                .as("once, though the matter stands beside the form")
                .hasSize(1);
    }

    @Test
    @WithUserDetails("supervisor")
    void whoeverDecidesSeesWhatWasTriedAndTheSheetSaysItToo() {
        CaseNumber review = tried.toEvaluate(desk.dormant());
        desk.evaluate(review, Evaluation.NOT_REVIVED);
        desk.recommend(review, Measure.END);
        goToWork(review, ReviewProcess.REVIEW);
        openPart("matter");
        assertShowsWhatWasTried();

        go("cases/" + review + "?tab=opinions");
        assertShowsWhatWasTried();
        go("cases/" + review + "/sheet");
        assertShowsWhatWasTried();
    }

    @Test
    void aReviewInWhichNothingWasTriedDoesNotSpeakOfIt() {
        CaseNumber review = desk.answered(desk.dormant());
        goToWork(review, ReviewProcess.RECOMMEND);
        assertThat(page()).doesNotContain("此前唤醒情况");
        go("cases/" + review + "?tab=opinions");
        assertThat(page()).contains("函件与答复").doesNotContain("此前唤醒情况");
        go("cases/" + review + "/sheet");
        assertThat(page()).doesNotContain("此前唤醒情况");
    }

    private void assertShowsWhatWasTried() {
        assertThat(page()).contains("此前唤醒情况", "唤醒成效评估未唤醒", "评估时 ", "其间附佐证材料的实质性双向交往0", "成效评估说明对照批准时情况", SUMMARY);
        assertThat(milestones()).hasSize(4);
    }

    private void goToWork(CaseNumber review, String step) {
        go("work/" + desk.open(review, step).id());
    }

    private List<String> milestones() {
        return find(OrderedList.class).all().stream()
                .filter(EvaluationPagesTest::isTried)
                .flatMap(list -> list.getChildren())
                .map(ListItem.class::cast)
                .map(each -> each.getElement().getTextRecursively())
                .toList();
    }

    private static boolean isTried(OrderedList list) {
        return list.hasClassName("tried-milestones");
    }
}
