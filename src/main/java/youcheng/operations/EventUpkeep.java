package youcheng.operations;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;
import youcheng.base.MachineTime;
import youcheng.base.SelfCheck;

/**
 * Sees to it that every event that was published reaches everybody who listens, at the start and every so often: what a
 * killed process left, and what a listener failed at, ever more seldom. Of several nodes one looks at a time.
 */
@Component
class EventUpkeep implements SelfCheck {

    private static final Logger LOG = LoggerFactory.getLogger(EventUpkeep.class);

    /** After the caches and checks of the start, and beside the timers. */
    private static final int ORDER = 1000;

    private static final int AT_ONCE = 1000;
    private static final int OFTEN = 6;
    private static final Duration LONGEST_WAIT = Duration.ofHours(12);

    private final FailedEventPublications failed;
    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Duration stale;
    private final Duration first;

    EventUpkeep(
            FailedEventPublications failed,
            JdbcTemplate database,
            TransactionTemplate transaction,
            @MachineTime Clock clock,
            @Value("${youcheng.events.stale-after}") Duration stale,
            @Value("${youcheng.events.retry-after}") Duration first) {
        this.failed = failed;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
        this.stale = stale;
        this.first = first;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(ORDER)
    void atStart() {
        look();
    }

    /** Where the database is away, the next look makes up for it. */
    @Scheduled(initialDelayString = "${youcheng.events.look-every}", fixedDelayString = "${youcheng.events.look-every}")
    void look() {
        try {
            transaction.executeWithoutResult(status -> resubmit());
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("Events could not be looked through, and will be later", e);
        }
    }

    /** Under one lock of all nodes: what one of them hands out is seen as handed out by the next that looks. */
    private void resubmit() {
        database.queryForList("select name from event_publication_lock where name = 'resubmission' for update");
        setAsideWhatCannotBeRead();
        database.update(
                "update event_publication set status = 'FAILED'"
                        + " where status in ('PUBLISHED', 'PROCESSING', 'RESUBMITTED')"
                        + " and coalesce(last_resubmission_date, publication_date) < ?",
                Timestamp.from(clock.instant().minus(stale)));
        failed.resubmit(ResubmissionOptions.defaults().withBatchSize(AT_ONCE).withFilter(this::isDue));
    }

    /** After each failure it waits twice as long. */
    private boolean isDue(EventPublication publication) {
        int failures = Math.max(1, publication.getCompletionAttempts());
        Duration doubled = first.multipliedBy(1L << Math.min(failures - 1, 20));
        Duration wait = doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
        Instant last = publication.getLastResubmissionDate();
        Instant since = last == null ? publication.getPublicationDate() : last;
        return !since.plus(wait).isAfter(clock.instant());
    }

    /** One event of a class that this portal does not have, as from a newer one, would keep all others from being read. */
    private void setAsideWhatCannotBeRead() {
        List<String> types = database.queryForList(
                "select distinct event_type from event_publication where completion_date is null", String.class);
        types.stream()
                .filter(type -> !ClassUtils.isPresent(type, getClass().getClassLoader()))
                .forEach(type -> {
                    int many = database.update(
                            "update event_publication set status = null, completion_date = ?"
                                    + " where event_type = ? and completion_date is null",
                            Timestamp.from(clock.instant()),
                            type);
                    LOG.error("{} events of the unknown type {} are set aside", many, type);
                });
    }

    @Override
    public List<Finding> findings() {
        Long often = database.queryForObject(
                "select count(*) from event_publication where status = 'FAILED' and completion_attempts >= ?",
                Long.class,
                OFTEN);
        return often == null || often == 0 ? List.of() : List.of(Finding.trouble("selfcheck.events", often));
    }
}
