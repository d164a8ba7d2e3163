package youcheng.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.SameInstant;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.workflow.InboxReconciler;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/** What two people do with one proposal, or with one partner, at the same instant; on whichever database. */
abstract class ProposalsAtOnce {

    private static final Logger LOG = LoggerFactory.getLogger(ProposalsAtOnce.class);
    private static final int ROUNDS = 25;

    @Autowired
    private Office office;

    @Autowired
    private ProposalEnding ending;

    @Autowired
    private InboxReconciler reconciler;

    /** Whoever opens a task that is being recalled must not bring it back: no engine waits for it any more. */
    @Test
    void aTaskThatIsOpenedWhileItsCaseIsRecalledStaysGone() throws Exception {
        List<CaseNumber> revived = new ArrayList<>();
        int recalled = 0;
        for (int round = 0; round < ROUNDS; round++) {
            CaseNumber number = office.handedIn();
            WorkItemId legal =
                    office.open(number, ProposalProcess.LEGAL_OPINION).id();
            List<Throwable> refused = SameInstant.refusals(
                    () -> office.sessions().as("officer", () -> {
                        ending.takeBack(number);
                        return "";
                    }),
                    () -> office.sessions().as("legal", () -> office.desk().look(legal)));

            assertThat(refused).allSatisfy(each -> assertThat(each).isInstanceOf(Rejection.class));
            List<String> open =
                    office.openItems(number).stream().map(WorkItem::step).toList();
            if (open.contains(ProposalProcess.DRAFT)) {
                recalled++;
                if (open.size() > 1) {
                    revived.add(number);
                }
            }
        }
        LOG.warn("Opened against recalled: {} rounds, recalled {}, revived {}", ROUNDS, recalled, revived.size());
        assertThat(revived).isEmpty();
        assertThat(reconciler.compare()).isEmpty();
    }
}
