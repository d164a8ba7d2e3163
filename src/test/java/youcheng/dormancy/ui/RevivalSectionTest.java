package youcheng.dormancy.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.MovableClock;
import youcheng.MovedClockTest;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.dormancy.revival.MilestoneRecord;
import youcheng.dormancy.revival.PartnerShare;
import youcheng.dormancy.revival.RevivalReading;
import youcheng.dormancy.revival.TrialReviews;
import youcheng.plans.PlannedState;
import youcheng.plans.Plans;
import youcheng.workflow.WorkItem;

/** The revival plan on the page of its review, and what a milestone shows to whoever has it to do. */
@MovedClockTest
@WithUserDetails("supervisor")
@Thorough
class RevivalSectionTest extends PageTest {

    @Autowired
    private TrialReviews reviews;

    @Autowired
    private RevivalReading reading;

    @Autowired
    private Plans plans;

    @Autowired
    private MovableClock clock;

    private LocalDate today;

    @BeforeEach
    void inChinese() {
        speak(Locale.CHINA);
        today = LocalDate.now(clock);
    }

    @Test
    void theBoardShowsWhereEachMilestoneStandsAndThePartnersPartOfIt() {
        CaseNumber review = reviews.approved(
                reviews.milestone("商定主题", today.plusDays(5)),
                reviews.milestone("专家会议", today.plusMonths(4)),
                reviews.milestone("后续工作", today.plusMonths(6)));
        office.sessions().as("officer", () -> plans.done(workOf(review, 2).id(), "已商定清单"));
        clock.moveOn(Duration.ofDays(10));
        show(review);

        assertThat(columns())
                .satisfiesExactly(
                        late -> assertThat(late).startsWith("超期（1）").contains("商定主题", "负责人", "对方：推荐专家", "待落实"),
                        open -> assertThat(open).startsWith("办理中（1）").contains("专家会议", "完成标准", "会议已召开"),
                        done -> assertThat(done).startsWith("已完成（1）").contains("后续工作", "已商定清单"),
                        dropped -> assertThat(dropped).isEqualTo("已放弃（0）无"));
        assertThat(page()).contains("第1个月（共12个月）。3个节点中1个已处理。", "对方：负责的3项内容中0项已落实。");
    }

    @Test
    void theSamePageReadsInEnglish() {
        CaseNumber review = reviews.approved(reviews.milestone("Experts meet", today.plusMonths(4)));
        speak(Locale.UK);
        show(review);

        assertThat(columns().get(1)).startsWith("Open (1)").contains("Experts meet", "What counts as done");
        assertThat(page())
                .contains("Month 1 of 12. 0 of 1 milestones closed.", "Partner: 0 of 1 parts done.", "Plan begins")
                .doesNotContain("!");
    }

    @Test
    void theTimelineGoesFromBeginToEndWithTodayAmongTheMilestones() {
        CaseNumber review = reviews.approved(
                reviews.milestone("专家会议", today.plusMonths(4)), reviews.milestone("商定主题", today.plusMonths(1)));
        clock.moveOn(Duration.ofDays(60));
        show(review);

        assertThat(timeline())
                .satisfiesExactly(
                        begin -> assertThat(begin).endsWith("计划开始"),
                        late -> assertThat(late).endsWith("商定主题超期"),
                        now -> assertThat(now).endsWith("今天"),
                        open -> assertThat(open).endsWith("专家会议办理中"),
                        end -> assertThat(end).endsWith("计划截止"));
    }

    @Test
    void aSupervisorAddsReplacesAndDropsMilestones() {
        CaseNumber review = reviews.approved(reviews.milestone("商定主题", today.plusMonths(2)));
        show(review);
        click("新增节点");
        type("title", "专家会议");
        confirm("新增节点");
        assertThat(refusalBeside("day")).isEqualTo("请填写此项。");
        assertThat(isMarked("doneWhen")).isTrue();
        type("day", today.plusMonths(3).toString());
        type("doneWhen", "会议已召开");
        choose("owner", "李敏");
        confirm("新增节点");
        assertThat(saidInPassing()).isEqualTo("已新增节点。");
        assertThat(columns().get(1)).startsWith("办理中（2）").contains("专家会议", "对方无须办理。");

        press("替换：专家会议");
        assertThat(valueOf("title")).isEqualTo("专家会议");
        type("title", "专家互访");
        type("reason", "改为线下");
        confirm("替换");
        assertThat(columns().get(1)).contains("专家互访");
        assertThat(columns().get(3)).contains("专家会议", "改为线下", "替换");

        press("放弃：商定主题");
        confirm("放弃");
        assertThat(refusalBeside("reason")).isEqualTo("请填写此项。");
        type("reason", "对方已口头同意");
        confirm("放弃");
        assertThat(milestones(review))
                .extracting(MilestoneRecord::state)
                .containsExactly(PlannedState.DROPPED, PlannedState.DROPPED, PlannedState.PLANNED);
    }

