package youcheng.calendar.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.PortalTest;
import youcheng.SameInstant;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.TrailEntry;
import youcheng.audit.TrailProof;
import youcheng.base.Rejection;
import youcheng.calendar.OfficeCalendar;
import youcheng.calendar.SpecialDay.DayKind;
import youcheng.calendar.years.CalendarYearRecord.Extent;
import youcheng.proposals.Office;

/** The administrator keeps the calendar, a year at a time; each test has a year of its own. */
@PortalTest
class CalendarKeepingTest {

    @Autowired
    private CalendarKeeping keeping;

    @Autowired
    private OfficeCalendar calendar;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TrailProof proof;

    @Autowired
    private Office office;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aYearIsImportedWholeAndCountsAtOnce() {
        LocalDate monday = LocalDate.of(2041, 9, 30);
        assertThat(calendar.plusWorkingDays(monday, 1)).isEqualTo(LocalDate.of(2041, 10, 1));

        int read = admin(() -> keeping.importDays(
                2041,
                -1,
                "2041-10-01;休;国庆节;National Day\n\n2041-10-02；HOLIDAY；国庆节；National Day\n2041-10-05;班;国庆节调休;Make-up",
                "国务院办公厅通知",
                LocalDate.of(2040, 11, 1),
                "已公布"));

        assertThat(read).isEqualTo(3);
        assertThat(calendar.plusWorkingDays(monday, 1)).isEqualTo(LocalDate.of(2041, 10, 3));
        assertThat(calendar.isWorkingDay(LocalDate.of(2041, 10, 5))).isTrue();
        assertThat(calendar.isKept(2041)).isTrue();
        TrailEntry entry = trail.of(Chain.ofCalendar(2041)).getLast();
        assertThat(entry.event().action()).isEqualTo("calendar.imported");
        assertThat(entry.event().changes())
                .extracting(Change::after)
                .contains("COMPLETE", "国务院办公厅通知", "2041-10-05;MAKE_UP;国庆节调休;Make-up");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"2042-10-01;休;国庆节;National Day\n2042-13-01;休;国庆节;National Day\" | calendar.rejection.lineDate",
                "\"2042-10-01;休;国庆节\" | calendar.rejection.lineParts",
                "\"2042-10-01;假;国庆节;National Day\" | calendar.rejection.lineKind",
                "\"2042-10-01;休;;National Day\" | calendar.rejection.lineName",
                "\"2042-10-01;休;国庆节;National Day\n2042-10-01;班;国庆节;National Day\" | calendar.rejection.lineTwice",
                "\"2043-10-01;休;国庆节;National Day\" | calendar.rejection.otherYear",
                "\"2042-10-01;班;国庆节;National Day\" | calendar.rejection.makeUpOnWeekday",
                "\" \n \" | calendar.rejection.listEmpty",
            })
    void aListWithABadLineImportsNothing(String list, String key) {
        assertRefused(() -> keeping.importDays(2042, -1, list, "来源", null, "理由"), key, "list");
        assertThat(calendar.isKept(2042)).isFalse();
    }

    @Test
    void aListWithoutMakeUpDaysIsTakenForStatutoryDaysOnly() {
        admin(() -> keeping.importDays(2048, -1, "2048-10-01;休;国庆节;National Day", "法定", null, "开始维护"));
        assertThat(admin(() -> keeping.year(2048).extent())).isEqualTo(Extent.STATUTORY);
    }

    @Test
    void whatIsTakenBackIsNotRemembered() {
        LocalDate day = LocalDate.of(2049, 3, 1);
        admin(() -> {
            transaction.executeWithoutResult(status -> {
                keeping.importDays(2049, -1, "2049-03-01;休;市庆;City day", "试", null, "理由");
                calendar.isWorkingDay(day);
                status.setRollbackOnly();
            });
        });
        assertThat(calendar.isWorkingDay(day)).isTrue();
        assertThat(calendar.isKept(2049)).isFalse();
    }

    @Test
    void aDayIsSetChangedAndClearedEachWithItsReasonInTheTrail() {
        LocalDate day = LocalDate.of(2044, 3, 1);
        admin(() -> {
            keeping.describe(2044, -1, Extent.STATUTORY, "试行", null, "开始维护");
            keeping.setDay(2044, keeping.year(2044).version(), day, DayKind.HOLIDAY, "市庆", "City day", "市政府决定");
        });
        assertThat(calendar.isWorkingDay(day)).isFalse();
        assertThat(calendar.specialDay(day))
                .hasValueSatisfying(special -> assertThat(special.nameZh()).isEqualTo("市庆"));

        admin(() -> keeping.setDay(2044, keeping.year(2044).version(), day, DayKind.HOLIDAY, "建市日", "City day", "更名"));
        admin(() -> keeping.clearDay(2044, keeping.year(2044).version(), day, "取消"));
        assertThat(calendar.isWorkingDay(day)).isTrue();
        assertThat(trail.of(Chain.ofCalendar(2044)))
                .extracting(entry -> entry.event().action())
                .containsExactly("calendar.described", "calendar.daySet", "calendar.daySet", "calendar.dayCleared");
        assertThat(proof.verify(Chain.ofCalendar(2044)).holds()).isTrue();
        assertThat(trail.of(Chain.ofCalendar(2044)).get(2).event().changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before()).contains("市庆");
                    assertThat(change.after()).contains("建市日");
                });
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() {
        LocalDate day = LocalDate.of(2045, 3, 1);
        assertRefused(
                () -> keeping.setDay(2045, -1, day, DayKind.HOLIDAY, "市庆", "City day", "决定"),
                "calendar.rejection.notKept",
                null);
        assertRefused(
                () -> keeping.setDay(2045, -1, null, DayKind.HOLIDAY, "市庆", "City day", "决定"),
                "base.rejection.missing",
                "day");
        assertRefused(
                () -> keeping.setDay(2045, -1, day, null, "市庆", "City day", "决定"), "base.rejection.missing", "kind");
        assertRefused(
                () -> keeping.setDay(2045, -1, day, DayKind.HOLIDAY, " ", "City day", "决定"),
                "base.rejection.missing",
                "nameZh");
        assertRefused(
                () -> keeping.setDay(2045, -1, day, DayKind.MAKE_UP, "班", "on", "决定"),
                "calendar.rejection.makeUpOnWeekday",
                "day");
        assertRefused(() -> keeping.describe(2045, -1, null, "来源", null, "理由"), "base.rejection.missing", "extent");
        assertRefused(
                () -> keeping.describe(2045, -1, Extent.COMPLETE, "来源", null, " "), "base.rejection.missing", "reason");
        assertRefused(
                () -> keeping.describe(1999, -1, Extent.COMPLETE, "来源", null, "理由"), "calendar.rejection.year", null);
        assertThat(calendar.isKept(2045)).isFalse();
    }

    @Test
    void whoeverDidNotSeeTheNewestStateOverwritesNothing() {
        admin(() -> keeping.describe(2046, -1, Extent.STATUTORY, "甲", null, "开始维护"));
        long seen = admin(() -> keeping.year(2046).version());
        admin(() -> keeping.describe(2046, seen, Extent.STATUTORY, "乙", null, "更正"));

        assertRefused(
                () -> keeping.describe(2046, seen, Extent.STATUTORY, "丙", null, "更正"),
                "calendar.rejection.changedMeanwhile",
                null);
        assertRefused(
                () -> keeping.describe(2046, -1, Extent.STATUTORY, "丁", null, "开始维护"),
                "calendar.rejection.changedMeanwhile",
                null);
        assertThat(admin(() -> keeping.year(2046).source())).isEqualTo("乙");
    }

    @Test
    void ofTwoAdministratorsAtTheSameInstantOneIsTold() throws Exception {
        admin(() -> keeping.describe(2047, -1, Extent.STATUTORY, "甲", null, "开始维护"));
        for (int round = 0; round < 5; round++) {
            long seen = admin(() -> keeping.year(2047).version());
            String first = "一" + round;
            String second = "二" + round;
            List<Throwable> refused = SameInstant.refusals(
                    () -> admin(() -> {
                        keeping.describe(2047, seen, Extent.STATUTORY, first, null, "更正");
                        return "";
                    }),
                    () -> admin(() -> {
                        keeping.describe(2047, seen, Extent.STATUTORY, second, null, "更正");
                        return "";
                    }));
            assertThat(refused).singleElement().isInstanceOf(Rejection.class);
            assertThat(admin(() -> keeping.year(2047).source())).isIn(first, second);
        }
    }

    @Test
    void everybodyReadsAndOnlyTheAdministratorKeeps() {
        office.sessions().as("officer", () -> {
            assertThat(keeping.year(2026).days()).isNotEmpty();
            assertThat(keeping.years()).contains(2026, 2027);
            assertThatThrownBy(() -> keeping.clearDay(2026, 0, LocalDate.of(2026, 10, 1), "理由"))
                    .isInstanceOf(AuthorizationDeniedException.class);
        });
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 1))).isFalse();
    }

    private <T> T admin(java.util.function.Supplier<T> event) {
        return office.sessions().as("admin", event);
    }

    private void admin(Runnable event) {
        office.sessions().as("admin", event);
    }

    private void assertRefused(Runnable event, String key, @org.jspecify.annotations.Nullable String field) {
        assertThatThrownBy(() -> admin(event)).isInstanceOfSatisfying(Rejection.class, refused -> {
            assertThat(refused.key()).isEqualTo(key);
            assertThat(refused.field()).isEqualTo(field);
        });
    }
}
