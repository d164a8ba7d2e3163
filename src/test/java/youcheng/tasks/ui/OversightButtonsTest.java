package youcheng.tasks.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.calendar.OfficeCalendar;
import youcheng.workflow.WorkItem;

/** Whoever oversees a case moves due dates and reassigns on its page; whoever began it urges. */
@WithUserDetails(value = "supervisor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@Thorough
class OversightButtonsTest extends PageTest {

    @Autowired
    private OfficeCalendar calendar;

    @Test
    void aSupervisorMovesTheDueDateWithAReason() {
        CaseNumber number = office.sent();
        LocalDate day = calendar.plusWorkingDays(today().plusDays(20), 1);
        go("cases/" + number);
        click("调整期限");
        type("due", day.toString());
        type("reason", "对方延期来访");
        confirm("调整期限");

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(due(number)).isEqualTo(day);
        go("cases/" + number + "?tab=timeline");
        assertThat(page()).contains("对方延期来访");
    }

    @Test
    void whatIsTypedStaysWhereTheDateIsRefused() {
        CaseNumber number = office.sent();
        LocalDate before = due(number);
        go("cases/" + number);
        click("调整期限");
        type("due", today().toString());
        type("reason", "理由仍在");
        confirm("调整期限");

        assertThat(refusalBeside("due")).isEqualTo("期限须在今天以后。");
        assertThat(valueOf("reason")).isEqualTo("理由仍在");
        assertThat(due(number)).isEqualTo(before);
    }

    @Test
    void aYearWhoseCalendarNobodyKeepsIsTold() {
        CaseNumber number = office.sent();
        go("cases/" + number);
        click("调整期限");
        type("due", "2033-05-04");
        assertThat(((HasHelper) field("due")).getHelperText()).isEqualTo("2033 年的工作日历尚未维护，只避开了周六、周日。");
        type("due", "2026-12-01");
        assertThat(((HasHelper) field("due")).getHelperText()).isEmpty();
    }

    @Test
    void aSupervisorGivesHeldWorkToAnotherSupervisor() {
        CaseNumber number = office.sent();
        office.sessions()
                .as("supervisor", () -> office.desk().claim(office.open(number).id()));
        go("cases/" + number);
        click("改派");
        choose("person", "王强");
        type("reason", "出差");
        confirm("改派");

        assertThat(office.open(number).assignee()).isEqualTo(office.sessions().accountId("officer2"));
        go("cases/" + number + "?tab=timeline");
        assertThat(page()).contains("办理人：王强", "出差");
    }

    @Test
    void nobodyChosenIsSaidBesideTheChoice() {
        CaseNumber number = office.sent();
        go("cases/" + number);
        click("改派");
        type("reason", "出差");
        confirm("改派");

        assertThat(refusalBeside("person")).isNotBlank();
        assertThat(office.open(number).assignee()).isNull();
    }

    @Test
    @WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
    void whoBeganTheCaseUrgesOnceAndDoesNotOversee() {
        CaseNumber number = office.sent();
        go("cases/" + number);
        assertThat(hasButton("调整期限")).isFalse();
        assertThat(hasButton("改派")).isFalse();
        click("催办");

        assertThat(office.open(number).marks().urged()).isNotNull();
        assertThat(hasButton("催办")).isFalse();
        assertThat(page()).contains("催办");
    }

    @Test
    @WithUserDetails(value = "auditor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
    void anAuditorMovesNothing() {
        CaseNumber number = office.sent();
        go("cases/" + number);

        assertThat(heading()).startsWith(number.value());
        assertThat(hasButton("催办")).isFalse();
        assertThat(hasButton("调整期限")).isFalse();
        assertThat(hasButton("改派")).isFalse();
    }

    private void confirm(String label) {
        test(find(Button.class, find(Dialog.class).single()).withText(label).single())
                .click();
    }

    private LocalDate due(CaseNumber number) {
        WorkItem item = office.open(number);
        return LocalDate.ofInstant(Objects.requireNonNull(item.due()), ZoneId.systemDefault());
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}