    @Test
    @WithUserDetails("officer")
    void anOfficerNotesWhatThePartnerDidAndDropsNothing() {
        CaseNumber review = reviews.approved(reviews.milestone("商定主题", today.plusMonths(2)));
        show(review);
        assertThat(hasButton("替换")).isFalse();
        assertThat(hasButton("放弃")).isFalse();
        press("对方进展：商定主题");
        choose("share", "未落实");
        type("reason", "对方未推荐专家");
        confirm("保存");

        assertThat(columns().get(1)).contains("未落实", "对方未推荐专家");
        assertThat(milestones(review).getFirst().partner().share()).isEqualTo(PartnerShare.FAILED);
    }

    @Test
    @WithUserDetails("auditor")
    void anAuditorReadsAndChangesNothing() {
        CaseNumber review = reviews.approved(reviews.milestone("商定主题", today.plusMonths(2)));
        show(review);

        assertThat(columns().get(1)).contains("商定主题");
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("新增节点", "替换", "放弃", "对方进展");
    }

    @Test
    void earlierPlansStandBelowTheOneThatRuns() {
        CaseNumber review = reviews.approved(reviews.milestone("商定主题", today.plusMonths(2)));
        office.sessions().as("officer", () -> plans.done(workOf(review, 0).id(), "已办"));
        await().untilAsserted(() ->
                assertThat(reviews.open(review)).extracting(WorkItem::step).containsExactly("Task_Evaluate"));
        show(review);
        assertThat(page()).contains("第1个月（共12个月）节点全部处理完毕。");
        assertThat(hasButton("新增节点")).isFalse();
        reviews.again(review, reviews.milestone("再次联系", today.plusMonths(3)));
        show(review);

        assertThat(columns().get(1)).contains("再次联系").doesNotContain("商定主题");
        assertThat(page()).contains("此前的计划（第1轮）", "商定主题");
    }

    @Test
    @WithUserDetails("officer")
    void whoeverHasAMilestoneToDoReadsWhatCountsAsDoneAndCannotDropIt() {
        CaseNumber review = reviews.approved(reviews.milestone("商定主题", today.plusMonths(2)));
        go("work/" + workOf(review, 0).id());

        assertThat(page()).contains("完成标准", "会议已召开", "对方负责内容", "推荐专家");
        assertThat(hasButton("完成")).isTrue();
        assertThat(hasButton("放弃")).isFalse();
        speak(Locale.UK);
        go("cases/" + milestones(review).getFirst().item());
        assertThat(page()).contains("What counts as done", "Partner’s part");
    }

    @Test
    void aReviewWithoutAPlanSaysSo() {
        CaseNumber review = reviews.opened();
        show(review);

        assertThat(page()).contains("暂无唤醒计划。");
    }

    private static void show(CaseNumber review) {
        go("cases/" + review + "?tab=revival");
    }

    private List<String> columns() {
        return find(Section.class).all().stream()
                .filter(each -> each.hasClassName("revival-column"))
                .limit(4)
                .map(each -> each.getElement().getTextRecursively())
                .toList();
    }

    private List<String> timeline() {
        return find(ListItem.class, find(RevivalTimeline.class).single()).all().stream()
                .map(each -> each.getElement().getTextRecursively())
                .toList();
    }

    private void press(String label) {
        test(find(Button.class).all().stream()
                        .filter(each ->
                                each.getAriaLabel().filter(label::equals).isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    /** The button of the dialog that is open. */
    private void confirm(String label) {
        test(find(Button.class).withText(label).all().getLast()).click();
    }

    private List<MilestoneRecord> milestones(CaseNumber review) {
        return reading.of(review).orElseThrow().milestones();
    }

    private WorkItem workOf(CaseNumber review, int place) {
        return office.sessions()
                .as(
                        "auditor",
                        () -> reviews.open(milestones(review).get(place).item()).getFirst());
    }
}
