package youcheng.closeness.runs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import youcheng.base.Progress;
import youcheng.base.SelfCheck;
import youcheng.closeness.policy.Policies;
import youcheng.closeness.score.ClosenessFormulas;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/**
 * Scores every relationship anew when a day has begun and when the policy or the formula was changed. What was left undone, by a
 * stopped or killed process or since it failed, is made up for at the next start and in the next night.
 */
@Component
class ClosenessNight implements SelfCheck {

    private static final Logger LOG = LoggerFactory.getLogger(ClosenessNight.class);

    private final ScoringLots lots;
    private final NightLease lease;
    private final Standings standings;
    private final Policies policies;
    private final ClosenessFormulas formulas;
    private final Register register;
    private final Clock clock;

    ClosenessNight(
            ScoringLots lots,
            NightLease lease,
            Standings standings,
            Policies policies,
            ClosenessFormulas formulas,
            Register register,
            Clock clock) {
        this.lots = lots;
        this.lease = lease;
        this.standings = standings;
        this.policies = policies;
        this.formulas = formulas;
        this.register = register;
        this.clock = clock;
    }

    /** Before the self-check of the start, which would find undone what is made up for here. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener(ApplicationReadyEvent.class)
    void started() {
        night();
    }

    /** Shortly after the office's midnight, as shipped. */
    @Scheduled(cron = "${youcheng.closeness.night}", zone = "${youcheng.office.zone}")
    void dayHasBegun() {
        night();
    }

    /**
     * Scores what is stale, unless another node is at it; how many. Where the database is away, the next start or night makes up
     * for it.
     */
    long night() {
        try {
            if (!lease.take()) {
                LOG.debug("Another node computes closeness");
                return 0;
            }
            try {
                long scored = scoreUntilNoDayBegan();
                LOG.debug("Closeness computed for {} relationships", scored);
                return scored;
            } finally {
                lease.giveBack();
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.error("Closeness could not be computed now, and will be in the next night", e);
            return 0;
        }
    }

    /** A day that began meanwhile found the night taken, and what was scored before is of the day that is over. */
    private long scoreUntilNoDayBegan() {
        long scored = 0;
        LocalDate day;
        do {
            day = LocalDate.now(clock);
            scored += scoreStale((done, all) -> lease.keep());
        } while (!day.equals(LocalDate.now(clock)));
        return scored;
    }

    /**
     * Scores the relationships whose last run is not of today, or not by the policy and the formula in force; how many. Of two
     * processes that do so at once each relationship is scored by one: it is looked at again under its lock.
     */
    long scoreStale(Progress progress) {
        Set<Long> fresh = new HashSet<>(standings.fresh(
                LocalDate.now(clock),
                policies.current().version(),
                formulas.current().version()));
        return lots.score(inForceWithout(fresh), progress, this::stale);
    }

    /** Scores these relationships; how many, which is fewer where it was stopped or some failed. */
    long score(List<RelationshipId> ids, Progress progress) {
        return lots.score(ids, progress, some -> some);
    }

    private List<RelationshipId> stale(List<RelationshipId> ids) {
        Set<Long> fresh = new HashSet<>(standings.freshOf(
                LocalDate.now(clock),
                policies.current().version(),
                formulas.current().version(),
                ids.stream().map(RelationshipId::value).toList()));
        return ids.stream().filter(id -> !fresh.contains(id.value())).toList();
    }

    private List<RelationshipId> inForceWithout(Set<Long> keys) {
        return register.concluded().stream()
                .filter(RelationshipSummary::isInForce)
                .map(RelationshipSummary::id)
                .filter(id -> !keys.contains(id.value()))
                .toList();
    }

    /** Nobody sees from a number alone that it is of last week. */
    @Override
    public List<Finding> findings() {
        Set<Long> recent = new HashSet<>(standings.since(LocalDate.now(clock).minusDays(1)));
        int left = inForceWithout(recent).size();
        return left == 0 ? List.of() : List.of(Finding.trouble("selfcheck.closeness", left));
    }
}
