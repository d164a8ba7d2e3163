package youcheng.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.decisions.Confirmation;
import youcheng.register.RelationshipId;

/** What is planned for a relationship, on its page and on the page where it is done. */
@WithUserDetails("officer")
@Thorough
class PlannedItemsTest extends PageTest {

    @BeforeEach
    void inChinese() {
        speak(Locale.CHINA);
    }

    @Test
    void anOfficerPlansSomethingForARelationship() {
        go(signed());
        click("新增计划事项");
        confirm("新增计划事项");
        assertThat(refusalBeside("title")).isEqualTo("请填写此项。");
        type("title", "校长互访");
        type("day", "2020-01-01");
        confirm("新增计划事项");
        assertThat(refusalBeside("day")).isEqualTo("日期早于今天。");
        LocalDate day = office.today().plusMonths(5);
        type("day", day.toString());
        confirm("新增计划事项");

        assertThat(page()).contains("校长互访", "计划中");
    }

    @Test
    void anItemIsMovedAndThenDone() {
        String city = signed();
        go(city);
        String item = find(Anchor.class).withText("互派青年艺术家").single().getHref();
        go(item);
        assertThat(page()).contains("互派青年艺术家", "来源办件", "办理计划事项");
        CaseNumber number = new CaseNumber(item.substring("cases/".length()));
        goToWork(number);
        click("改期");
        type("day", office.today().plusMonths(4).toString());
        type("reason", "签证延误");
        confirm("改期");
        assertThat(noticeLeadsTo()).isEqualTo(item);
        go(item + "?tab=timeline");
        assertThat(page()).contains("签证延误");

        goToWork(number);
        click("完成");
        assertThat(refusalBeside("result")).isEqualTo("请填写此项。");
        type("result", "12名青年艺术家互访");
        click("完成");
        go(noticeLeadsTo());
        assertThat(page()).contains("已办结：已完成。");
        go(city);
        assertThat(page()).contains("已完成", "12名青年艺术家互访");
    }

    @Test
    void aSupervisorCancels() {
        go(signed());
        String item = find(Anchor.class).withText("互派青年艺术家").single().getHref();
        office.sessions().as("supervisor", () -> {
            go(item);
            click("取消此事项");
            type("reason", "全年计划调整");
            confirm("取消此事项");
            assertThat(page()).contains("已办结：已放弃。", "全年计划调整");
        });
    }

    @Test
    void whoIsNotOfTheDeskPlansNothing() {
        String city = signed();
        office.sessions().as("legal", () -> {
            go(city);
            assertThat(page()).contains("互派青年艺术家");
            assertThat(hasButton("新增计划事项")).isFalse();
            assertThat(find(Anchor.class).withText("互派青年艺术家").exists()).isFalse();
        });
        office.sessions().as("admin", () -> {
            go(city);
            assertThat(page()).doesNotContain("互派青年艺术家");
        });
    }

    /** The page of a city whose relationship was signed and planned just now. */
    private String signed() {
        CaseNumber number = office.signedButNotConfirmed();
        office.confirm(number, Confirmation.CONFIRMED);
        RelationshipId relationship = java.util.Objects.requireNonNull(
                office.read("officer", office.open(number).id()).relationship());
        office.plan(number);
        return "register/"
                + office.register.find(relationship).orElseThrow().city().value();
    }

    private void confirm(String label) {
        test(find(Button.class, find(Dialog.class).single()).withText(label).single())
                .click();
    }
}
