package youcheng.closeness.runs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.base.Progress;
import youcheng.closeness.policy.Policies;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;
import youcheng.register.Relationships;

/**
 * Scores every relationship anew when a day has begun and when the policy was changed, some at a time, each lot in a transaction
 * of its own. What was left undone, by a stopped or killed process, is made up for at the next start.
 */
@Component
class ClosenessNight {

    private static final Logger LOG = LoggerFactory.getLogger(ClosenessNight.class);
    private static final int AT_ONCE = 100;

    private final Scorer scorer;
    private final Standings standings;
    private final Policies policies;
    private final Register register;
    private final Relationships relationships;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ClosenessNight(
            Scorer scorer,
            Standings standings,
            Policies policies,
            Register register,
            Relationships relationships,
            TransactionTemplate transaction,
            Clock clock) {
        this.scorer = scorer;
        this.standings = standings;
        this.policies = policies;
        this.register = register;
        this.relationships = relationships;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        scoreStale(Progress.UNHEARD);
    }

    /** Shortly after the office's midnight, as shipped. */
    @Scheduled(cron = "${youcheng.closeness.night}", zone = "${youcheng.office.zone}")
    void dayHasBegun() {
        long scored = scoreStale(Progress.UNHEARD);
        LOG.debug("Closeness computed for {} relationships", scored);
    }

    /**
     * Scores the relationships whose last run is not of today or not by the policy in force; how many. Of two processes that do
     * so at once each relationship is scored by one: it is looked at again under its lock.
     */
    long scoreStale(Progress progress) {
        Set<Long> fresh = new HashSet<>(
                standings.fresh(LocalDate.now(clock), policies.current().version()));
        List<RelationshipId> stale = register.concluded().stream()
                .filter(RelationshipSummary::isInForce)
                .map(RelationshipSummary::id)
                .filter(id -> !fresh.contains(id.value()))
                .toList();
        return inLots(stale, progress, this::scoreIfStale);
    }

    /** Scores these relationships; how many, which is fewer where it was stopped. */
    long score(List<RelationshipId> ids, Progress progress) {
        return inLots(ids, progress, scorer::score);
    }

    private void scoreIfStale(List<RelationshipId> ids) {
        Set<Long> fresh = new HashSet<>(standings.freshOf(
                LocalDate.now(clock),
                policies.current().version(),
                ids.stream().map(RelationshipId::value).toList()));
        scorer.score(ids.stream().filter(id -> !fresh.contains(id.value())).toList());
    }

    private long inLots(List<RelationshipId> ids, Progress progress, Consumer<List<RelationshipId>> underLock) {
        int done = 0;
        while (done < ids.size() && progress.done(done, ids.size())) {
            List<RelationshipId> some = ids.subList(done, Math.min(ids.size(), done + AT_ONCE));
            transaction.executeWithoutResult(status -> {
                relationships.lock(some);
                underLock.accept(some);
            });
            done += some.size();
        }
        return done;
    }
}
