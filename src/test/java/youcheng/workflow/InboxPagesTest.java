package youcheng.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.proposals.Office;
import youcheng.workflow.InboxQuery.Scope;
import youcheng.workflow.InboxQuery.Sort;

/** Pages join up without a gap and without a repetition, those that are read from the end too. */
@Thorough
@PortalTest
class InboxPagesTest {

    private static final int ROWS = 1_200;
    private static final int PAGE = 97;
    private static final String GROUP = "A_GROUP_OF_ITS_OWN";
    private static final Instant FIRST = Instant.parse("2027-01-01T10:00:00Z");
    private static final long DAY = 86_400;

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
        for (int i = 0; i < ROWS; i++) {
            // Few different dates, and some without one, so that the order has much to decide.
            Timestamp due = i % 11 == 0 ? null : Timestamp.from(FIRST.plusSeconds((i * 37L % 40) * DAY));
            rows.add(new Object[] {"far-" + i, number.value(), "City " + i % 7, GROUP, Timestamp.from(FIRST), due});
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
            InboxQuery query = query(sort, ascending);
            List<WorkItem> whole = page(query, 0, ROWS + 1);
            assertThat(whole).hasSize(ROWS);
            List<WorkItem> joined = new ArrayList<>();
            for (int offset = 0; offset < ROWS; offset += PAGE) {
                List<WorkItem> page = page(query, offset, PAGE);
                assertThat(inbox.page(query, new InboxPart(null, offset, PAGE, whole.size()))
                                .items())
                        .isEqualTo(page);
                joined.addAll(page);
            }
            assertThat(joined).isEqualTo(whole);
            assertThat(page(query, ROWS, PAGE)).isEmpty();
            assertThat(page(query, ROWS + 5000, PAGE)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void pagesJoinUpBehindTheLastRowOfTheOneBefore(Sort sort) {
        for (boolean ascending : new boolean[] {true, false}) {
            InboxQuery query = query(sort, ascending);
            assertThat(behindOneAnother(query, page -> {})).isEqualTo(ids(page(query, 0, ROWS)));
        }
    }

    /** Colleagues finish what was handed out: nobody misses a row, nobody gets one twice. */
    @ParameterizedTest
    @EnumSource(Sort.class)
    void pagesStayTogetherWhileRowsVanish(Sort sort) {
        InboxQuery query = query(sort, true);
        List<WorkItemId> whole = ids(page(query, 0, ROWS));
        List<WorkItemId> read = behindOneAnother(
                query,
                page -> page.stream()
                        .skip(page.size() / 2)
                        .forEach(
                                id -> database.update("update work_item set state = 'DONE' where id = ?", id.value())));
        assertThat(read).isEqualTo(whole);
        assertThat(inbox.count(query)).isLessThan(ROWS * 6L / 10);
    }

    private List<WorkItemId> behindOneAnother(InboxQuery query, Consumer<List<WorkItemId>> then) {
        List<WorkItemId> read = new ArrayList<>();
        InboxPage page = inbox.page(query, InboxPart.first(PAGE));
        while (!page.items().isEmpty()) {
            List<WorkItemId> ids = ids(page.items());
            read.addAll(ids);
            then.accept(ids);
            page = inbox.page(query, new InboxPart(page.keys().getLast(), 0, PAGE, ROWS));
        }
        return read;
    }

    /** However far down: the database is asked for the place, and both neighbours are those of the list. */
    @ParameterizedTest
    @EnumSource(Sort.class)
    void aRowKnowsItsPlaceAndNeighbours(Sort sort) {
        for (boolean ascending : new boolean[] {true, false}) {
            InboxQuery query = query(sort, ascending);
            List<WorkItemId> ids = ids(page(query, 0, ROWS));
            for (int at : new int[] {0, 1, 250, ROWS / 2, ROWS - 410, ROWS - 409, ROWS - 2, ROWS - 1}) {
                assertThat(inbox.place(query, ids.get(at)))
                        .contains(new InboxPlace(
                                at + 1,
                                ROWS,
                                at == 0 ? null : ids.get(at - 1),
                                at + 1 == ROWS ? null : ids.get(at + 1)));
            }
            InboxQuery others =
                    InboxQuery.everything(new Claimant(-1, List.of("ANOTHER"))).sortedBy(sort, ascending);
            assertThat(inbox.place(others, ids.getFirst())).isEmpty();
        }
    }

    /** Borders in the middle of the due dates, one of them at the very instant at which something is due. */
    @Test
    void countsOfGroupsAreThoseOfTheirRows() {
        Instant now = FIRST.plusSeconds(10 * DAY);
        DueBorders borders = new DueBorders(now, now.plusSeconds(DAY), now.plusSeconds(7 * DAY));
        InboxQuery query = query(Sort.DUE, true);
        Map<DueGroup, Long> counts = inbox.counts(query, borders);
        assertThat(counts.values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(ROWS)
                .isEqualTo(inbox.count(query));
        for (DueGroup group : DueGroup.open()) {
            InboxQuery ofGroup = query.due(borders.range(group));
            List<WorkItem> rows = page(ofGroup, 0, ROWS);
            assertThat(rows).as(group.name()).isNotEmpty().hasSize(Math.toIntExact(counts.getOrDefault(group, 0L)));
            assertThat(rows).extracting(item -> borders.groupOf(item.due())).containsOnly(group);
            assertThat(inbox.count(ofGroup)).isEqualTo(rows.size());
            assertThat(behindOneAnother(ofGroup, page -> {})).isEqualTo(ids(rows));
        }
        InboxQuery late = query.due(borders.range(DueGroup.OVERDUE));
        assertThat(inbox.counts(late, borders))
                .containsEntry(DueGroup.OVERDUE, inbox.count(late))
                .containsEntry(DueGroup.TODAY, 0L)
                .containsEntry(DueGroup.UNDATED, 0L);
    }

    @Test
    void whatNobodyHasIsCountedAsNone() {
        InboxQuery nobodys = InboxQuery.everything(new Claimant(-1, List.of()));
        DueBorders borders = new DueBorders(FIRST, FIRST, FIRST);
        assertThat(inbox.counts(nobodys, borders).values()).containsOnly(0L);
        assertThat(inbox.processes(nobodys)).isEmpty();
    }

    /** Somebody who acts for others has their work in one list, once. */
    @Test
    void severalClaimantsShareAList() {
        database.update("update work_item set assignee = -2, candidate_group = 'X@EUROPE' where id = 'far-1'");
        database.update("update work_item set candidate_group = 'Y@ASIA_AFRICA' where id = 'far-2'");
        Claimant me = new Claimant(-1, List.of(GROUP, "Y@ASIA_AFRICA"));
        Claimant other = new Claimant(-2, List.of(GROUP));
        assertThat(inbox.count(InboxQuery.everything(me))).isEqualTo(ROWS - 1);
        assertThat(inbox.count(InboxQuery.everything(me, other))).isEqualTo(ROWS);
        assertThat(ids(page(of("EUROPE", null, me, other), 0, 9))).containsExactly(new WorkItemId("far-1"));
        assertThat(ids(page(of("ASIA_AFRICA", null, me, other), 0, 9))).containsExactly(new WorkItemId("far-2"));
        assertThat(inbox.count(of("ASIA", null, me, other))).isZero();
        assertThat(inbox.count(of(null, "SisterCityProposal", me, other))).isEqualTo(ROWS);
        assertThat(inbox.count(of(null, "AnotherProcess", me, other))).isZero();
        assertThat(inbox.processes(InboxQuery.everything(me, other))).containsExactly("SisterCityProposal");
        database.update("update work_item set candidate_group = ? where id in ('far-1', 'far-2')", GROUP);
    }

    private static InboxQuery of(@Nullable String desk, @Nullable String process, Claimant... claimants) {
        return new InboxQuery(
                List.of(claimants), Scope.ALL, "", desk, process, null, List.of(), Sort.DUE, true, List.of());
    }

    private static InboxQuery query(Sort sort, boolean ascending) {
        return InboxQuery.everything(new Claimant(-1, List.of(GROUP))).sortedBy(sort, ascending);
    }

    private List<WorkItem> page(InboxQuery query, int offset, int limit) {
        return inbox.page(query, InboxPart.from(offset, limit)).items();
    }

    private static List<WorkItemId> ids(List<WorkItem> items) {
        return items.stream().map(WorkItem::id).toList();
    }
}
