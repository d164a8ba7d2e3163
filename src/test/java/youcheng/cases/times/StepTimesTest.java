package youcheng.cases.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import youcheng.PortalTest;
import youcheng.base.CaseNumber;
import youcheng.proposals.Office;
import youcheng.workflow.WorkItem;

/** What is usual is told from five times on, in working days: the median and what four of five did not exceed. */
@PortalTest
class StepTimesTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** A Monday. */
    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);

    @Autowired
    private Office office;

    @Autowired
    private StepTimes times;

    @Autowired
    private JdbcTemplate database;

    @Test
    void whatIsUsualIsToldInWorkingDaysFromFiveTimesOn() {
        CaseNumber number = office.sent();
        String step = "Task_T" + UUID.randomUUID().toString().substring(0, 8);
        // From Monday to Tuesday, Wednesday, Friday, the Tuesday after a weekend.
        for (int days : List.of(1, 2, 4, 8)) {
            took(number, step, days);
        }
        WorkItem asked = like(office.open(number), step);
        assertThat(usual(asked)).isNull();

        took(number, step, 2);
        // 1, 2, 2, 4 and 6 working days.
        assertThat(usual(asked)).isEqualTo(new UsualTime(2, 4));
    }

    @Test
    void otherStepsAndWhatWasDroppedDoNotCount() {
        CaseNumber number = office.sent();
        String step = "Task_T" + UUID.randomUUID().toString().substring(0, 8);
        for (int times = 0; times < 5; times++) {
            took(number, step + "x", 1);
            took(number, step, 1);
        }
        database.update("update work_item set state = 'DROPPED' where step = ?", step);
        assertThat(usual(like(office.open(number), step))).isNull();
    }

    @Test
    void whatIsSaidFitsHowLongItTakes() {
        assertThat(new UsualTime(0, 1).said().key()).isEqualTo("cases.usual.day");
        assertThat(new UsualTime(0, 3).said().arguments()).isEqualTo(List.of(1, 3));
        assertThat(new UsualTime(4, 4).said().key()).isEqualTo("cases.usual.days");
    }

    private @Nullable UsualTime usual(WorkItem asked) {
        return office.sessions().as("officer", () -> times.of(List.of(asked))).get(asked.stepKey());
    }

    private void took(CaseNumber number, String step, int days) {
        database.update(
                "insert into work_item (id, case_number, process, step, title_zh, title_en, search_key, sort_zh, sort_en,"
                        + " created_at, state, done_by, done_at, reminders, priority, version)"
                        + " values (?, ?, 'SisterCityProposal', ?, '甲', 'A', '', '', '', ?, 'DONE', ?, ?, 0, 1, 0)",
                UUID.randomUUID().toString(),
                number.value(),
                step,
                Timestamp.from(MONDAY.atTime(10, 0).atZone(ZONE).toInstant()),
                office.sessions().accountId("legal"),
                Timestamp.from(MONDAY.plusDays(days).atTime(9, 0).atZone(ZONE).toInstant()));
    }

    private static WorkItem like(WorkItem item, String step) {
        return new WorkItem(
                item.id(),
                item.caseNumber(),
                item.process(),
                step,
                item.titleZh(),
                item.titleEn(),
                item.group(),
                item.assignee(),
                item.created(),
                item.due(),
                item.state(),
                null,
                null,
                null,
                item.marks(),
                item.triage());
    }
}
