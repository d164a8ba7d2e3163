package youcheng.bench;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import youcheng.PortalTest;
import youcheng.workflow.Inbox;
import youcheng.workflow.InboxQuery;

/** The inbox beside the engine's own task query, in the same database (H2 in memory, results not reused). */
@PortalTest
@TestPropertySource(
        properties = "spring.datasource.url=jdbc:h2:mem:inbox-bench;DB_CLOSE_ON_EXIT=FALSE;OPTIMIZE_REUSE_RESULTS=0")
class InboxBench {

    private static final int TASKS = 20_000;
    private static final int GROUPS = 50;
    private static final int OWN_GROUPS = 10;
    private static final int PAGE = 50;
    private static final int ROUNDS = 100;
    private static final Instant FIRST_DUE = Instant.parse("2026-01-01T10:00:00Z");

    @Autowired
    private Inbox inbox;

    @Autowired
    private TaskService engine;

    @Autowired
    private JdbcTemplate database;

    @Test
    void pageAndCountOfAPersonsList() {
        fillEngine();
        fillInbox();
        Stopwatch page = new Stopwatch(ROUNDS);
        page.peer(
                "engine’s task query, first page of 50",
                person -> engine.createTaskQuery()
                        .taskCandidateGroupIn(groups(person))
                        .orderByDueDate()
                        .asc()
                        .listPage(0, PAGE));
        page.ours("inbox, first page of 50", person -> inbox.page(query(person), 0, PAGE));
        page.ours("inbox, page 40 of 50", person -> inbox.page(query(person), 39 * PAGE, PAGE));
        page.print("Inbox: " + TASKS + " open tasks in " + GROUPS + " groups, a person in " + OWN_GROUPS);
        Stopwatch count = new Stopwatch(ROUNDS);
        count.peer(
                "engine’s task query, count",
                person -> engine.createTaskQuery()
                        .taskCandidateGroupIn(groups(person))
                        .count());
        count.ours("inbox, count", person -> inbox.count(query(person)));
        count.print("The same, counted");
    }

    private static InboxQuery query(int person) {
        return InboxQuery.everything(1000 + person, groups(person));
    }

    private static List<String> groups(int person) {
        return IntStream.range(0, OWN_GROUPS)
                .mapToObj(i -> "GROUP_" + (person + i * 5) % GROUPS)
                .toList();
    }

    private static Instant due(int task) {
        return FIRST_DUE.plus((task * 37L) % TASKS, ChronoUnit.MINUTES);
    }

    private void fillEngine() {
        for (int i = 0; i < TASKS; i++) {
            Task task = engine.newTask("bench-" + i);
            task.setDueDate(Date.from(due(i)));
            engine.saveTask(task);
            engine.addCandidateGroup(task.getId(), "GROUP_" + i % GROUPS);
        }
    }

    private void fillInbox() {
        Timestamp now = Timestamp.from(FIRST_DUE);
        database.update(
                "insert into case_file (case_number, process, title_zh, title_en, initiator, opened_at)"
                        + " select 'PRO-2026-0001', 'SisterCityProposal', '城市', 'City', min(id), ? from account",
                now);
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < TASKS; i++) {
            rows.add(new Object[] {"bench-" + i, "GROUP_" + i % GROUPS, now, Timestamp.from(due(i))});
        }
        database.batchUpdate(
                "insert into work_item (id, case_number, process, step, title_zh, title_en, candidate_group,"
                        + " created_at, due_at, state) values (?, 'PRO-2026-0001', 'SisterCityProposal', 'Task_Review',"
                        + " '城市', 'City', ?, ?, ?, 'OPEN')",
                rows);
    }
}
