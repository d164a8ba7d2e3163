package youcheng.audit;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the day's access chain: sign-ins, denied attempts, reads by auditors and administrators, with the address that
 * they came from. Each entry has a transaction of its own, so a denied attempt stays on record when what was attempted
 * is rolled back.
 */
@Service
public class AccessLog {

    private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);

    private final AuditTrail trail;
    private final Clock clock;
    private final ClientAddress address;
    private final RepeatedAccess repeated;
    private final TransactionTemplate ownTransaction;

    AccessLog(
            AuditTrail trail,
            Clock clock,
            ClientAddress address,
            RepeatedAccess repeated,
            PlatformTransactionManager transactions) {
        this.trail = trail;
        this.clock = clock;
        this.address = address;
        this.repeated = repeated;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Where an entry stands: in the chain of which day, at which place. */
    record Place(Chain chain, long sequence) {}

    /** Records an event in today's access chain. */
    public void record(AuditEvent event) {
        recorded(event);
    }

    /** Records an event in today's access chain; hands back where it stands, for an entry that comes after it. */
    Place recorded(AuditEvent event) {
        return append(event.with(
                Change.personal("access.address", null, address.address().orElse(null))));
    }

    /**
     * Records what anybody can cause as often as they like, such as a failed sign-in: of very many only the first are
     * written one by one, the others are counted.
     *
     * @param account the account that tries or is tried, or null for none
     */
    public void recordRepeatable(AuditEvent event, @Nullable Long account) {
        writeCounted(false);
        if (repeated.admits(event.action(), account, address.address())) {
            record(event);
        }
    }

    /** Writes how many were counted in the minute that is over. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void writeCounted() {
        try {
            writeCounted(false);
        } catch (DataAccessException e) {
            LOG.warn("How often somebody tried in vain could not be written", e);
        }
    }

    /** A portal that stops leaves nothing uncounted; one that is killed loses the count of its last minute. */
    @PreDestroy
    void close() {
        writeCounted(true);
    }

    private void writeCounted(boolean all) {
        repeated.due(all).forEach(this::append);
    }

    private Place append(AuditEvent event) {
        try {
            return write(event);
        } catch (DataIntegrityViolationException firstOfTheDayTwice) {
            // Two people opened the day's chain at the same instant; it exists now.
            return write(event);
        }
    }

    private Place write(AuditEvent event) {
        Chain today = Chain.ofAccess(LocalDate.now(clock));
        return Objects.requireNonNull(ownTransaction.execute(status -> new Place(today, trail.append(today, event))));
    }
}
