package youcheng.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.PortalTest;
import youcheng.base.CaseNumber;
import youcheng.proposals.Office;
import youcheng.proposals.work.ProposalProcess;

/** A row of the inbox that somebody else changed since it was read is never written back, lock or no lock. */
@PortalTest
class StaleRowTest {

    private static final Instant NOW = Instant.parse("2026-03-06T01:00:00Z");

    @Autowired
    private InboxRows rows;

    @Autowired
    private Office office;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aStaleRowIsRefused() {
        CaseNumber number = office.handedIn();
        String id = office.open(number, ProposalProcess.LEGAL_OPINION).id().value();

        assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    InboxRow stale = rows.findById(id).orElseThrow();
                    inAnotherThread(() -> transaction.executeWithoutResult(
                            other -> rows.findById(id).orElseThrow().urgedAt(NOW)));
                    stale.openedAt(NOW);
                }));
        WorkItem.Marks marks = rows.findById(id).orElseThrow().record().marks();
        assertThat(marks.urged()).isEqualTo(NOW);
        assertThat(marks.opened()).isNull();
    }

    private static void inAnotherThread(Runnable action) {
        Thread other = new Thread(action);
        other.start();
        try {
            other.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
