package youcheng.tasks.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.base.FieldCheck;
import youcheng.base.Rejection;
import youcheng.cases.comments.CaseComment;
import youcheng.cases.comments.CaseComments;
import youcheng.decisions.Opinion;
import youcheng.decisions.Review;
import youcheng.identity.Role;
import youcheng.proposals.Office;
import youcheng.proposals.StandIns;
import youcheng.tasks.bulk.BulkResult.BulkOutcome;
import youcheng.workflow.Inbox;
import youcheng.workflow.Priority;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/** Each task of many is a step of its own: one that is refused or gone leaves the others as they are. */
@PortalTest
@Thorough
class BulkTasksTest {

    @Autowired
    private Office office;

    @Autowired
    private BulkTasks bulk;

    @Autowired
    private CaseComments comments;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Clock clock;

    @Autowired
    private StandIns people;

    @Autowired
    private JdbcTemplate database;

    @Test
    void whatVanishedOrIsHeldIsSaidAndTheOthersAreTaken() {
        CaseNumber taken = office.sent();
        WorkItemId free = task(taken);
        CaseNumber held = office.sent();
        office.sessions().as("officer2", () -> office.desk().claim(task(held)));
        CaseNumber decided = office.sent();
        WorkItemId gone = task(decided);
        office.review("supervisor", decided, Review.APPROVED);

        List<BulkResult> results =
                run("supervisor", List.of(free, task(held), gone, new WorkItemId("no-such")), new BulkStep.Claim());

        assertThat(results)
                .extracting(BulkResult::outcome)
                .containsExactly(BulkOutcome.DONE, BulkOutcome.REFUSED, BulkOutcome.REFUSED, BulkOutcome.REFUSED);
        assertThat(results)
                .extracting(BulkTasksTest::key)
                .containsExactly("", "tasks.rejection.heldBy", "tasks.rejection.doneBy", "tasks.rejection.noWorkItem");
        assertThat(office.open(taken).assignee())
                .isEqualTo(office.sessions().as("supervisor", () -> office.me().id()));
    }

    /** Nobody approves in passing what somebody questions. */
    @Test
    void onlyWhatNobodyQuestionsIsApprovedTogether() {
        CaseNumber supported = office.sent();
        CaseNumber questioned = office.handedIn();
        Office.SPECIALISTS.keySet().stream()
                .sorted()
                .forEach(step -> office.giveOpinion(
                        questioned, step, step.contains("Legal") ? Opinion.CONDITIONAL : Opinion.SUPPORT));
        CaseNumber draft = office.begin("officer", office.dossier());
        WorkItemId review = task(questioned);

        List<BulkResult> results =
                run("supervisor", List.of(task(supported), review, task(draft)), new BulkStep.Approve("各方一致支持。"));

        assertThat(results)
                .extracting(BulkTasksTest::key)
                .containsExactly("", "decisions.rejection.questioned", "tasks.rejection.noWorkItem");
        assertThat(office.open(supported).step()).isEqualTo("Task_MunicipalDecision");
        assertThat(office.open(questioned).id()).isEqualTo(review);
        assertThat(office.decision("supervisor", supported)
                        .statements()
                        .getLast()
                        .text())
                .isEqualTo("各方一致支持。");
    }

    @Test
    void whoeverMayNotIsToldTaskByTask() {
        WorkItemId task = task(office.sent());
        assertThat(run("legal", List.of(task), new BulkStep.Prioritise(Priority.URGENT, "急")))
                .extracting(BulkTasksTest::key)
                .containsExactly("tasks.bulk.notAllowed");
        assertThat(run("supervisor", List.of(task), new BulkStep.FollowUp(LocalDate.now(clock))))
                .extracting(BulkTasksTest::key)
                .containsExactly("tasks.rejection.notHeld");
        assertThat(run("supervisor", List.of(task), new BulkStep.Assign(null, "理由")))
                .extracting(BulkTasksTest::key)
                .containsExactly("tasks.rejection.nobodyChosen");
        assertThat(run("supervisor", List.of(task), new BulkStep.Approve(" ")))
                .extracting(BulkTasksTest::key)
                .containsExactly("base.rejection.missing");
    }

    @Test
    void priorityAndFollowUpStandInTheListAndInTheTrail() {
        CaseNumber number = office.sent();
        WorkItemId task = task(number);
        LocalDate day = LocalDate.now(clock).plusDays(3);
        assertThat(run("supervisor", List.of(task), new BulkStep.Claim())).allMatch(BulkTasksTest::isDone);
        assertThat(run("supervisor", List.of(task), new BulkStep.FollowUp(day))).allMatch(BulkTasksTest::isDone);
        assertThat(office.open(number).triage().followUp()).isEqualTo(day);
        assertThat(run("supervisor", List.of(task), new BulkStep.FollowUp(day.minusDays(9))))
                .extracting(BulkTasksTest::key)
                .containsExactly("tasks.rejection.followUpInPast");
        assertThat(run("supervisor", List.of(task), new BulkStep.Release())).allMatch(BulkTasksTest::isDone);
        assertThat(office.open(number).triage().followUp())
                .as("the next one looks again when they want to")
                .isNull();
    }

