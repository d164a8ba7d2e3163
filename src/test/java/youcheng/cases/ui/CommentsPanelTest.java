package youcheng.cases.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.base.ui.ExportButtons;
import youcheng.cases.comments.CaseComments;

/** The comments on the page of a case, the button that watches it, and one's own lists. */
@WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@Thorough
class CommentsPanelTest extends PageTest {

    @Autowired
    private CaseComments comments;

    @Test
    void whatIsTypedIsSaidAndTheFormIsEmptyAgain() {
        CaseNumber number = office.sent();
        go("cases/" + number + "?tab=comments");
        assertThat(page()).contains("暂无批注");
        type("comment", "<i>请核对</i>");
        click("发表批注");

        assertThat(page()).contains("<i>请核对</i>").doesNotContain("暂无批注");
        assertThat(valueOf("comment")).isEqualTo("");
        click("撤回批注");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(page()).contains("批注已由作者撤回").doesNotContain("请核对");
    }

    @Test
    void anEmptyCommentIsRefusedAtItsField() {
        CaseNumber number = office.sent();
        go("cases/" + number + "?tab=comments");
        click("发表批注");
        assertThat(isMarked("comment")).isTrue();
    }

    @Test
    void whatWasTypedIsThereAgainBesideTheTask() {
        CaseNumber number = office.begin("officer", office.dossier());
        go("cases/" + number + "?tab=comments");
        type("comment", "还没说完");
        go("cases");
        go("work/" + office.open(number).id() + "?tab=comments");
        assertThat(valueOf("comment")).isEqualTo("还没说完");
    }

    @Test
    @WithUserDetails(value = "auditor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
    void anAuditorReadsCommentsAndWritesNone() {
        CaseNumber number = office.sent();
        office.sessions().as("officer", () -> comments.comment(number, "给审计看", List.of()));
        office.sessions().signIn("auditor");
        go("cases/" + number + "?tab=comments");
        assertThat(page()).contains("给审计看");
        assertThat(hasField("comment")).isFalse();
        assertThat(hasButton("撤回批注")).isFalse();
    }

    @Test
    void aCaseIsWatchedAndFoundInTheListOfThoseWatched() {
        CaseNumber number = office.sent();
        go("cases/" + number);
        click("关注");
        assertThat(hasButton("取消关注")).isTrue();
        go("cases?list=WATCHED&q=" + number);
        assertThat(listed()).isEqualTo(1);
        go("cases?list=CIRCULATED&q=" + number);
        assertThat(listed()).isZero();

        go("cases/" + number);
        click("取消关注");
        go("cases?list=WATCHED&q=" + number);
        assertThat(listed()).isZero();
    }

    private int listed() {
        return test(find(Grid.class).single()).size();
    }

    @Test
    void oneSeesWhereWhatOneStartedStandsAndTheAddressKeepsTheList() {
        CaseNumber number = office.sent();
        go("cases?list=STARTED&q=" + number);
        Grid<?> grid = find(Grid.class).single();
        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(page()).contains("我发起的", "已办", "传阅", "关注");
        assertThat(find(Anchor.class).withText("我发起的").single().getElement().getAttribute("aria-current"))
                .isEqualTo("page");
        assertThat(find(ExportButtons.class).single().isVisible()).isTrue();
    }

    @Test
    void theCaseSaysSinceWhenItWaitsAndWhatComesNext() {
        CaseNumber number = office.sent();
        go("cases/" + number);
        assertThat(page()).contains("起（").contains("下一环节：");
    }
}
