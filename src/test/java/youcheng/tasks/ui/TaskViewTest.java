package youcheng.tasks.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.cases.FormDrafts;
import youcheng.decisions.Review;
import youcheng.proposals.content.ProposalContent;
import youcheng.workflow.Priority;
import youcheng.workflow.WorkItemId;

/** Work is taken, given back and done on one page, which says why when it cannot be, and keeps what is typed. */
@WithUserDetails(value = "supervisor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@Thorough
class TaskViewTest extends PageTest {

    private static final String MISSING = "没有这个页面";

    @Autowired
    private FormDrafts drafts;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    @Test
    void workIsTakenAndGivenBack() {
        CaseNumber number = office.sent();
        goToWork(number);
        assertThat(heading()).isEqualTo("审批人审核 · " + office.open(number).titleZh());
        click("认领");
        assertThat(saidInPassing()).isEqualTo("已认领。");
        assertThat(office.open(number).assignee()).isEqualTo(office.me().id());

        click("退回认领池");
        assertThat(saidInPassing()).isEqualTo("已退回认领池。");
        assertThat(office.open(number).assignee()).isNull();
        assertThat(hasButton("认领")).isTrue();
    }

    @Test
    void whoHoldsItSetsTheDayToLookAgainOnThePage() {
        CaseNumber number = office.sent();
        goToWork(number);
        assertThat(hasButton("设定跟进日期")).as("only whoever holds it").isFalse();
        click("认领");
        LocalDate day = LocalDate.now(clock).plusDays(3);
        click("设定跟进日期");
        type("followUp", day.minusDays(9).toString());
        confirm("设定跟进日期");
        assertThat(refusalBeside("followUp")).isEqualTo("跟进日期不得早于今天。");
        type("followUp", day.toString());
        confirm("设定跟进日期");

        assertThat(office.open(number).triage().followUp()).isEqualTo(day);
        assertThat(page()).contains("跟进日期：");
        click("设定跟进日期");
        ((DatePicker) field("followUp")).clear();
        confirm("设定跟进日期");
        assertThat(office.open(number).triage().followUp()).isNull();
        assertThat(page()).doesNotContain("跟进日期：");
    }

    @Test
    @SuppressWarnings("unchecked")
    void whoOverseesItSetsItsPriorityOnThePageWithAReason() {
        CaseNumber number = office.sent();
        office.sessions()
                .as("officer2", () -> office.desk().claim(office.open(number).id()));
        goToWork(number);
        click("调整缓急程度");
        ((Select<Priority>) field("priority")).setValue(Priority.URGENT);
        confirm("调整缓急程度");
        assertThat(refusalBeside("reason")).isNotBlank();
        type("reason", "市领导催问");
        confirm("调整缓急程度");

        assertThat(office.open(number).triage().priority()).isEqualTo(Priority.URGENT);
        assertThat(page()).contains("紧急");
        office.sessions().as("legal", () -> {
            goToWork(number);
            assertThat(hasButton("调整缓急程度")).isFalse();
        });
    }

    @Test
    void whoeverTakesWhatWasJustTakenIsToldByWhom() {
        CaseNumber number = office.sent();
        goToWork(number);
        office.sessions()
                .as("officer2", () -> office.desk().claim(office.open(number).id()));
        click("认领");

        assertThat(saidInPassing()).isEqualTo("王强 已认领此待办；如需由您办理，请其退回认领池。");
        assertThat(banner()).isEqualTo("王强 已认领此待办；如需由您办理，请其退回认领池。");
        assertThat(hasField("reason")).isFalse();
    }

    @Test
    void workThatAnotherHoldsShowsWhoAndNoForm() {
        CaseNumber number = office.sent();
        office.sessions()
                .as("officer2", () -> office.desk().claim(office.open(number).id()));
        goToWork(number);

        assertThat(banner()).isEqualTo("王强 已认领此待办；如需由您办理，请其退回认领池。");
        assertThat(hasField("reason")).isFalse();
        assertThat(hasButton("认领")).isFalse();
        assertThat(hasButton("退回认领池")).isFalse();
        assertThat(find(Anchor.class).withText("查看办件").single().getHref()).isEqualTo("cases/" + number);
    }

    @Test
    void workThatIsDoneShowsWhoDidItWhenAndNoForm() {
        CaseNumber number = office.sent();
        WorkItemId item = office.open(number).id();
        office.review("officer2", number, Review.APPROVED);
        go("work/" + item);

        assertThat(banner()).matches("王强 已于 \\d{4}年\\d+月\\d+日 \\d\\d:\\d\\d 办理。未作任何更改，您填写的内容已保留。");
        assertThat(hasField("reason")).isFalse();
        assertThat(hasButton("认领")).isFalse();
    }

    /** The inbox took it for open, and the engine did not know it any more. */
    @Test
    void workThatTheEngineDoesNotHaveAnyMoreShowsASentenceAndNoForm() {
        CaseNumber number = office.sent();
        WorkItemId item = office.open(number).id();
        office.review("officer2", number, Review.RETURNED);
        database.update("update work_item set state = 'OPEN', done_by = null where id = ?", item.value());
        go("work/" + item);

        assertThat(banner()).matches("办件已于 \\d{4}年\\d+月\\d+日 \\d\\d:\\d\\d 进入后续环节，此步骤无需办理。");
        assertThat(hasField("reason")).isFalse();
        assertThat(hasButton("认领")).isFalse();
        assertThat(office.open(number).step()).isEqualTo("Task_Draft");
    }

    @Test
    @WithUserDetails(value = "officer2", setupBefore = TestExecutionEvent.TEST_EXECUTION)
    void whoProposedIsToldThatSomebodyElseMustDecide() {
        ProposalContent content = office.dossier();
        CaseNumber number = office.begin("officer2", content);
        office.send("officer2", number, content);
        office.giveOpinions(number);
        goToWork(number);

        assertThat(banner()).isEqualTo("此办件由您提出或修改，须由他人决定。");
        assertThat(hasField("reason")).isFalse();
    }

    @Test
    @WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
    void whoHasAPartInTheCaseButNotTheRoleIsToldSo() {
        CaseNumber number = office.sent();
        goToWork(number);

        assertThat(banner()).isEqualTo("此待办属于其他角色或处室。");
        assertThat(hasField("reason")).isFalse();
    }

    @Test
    void workThatDoesNotExistIsNotFound() {
        go("work/00000000-0000-0000-0000-000000000000");
        assertThat(heading()).isEqualTo(MISSING);
        go("work/not%20an%20id");
        assertThat(heading()).isEqualTo(MISSING);
    }

    @Test
    @WithUserDetails(value = "leader", setupBefore = TestExecutionEvent.TEST_EXECUTION)
    void workOfACaseThatOneHasNoPartInIsNotFoundEither() {
        goToWork(office.sent());

        assertThat(heading()).isEqualTo(MISSING);
    }

    @Test
    void whatIsTypedIsThereAgainAfterLeaving() {
        CaseNumber number = office.sent();
        goToWork(number);
        choose("outcome", "退回修改");
        type("reason", "请补充对方概况");
        assertThat(page()).contains("填写内容自动保存，最近一次：");
        go("tasks");
        goToWork(number);

        assertThat(page()).contains("已恢复您于");
        assertThat(valueOf("outcome")).isEqualTo(Review.RETURNED);
        assertThat(valueOf("reason")).isEqualTo("请补充对方概况");
    }

    @Test
    void whatIsDiscardedIsGone() {
        CaseNumber number = office.sent();
        goToWork(number);
        type("reason", "请补充对方概况");
        click("放弃这些内容");
        assertThat(valueOf("reason")).isEqualTo("");
        assertThat(hasButton("放弃这些内容")).isFalse();

        goToWork(number);
        assertThat(valueOf("reason")).isEqualTo("");
        assertThat(page()).doesNotContain("已恢复您于");
    }

    @Test
    void whatOneTypesIsNotShownToAnother() {
        CaseNumber number = office.sent();
        goToWork(number);
        type("reason", "只给我自己看");
        WorkItemId item = office.open(number).id();

        assertThat(office.sessions().as("supervisor", () -> drafts.find("work:" + item)))
                .isPresent();
        assertThat(office.sessions().as("officer2", () -> drafts.find("work:" + item)))
                .isEmpty();
        office.sessions().as("officer2", () -> {
            goToWork(number);
            assertThat(valueOf("reason")).isEqualTo("");
        });
    }

    /** The colleague was faster; what was typed for hours is not lost with it, and stays nobody else's. */
    @Test
    void whatWasTypedStaysWithWhoeverTypedItWhereAColleagueWasFaster() {
        CaseNumber number = office.sent();
        WorkItemId item = office.open(number).id();
        goToWork(number);
        choose("outcome", "退回修改");
        type("reason", "请补充对方概况\n并说明经费来源");
        office.review("officer2", number, Review.APPROVED);
        click("提交决定");
        assertThat(banner()).contains("您填写的内容已保留");
        assertThat(valueOf("reason")).isEqualTo("请补充对方概况\n并说明经费来源");

        go("work/" + item);
        assertThat(hasField("reason")).isFalse();
        assertThat(page()).contains("您填写而未提交的内容", "仅您本人可见", "保留至");
        assertThat(unsent()).containsExactly("决定：退回修改", "理由：请补充对方概况\n并说明经费来源");
        go("start");
        assertThat(page()).contains("您填写而未提交的内容");
        unfold();
        assertThat(unsent()).contains("理由：请补充对方概况\n并说明经费来源");
        go("cases/" + number);
        assertThat(find(Anchor.class).withText("未提交的内容：审批人审核").single().getHref())
                .isEqualTo("work/" + item);
        office.sessions().as("officer2", () -> {
            go("work/" + item);
            assertThat(page()).doesNotContain("您填写而未提交的内容");
            go("cases/" + number);
            assertThat(find(Anchor.class).withText("未提交的内容：审批人审核").exists()).isFalse();
        });
    }

    @Test
    void whatWasNotSubmittedIsDiscardedAfterAQuestion() {
        CaseNumber number = office.sent();
        WorkItemId item = office.open(number).id();
        goToWork(number);
        type("reason", "不再需要");
        office.review("officer2", number, Review.RETURNED);
        go("work/" + item);
        click("放弃这些内容");
        assertThat(drafts.all(FormDrafts.formOf(item))).as("asked first").hasSize(1);
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(drafts.all(FormDrafts.formOf(item))).isEmpty();
        assertThat(unsent()).isEmpty();
        go("cases/" + number);
        assertThat(find(Anchor.class).withText("未提交的内容：审批人审核").exists()).isFalse();
    }

    /** Given to somebody else while it was being written: it is not theirs to do, and it is not lost. */
    @Test
    void whatWasTypedForATaskThatWasGivenToAnotherIsShownWithoutAForm() {
        CaseNumber number = office.sent();
        WorkItemId item = office.open(number).id();
        goToWork(number);
        type("reason", "写到一半");
        assertThat(unsent()).isEmpty();
        office.sessions().as("officer2", () -> office.desk().claim(item));
        go("work/" + item);

        assertThat(unsent()).containsExactly("理由：写到一半");
        assertThat(page()).contains("仅您本人可见，可在此复制。");
        office.sessions().as("officer2", () -> office.desk().giveBack(item));
        go("work/" + item);
        assertThat(valueOf("reason")).as("theirs to do again").isEqualTo("写到一半");
        go("start");
        unfold();
        assertThat(unsent()).doesNotContain("理由：写到一半");
    }

    private List<String> unsent() {
        return find(TextArea.class)
                .withCondition(area -> area.isReadOnly() && area.getId().isEmpty())
                .all()
                .stream()
                .map(area -> area.getLabel() + "：" + area.getValue())
                .toList();
    }

    @Test
    void nothingIsKeptOfWhatWasHandedIn() {
        CaseNumber number = office.sent();
        WorkItemId item = office.open(number).id();
        goToWork(number);
        choose("outcome", "同意");
        type("reason", "条件成熟");
        assertThat(drafts.find("work:" + item)).isPresent();
        click("提交决定");

        assertThat(drafts.find("work:" + item)).isEmpty();
    }

    @Test
    void whatIsLateSaysSo() {
        CaseNumber number = office.sent();
        goToWork(number);
        assertThat(page()).contains("前办结").doesNotContain("已超期");
        database.update(
                "update work_item set due_at = ? where id = ?",
                Timestamp.valueOf("2026-01-05 10:00:00"),
                office.open(number).id().value());
        goToWork(number);

        assertThat(page()).contains("已超期（2026年1月5日到期）");
    }

    private void confirm(String label) {
        test(find(Button.class, find(Dialog.class).single()).withText(label).single())
                .click();
    }
}
