package youcheng.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.base.Languages;
import youcheng.base.ui.ExportKind;
import youcheng.calendar.OfficeCalendar;
import youcheng.calendar.SpecialDay;
import youcheng.calendar.years.CalendarKeeping;

/** A year at a glance, its days named and not only coloured; the administrator keeps it here. */
@WithUserDetails(value = "admin", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@Thorough
class CalendarViewTest extends PageTest {

    @Autowired
    private OfficeCalendar calendar;

    @Autowired
    private CalendarKeeping keeping;

    @Test
    @WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
    void everybodySeesAYearWithItsHolidaysAndChangesNothing() {
        go("calendar?year=2026");

        assertThat(heading()).isEqualTo("2026 年工作日历");
        List<NativeTable> months = find(NativeTable.class).all();
        assertThat(months).hasSize(12);
        assertThat(months.get(9).getCaptionText()).isEqualTo("十月");
        assertThat(cell(months.get(9), "1")).isEqualTo("1休放假：国庆节");
        assertThat(cell(months.get(9), "10")).isEqualTo("10班调休上班：国庆节调休上班");
        assertThat(cell(months.get(9), "12")).isEqualTo("12");
        assertThat(hasButton("设定特殊日期")).isFalse();
        assertThat(hasButton("取消设定")).isFalse();
    }

    @Test
    @WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
    void englishReadersReadEnglish() {
        speak(Languages.ENGLISH);
        go("calendar?year=2026");

        assertThat(heading()).isEqualTo("Working calendar 2026");
        assertThat(find(NativeTable.class).all().get(9).getCaptionText()).isEqualTo("October");
        assertThat(cell(find(NativeTable.class).all().get(9), "1")).isEqualTo("1offHoliday: National Day");
    }

    @Test
    @WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
    void theSpecialDaysLeaveAsAFile() {
        go("calendar?year=2026");
        assertThat(isOffered("特殊日期（节假日与调休）")).isTrue();
        List<SpecialDay> days = keeping.year(2026).days();
        List<List<String>> expected = new ArrayList<>();
        expected.add(List.of("日期", "类别", "名称"));
        days.forEach(
                day -> expected.add(List.of(day.day().toString(), day.isWorkingDay() ? "调休上班" : "放假", day.nameZh())));
        assertThat(exported("特殊日期（节假日与调休）", ExportKind.XLSX))
                .isEqualTo(expected)
                .hasSizeGreaterThan(20);
        assertThat(exported("特殊日期（节假日与调休）", ExportKind.CSV)).isEqualTo(expected);
        assertTaken("access.calendarExported", days.size());
        go("calendar?year=2060");
        assertThat(isOffered("特殊日期（节假日与调休）")).isFalse();
    }

    @Test
    void aYearThatNobodyKeepsSaysSo() {
        go("calendar?year=2060");
        assertThat(banner()).isEqualTo("2060 年尚未维护：该年的期限只避开周六、周日。请管理员导入放假安排。");
        go("calendar?year=2027");
        assertThat(banner()).startsWith("2027 年目前只有法定放假日");
        go("calendar?year=alleyears");
        assertThat(heading())
                .contains(Integer.toString(
                        LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).getYear()));
    }

    @Test
    void aYearIsImportedAndADaySetInIt() {
        go("calendar?year=2051");
        click("导入全年");
        type("list", "2051-10-02;假;国庆节;National Day");
        type("source", "通知");
        type("reason", "已公布");
        confirm("导入全年");
        assertThat(refusalBeside("list")).isEqualTo("第 1 行：类别应为 休 或 班（HOLIDAY 或 MAKE_UP）。");
        assertThat(valueOf("source")).isEqualTo("通知");

        type("list", "2051-10-02;休;国庆节;National Day");
        confirm("导入全年");
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(saidInPassing()).isEqualTo("已导入 1 天。");
        assertThat(calendar.isWorkingDay(LocalDate.of(2051, 10, 2))).isFalse();

        click("设定特殊日期");
        type("day", "2051-10-03");
        choose("kind", "放假");
        type("nameZh", "国庆节");
        type("nameEn", "National Day");
        type("reason", "补充");
        confirm("保存");
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2051, 10, 3))).isFalse();
        assertThat(cell(find(NativeTable.class).all().get(9), "3")).startsWith("3休");
    }

    private void confirm(String label) {
        test(find(Button.class, find(Dialog.class).single()).withText(label).single())
                .click();
    }

    private String cell(NativeTable month, String day) {
        return find(NativeTableCell.class, month).all().stream()
                .map(cell -> cell.getElement().getTextRecursively())
                .filter(text -> text.matches(day + "\\D*"))
                .findFirst()
                .orElseThrow();
    }
}
