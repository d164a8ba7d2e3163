package youcheng.tasks.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.base.CaseNumber;
import youcheng.base.Languages;

/** The administrator sees whether the list of work says what the engine says, and mends it. */
@WithUserDetails(value = "admin", setupBefore = TestExecutionEvent.TEST_EXECUTION)
class InboxCheckViewTest extends PageTest {

    @Autowired
    private JdbcTemplate database;

    @Test
    void whatDiffersIsListedAndMended() {
        goAfterOthers();
        assertThat(banner()).isEqualTo("待办列表与流程引擎一致。");
        assertThat(hasButton("按引擎数据修复")).isFalse();

        CaseNumber number = office.sent();
        database.update(
                "update work_item set candidate_group = 'FINANCE' where id = ?",
                office.open(number).id().value());
        click("重新核对");
        assertThat(banner()).isEqualTo("有 1 处不一致。");
        Grid<?> grid = find(Grid.class).single();
        assertThat(test(grid).getCellText(0, 0)).isEqualTo(number.value());
        assertThat(test(grid).getCellText(0, 1)).isEqualTo("认领池");
        assertThat(test(grid).getCellText(0, 2)).isEqualTo("FINANCE");

        click("按引擎数据修复");
        assertThat(saidInPassing()).isEqualTo("已修复 1 处。");
        assertThat(banner()).isEqualTo("待办列表与流程引擎一致。");
        assertThat(office.open(number).group()).startsWith("SUPERVISOR");
    }

    @Test
    void timersThatFailedForGoodAreListedAndRunAgain() {
        goAfterOthers();
        assertThat(hasButton("全部再次执行")).isFalse();
        CaseNumber number = office.sent();
        database.update(
                "update ACT_RU_JOB set RETRIES_ = 0, EXCEPTION_MSG_ = 'out of order [what somebody wrote]'"
                        + " where PROCESS_INSTANCE_ID_ = (select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?)",
                number.value());
        click("重新核对");
        Grid<?> grid = find(Grid.class).single();
        assertThat(test(grid).getCellText(0, 0)).isEqualTo(number.value());
        assertThat(test(grid).getCellText(0, 3)).isEqualTo("out of order");

        click("全部再次执行");
        assertThat(saidInPassing()).isEqualTo("已重新排入 2 项。");
        assertThat(hasButton("全部再次执行")).isFalse();
    }

    @Test
    void englishReadersReadEnglish() {
        speak(Languages.ENGLISH);
        go("inbox-check");
        assertThat(heading()).isEqualTo("Inbox check");
    }

    /** Other tests leave differences in the portal that all share. */
    private void goAfterOthers() {
        go("inbox-check");
        if (hasButton("按引擎数据修复")) {
            click("按引擎数据修复");
        }
        if (hasButton("全部再次执行")) {
            click("全部再次执行");
        }
    }
}
