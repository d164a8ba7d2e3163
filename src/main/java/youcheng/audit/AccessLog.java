package youcheng.audit;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the day's access chain: sign-ins, denied attempts, reads by auditors and administrators. Each entry has a
 * transaction of its own, so a denied attempt stays on record when what was attempted is rolled back.
 */
@Service
public class AccessLog {

    private final AuditTrail trail;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    AccessLog(AuditTrail trail, Clock clock, PlatformTransactionManager transactions) {
        this.trail = trail;
        this.clock = clock;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Records a deed in today's access chain. */
    public void record(Deed deed) {
        try {
            write(deed);
        } catch (DataIntegrityViolationException firstOfTheDayTwice) {
            // Two people opened the day's chain at the same instant; it exists now.
            write(deed);
        }
    }

    private void write(Deed deed) {
        Chain today = Chain.ofAccess(LocalDate.now(clock));
        ownTransaction.executeWithoutResult(status -> trail.append(today, deed));
    }
}
