package youcheng.calendar.day;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.base.Languages;
import youcheng.base.ui.Messages;

/** Every page says that the day was moved on, and a supervisor moves it from there and from the overview. */
@MovingPortal
@WithUserDetails(value = "supervisor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@Thorough
class MovedPagesTest extends PageTest {

    @Autowired
    private OfficeDay day;

    @Autowired
    private Messages messages;

    @BeforeEach
    void inChinese() {
        speak(Locale.CHINA);
    }

    @Test
    void aSupervisorMovesItFromTheOverviewAndThenEveryPageSaysSo() {
        go("overview");
        LocalDate before = day.now().day();
        click("推进办公日期");
        choose("by", "30 天");
        assertThat(dialog()).contains("推进后不能退回", messages.say(before.plusDays(30)));
        confirm();

        assertThat(saidInPassing()).startsWith("办公日期现为" + messages.say(before.plusDays(30)));
        assertThat(day.now().day()).isEqualTo(before.plusDays(30));
        for (String page : List.of("overview", "tasks", "cases", "register", "calendar", "account")) {
            go(page);
            assertThat(notice())
                    .isEqualTo("演示：办公日期为" + messages.say(before.plusDays(30)) + "，已推进 "
                            + day.now().daysAhead() + " 天。推进办公日期");
        }
    }

    @Test
    void anEnglishReaderMovesItToADateFromAnyPage() {
        day.moveOn(1, day.now().version());
        speak(Languages.ENGLISH);
        go("cases");
        LocalDate to = day.now().day().plusDays(9);
        click("Move the office’s day on");
        choose("by", "To a date");
        assertThat(dialog()).doesNotContain("will be");
        confirm();
        assertThat(isMarked("day")).isTrue();
        type("day", to.toString());
        assertThat(dialog()).contains("will be " + messages.say(to) + ". Move it on?");
        confirm();

        assertThat(notice())
                .isEqualTo("Demonstration: the office’s day is " + messages.say(to) + ", "
                        + day.now().daysAhead() + " days ahead.Move the office’s day on");
    }

    @Test
    void whoeverDecidedOnAnOlderDayIsToldAndMovesNothing() {
        go("overview");
        click("推进办公日期");
        day.moveOn(1, day.now().version());
        LocalDate moved = day.now().day();
        confirm();

        assertThat(dialog()).contains("办公日期刚被推进");
        assertThat(day.now().day()).isEqualTo(moved);
    }

    @Test
    @WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
    void anOfficerReadsItAndHasNoButton() {
        office.sessions().as("supervisor", () -> day.moveOn(1, day.now().version()));
        go("start");
        assertThat(notice()).startsWith("演示：办公日期为");
        assertThat(hasButton("推进办公日期")).isFalse();
        go("overview");
        assertThat(hasButton("推进办公日期")).isFalse();
    }

    private String notice() {
        return find(Div.class)
                .withClassName("frame-notice")
                .single()
                .getElement()
                .getTextRecursively();
    }

    private String dialog() {
        return find(Dialog.class).single().getElement().getTextRecursively();
    }

    private void confirm() {
        test(find(Button.class, find(Dialog.class).single())
                        .withText(messages.t("calendar.move"))
                        .single())
                .click();
    }
}
