package youcheng.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.PortalTest;
import youcheng.SameInstant;
import youcheng.Thorough;
import youcheng.audit.AuditTrail;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.Cases;
import youcheng.decisions.CaseEnding;
import youcheng.decisions.Deciding;
import youcheng.decisions.Opinion;
import youcheng.documents.SeenDocuments;
import youcheng.proposals.Office;
import youcheng.proposals.work.ProposalProcess;
import youcheng.tasks.inbox.InboxRepair;
import youcheng.tasks.list.TaskFilter;
import youcheng.tasks.oversight.TaskOversight;
import youcheng.workflow.InboxDifference;
import youcheng.workflow.InboxDifference.Discrepancy;
import youcheng.workflow.InboxReconciler;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/** A task that the engine does not have any more: a sentence for whoever meets it, and its row is put right. */
@Thorough
@PortalTest
class GhostTaskTest {

    @Autowired
    private Office office;

    @Autowired
    private CaseEnding ending;

    @Autowired
    private Deciding deciding;

    @Autowired
    private InboxUpkeep upkeep;

    @Autowired
    private InboxReconciler reconciler;

    @Autowired
    private InboxRepair repair;

    @Autowired
    private TaskOversight oversight;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Cases cases;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    @Test
    void whoeverOpensOneIsToldAndItIsGoneFromTheList() {
        WorkItem ghost = ghost();
        long before = count();
        assertThat(office.sessions().as("legal", () -> office.desk().open(ghost.id())))
                .hasValueSatisfying(opened -> {
                    assertThat(opened.objection())
                            .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("tasks.rejection.dropped"));
                    assertThat(opened.item().state()).isEqualTo(WorkItem.State.DROPPED);
                });
        assertThat(count()).isEqualTo(before - 1);
        assertThat(reconciler.compare(ghost.id())).isEmpty();
        assertThat(trail.of(ghost.caseNumber()).getLast().event().action()).isEqualTo("work.mended");
    }

    @Test
    void whoeverActsOnOneIsToldWhateverTheyDo() {
        List<Runnable> auditEvents = new ArrayList<>();
        List<WorkItem> ghosts = List.of(ghost(), ghost(), ghost(), ghost());
        for (WorkItem ghost : ghosts) {
            WorkItemId id = ghost.id();
            auditEvents.add(List.<Runnable>of(
                            () -> office.sessions()
                                    .as("legal", () -> office.desk().claim(id)),
                            () -> office.sessions().as("officer", () -> oversight.urge(id)),
                            () -> office.sessions().as("supervisor", () -> oversight.reassign(id, 1L, "换人")),
                            () -> office.sessions()
                                    .as(
                                            "legal",
                                            () -> deciding.giveOpinion(
                                                    id, Opinion.SUPPORT, "同意", SeenDocuments.none())))
                    .get(auditEvents.size()));
        }
        assertThat(auditEvents)
                .allSatisfy(event -> assertThatThrownBy(event::run)
                        .isInstanceOfSatisfying(
                                Rejection.class, told -> assertThat(told.key()).isEqualTo("tasks.rejection.dropped")));
        assertThat(ghosts)
                .allSatisfy(ghost -> assertThat(reconciler.compare(ghost.id())).isEmpty());
    }

    @Test
    void thoseThatNobodyMeetsAreClosedByThemselvesAndCountedNoMore() {
        upkeep.repair();
        long before = count();
        for (int each = 0; each < 18; each++) {
            ghost();
        }
        CaseNumber lost = office.handedIn();
        WorkItem lacking = office.open(lost, ProposalProcess.LEGAL_OPINION);
        database.update("delete from work_item where id = ?", lacking.id().value());

        upkeep.repair();
        assertThat(count()).isEqualTo(before + 1);
        assertThat(office.open(lost, ProposalProcess.LEGAL_OPINION).id()).isEqualTo(lacking.id());
        assertThat(differences()).isEmpty();
        int entries = trail.of(lost).size();
        upkeep.repair();
        assertThat(trail.of(lost)).hasSize(entries);
    }

    /** Two nodes look at the same time: one puts it right, with one entry, and the other finds nothing wrong. */
    @Test
    void ofTwoWhoPutOneRightOneDoes() throws Exception {
        for (int round = 0; round < 5; round++) {
            WorkItem ghost = ghost();
            List<Boolean> mended = Collections.synchronizedList(new ArrayList<>());
            Callable<Boolean> mend = () ->
                    mended.add(repair.repair(ghost.id(), ghost.caseNumber().value(), Actor.system("inboxRepair")));
            assertThat(SameInstant.refusals(mend, mend)).isEmpty();

            assertThat(mended).containsExactlyInAnyOrder(true, false);
            assertThat(trail.of(ghost.caseNumber()))
                    .filteredOn(entry -> entry.event().action().equals("work.mended"))
                    .hasSize(1);
        }
    }

    /** What a transaction had read before it got the lock is read again with it. */
    @Test
    void withTheLockComesTheStateOfThisMoment() {
        CaseNumber number = office.handedIn();
        String[] titles = Objects.requireNonNull(transaction.execute(status -> {
            String before = cases.labelOf(number).title().chinese();
            office.openItems(number);
            Thread other = new Thread(() -> {
                database.update(
                        "update case_file set title_zh = '新名', version = version + 1 where case_number = ?",
                        number.value());
                database.update(
                        "update work_item set title_zh = '新名', version = version + 1 where case_number = ?",
                        number.value());
            });
            other.start();
            try {
                other.join();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            cases.lock(number);
            return new String[] {
                before,
                cases.labelOf(number).title().chinese(),
                office.open(number, ProposalProcess.LEGAL_OPINION).titleZh()
            };
        }));

        assertThat(titles[0]).isNotEqualTo("新名");
        assertThat(titles).endsWith("新名", "新名");
    }

    /** Whoever looks at a task that went meanwhile sees that it went, and marks nothing. */
    @Test
    void whoeverLooksAtATaskThatWasRecalledSeesThatItIsGone() {
        CaseNumber number = office.handedIn();
        WorkItemId legal = office.open(number, ProposalProcess.LEGAL_OPINION).id();
        office.sessions().as("officer", () -> ending.recall(number));
        assertThat(office.sessions().as("legal", () -> office.desk().look(legal)))
                .hasValueSatisfying(seen -> assertThat(seen.objection()).isPresent());
        assertThat(office.sessions().as("leader", () -> office.desk().look(legal)))
                .isEmpty();
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.DRAFT);
    }

    /** What the inbox shows and the engine does not have, or the other way round; other tests leave other differences. */
    private List<InboxDifference> differences() {
        return reconciler.compare().stream()
                .filter(each -> each.kind() == Discrepancy.LEFT_OVER || each.kind() == Discrepancy.LACKING)
                .toList();
    }

    /** As the stale row left it that was written back while its case was recalled. */
    private WorkItem ghost() {
        CaseNumber number = office.handedIn();
        WorkItem legal = office.open(number, ProposalProcess.LEGAL_OPINION);
        office.sessions().as("officer", () -> ending.recall(number));
        database.update(
                "update work_item set state = 'OPEN', done_at = null where id = ?",
                legal.id().value());
        return legal;
    }

    private long count() {
        return office.sessions().as("legal", () -> office.list().count(TaskFilter.everything()));
    }
}
