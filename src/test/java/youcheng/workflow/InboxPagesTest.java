package youcheng.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import youcheng.PortalTest;
import youcheng.base.CaseNumber;
import youcheng.proposals.Office;
import youcheng.workflow.InboxQuery.Scope;
import youcheng.workflow.InboxQuery.Sort;

/** Pages join up without a gap and without a repetition, those that are read from the end too. */
@PortalTest
class InboxPagesTest {

    private static final int ROWS = 4_500;
    private static final int PAGE = 97;
    private static final String GROUP = "A_GROUP_OF_ITS_OWN";

    @Autowired
    private Inbox inbox;

    @Autowired
    private Office office;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void manyRows() {
        CaseNumber number = office.handedIn();
        List<Object[]> rows = new ArrayList<>();
        Instant first = Instant.parse("2027-01-01T10:00:00Z");
        for (int i = 0; i < ROWS; i++) {
            // Few different dates, and some without one, so that the order has much to decide.
            Timestamp due = i % 11 == 0 ? null : Timestamp.from(first.plusSeconds((i * 37L % 40) * 86_400));
            rows.add(new Object[] {"far-" + i, number.value(), "City " + i % 7, GROUP, Timestamp.from(first), due});
        }
        database.batchUpdate(
                "insert into work_item (id, case_number, process, step, title_zh, title_en, candidate_group, created_at,"
                        + " due_at, state) values (?, ?, 'SisterCityProposal', 'Task_Review', '城', ?, ?, ?, ?, 'OPEN')",
                rows);
    }

    @AfterEach
    void noRows() {
        database.update("delete from work_item where candidate_group = ?", GROUP);
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void pagesJoinUpFromBothEnds(Sort sort) {
        for (boolean ascending : new boolean[] {true, false}) {
            InboxQuery query =
                    new InboxQuery(List.of(new Claimant(-1, List.of(GROUP))), Scope.ALL, "", false, sort, ascending);
            List<WorkItem> whole = inbox.page(query, 0, ROWS + 1);
            assertThat(whole).hasSize(ROWS);
            List<WorkItem> joined = new ArrayList<>();
            for (int offset = 0; offset < ROWS; offset += PAGE) {
                List<WorkItem> page = inbox.page(query, offset, PAGE);
                assertThat(inbox.page(query, offset, PAGE, whole.size())).isEqualTo(page);
                joined.addAll(page);
            }
            assertThat(joined)
                    .extracting(WorkItem::id)
                    .containsExactlyElementsOf(whole.stream().map(WorkItem::id).toList());
            assertThat(inbox.page(query, ROWS, PAGE)).isEmpty();
            assertThat(inbox.page(query, ROWS + 5000, PAGE)).isEmpty();
        }
    }
}