    /** Whoever reads the case reads the comment once, however many of its tasks were selected. */
    @Test
    void aCommentStandsOnceInEachCaseAndWhoeverMayNotWriteItIsTold() {
        CaseNumber asked = office.handedIn();
        List<WorkItemId> opinions = inbox.of(asked).stream()
                .filter(WorkItem::isOpen)
                .map(WorkItem::id)
                .toList();
        assertThat(opinions).as("several tasks of one case").hasSizeGreaterThan(1);
        CaseNumber other = office.sent();
        List<WorkItemId> all = new ArrayList<>(opinions);
        all.add(task(other));
        all.add(new WorkItemId("no-such"));

        List<BulkResult> results = run("officer", all, new BulkStep.Comment(" 请本周内办结。 "));

        assertThat(results.subList(0, all.size() - 1)).allMatch(BulkTasksTest::isDone);
        assertThat(key(results.getLast())).isEqualTo("tasks.rejection.noWorkItem");
        for (CaseNumber number : List.of(asked, other)) {
            assertThat(office.sessions()
                            .as("officer", () -> comments.of(number, 9))
                            .newest())
                    .extracting(CaseComment::text)
                    .containsExactly("请本周内办结。");
        }
        assertThatThrownBy(() -> new BulkStep.Comment(" "))
                .isInstanceOfSatisfying(
                        Rejection.class, why -> assertThat(why.key()).isEqualTo("base.rejection.missing"));
    }

    @Test
    void aRunThatIsStoppedLeavesTheRest() {
        List<WorkItemId> tasks =
                Stream.generate(() -> task(office.sent())).limit(3).toList();
        List<Integer> progress = new ArrayList<>();
        List<BulkResult> results = office.sessions()
                .as(
                        "supervisor",
                        () -> bulk.run(tasks, new BulkStep.Claim(), progress::add, () -> progress.size() == 1));
        assertThat(results)
                .extracting(BulkResult::outcome)
                .containsExactly(BulkOutcome.DONE, BulkOutcome.LEFT, BulkOutcome.LEFT);
        assertThat(progress).containsExactly(1, 2, 3);
    }

    /** What was done until then is known, and nothing is done in a name that has no rights any more. */
    @Test
    void aRunWhoseRightsEndOnTheWayTellsWhatWasDone() {
        List<WorkItemId> tasks =
                Stream.generate(() -> task(office.sent())).limit(3).toList();
        String supervisor = people.account(Role.SUPERVISOR);
        List<BulkResult> results = office.sessions()
                .as(
                        supervisor,
                        () -> bulk.run(
                                tasks,
                                new BulkStep.Claim(),
                                reached -> {
                                    if (reached == 1) {
                                        database.update(
                                                "update account_role set role_name = 'AUDITOR' where account_id = ?",
                                                office.sessions().accountId(supervisor));
                                    }
                                },
                                () -> false));

        assertThat(results)
                .extracting(BulkResult::outcome)
                .containsExactly(BulkOutcome.DONE, BulkOutcome.LEFT, BulkOutcome.LEFT);
    }

    /** Before any is touched, beside the field: not once for each of two thousand. */
    @Test
    void whatWouldBeRefusedForEachIsRefusedAtOnce() {
        refusedAtOnce("followUp", new BulkStep.FollowUp(LocalDate.now(clock).minusDays(1)));
        refusedAtOnce("person", new BulkStep.Assign(null, "理由"));
        refusedAtOnce("reason", new BulkStep.Assign(1L, " "));
        refusedAtOnce("reason", new BulkStep.Prioritise(Priority.URGENT, ""));
        refusedAtOnce("reason", new BulkStep.Approve("长".repeat(FieldCheck.LONGEST_REASON + 1)));
        office.sessions().as("supervisor", () -> {
            bulk.check(new BulkStep.Claim());
            bulk.check(new BulkStep.FollowUp(null));
            bulk.check(new BulkStep.Approve("各方一致支持。"));
        });
    }

    private void refusedAtOnce(String field, BulkStep step) {
        assertThatThrownBy(() -> office.sessions().as("supervisor", () -> bulk.check(step)))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        why -> assertThat(why.all())
                                .extracting(Rejection::field)
                                .containsExactly(field));
    }

    private WorkItemId task(CaseNumber number) {
        return office.open(number).id();
    }

    private List<BulkResult> run(String username, List<WorkItemId> tasks, BulkStep step) {
        return office.sessions().as(username, () -> bulk.run(tasks, step, reached -> {}, () -> false));
    }

    private static boolean isDone(BulkResult result) {
        return result.outcome() == BulkOutcome.DONE;
    }

    private static String key(BulkResult result) {
        @Nullable Rejection why = result.why();
        return why == null ? "" : Objects.requireNonNull(why).key();
    }
}
