package youcheng.closeness.runs;

import java.util.List;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.base.Progress;
import youcheng.register.RelationshipId;
import youcheng.register.Relationships;

/** Scores many relationships, some at a time, each lot in a transaction of its own. */
@Component
class ScoringLots {

    private static final Logger LOG = LoggerFactory.getLogger(ScoringLots.class);
    private static final int AT_ONCE = 100;

    private final Scorer scorer;
    private final RunSeals seals;
    private final Relationships relationships;
    private final TransactionTemplate transaction;

    ScoringLots(Scorer scorer, RunSeals seals, Relationships relationships, TransactionTemplate transaction) {
        this.scorer = scorer;
        this.seals = seals;
        this.relationships = relationships;
        this.transaction = transaction;
    }

    /** Scores those of these that {@code wanted} names under their locks; how many were done, failed ones not among them. */
    long score(List<RelationshipId> ids, Progress progress, UnaryOperator<List<RelationshipId>> wanted) {
        long scored = 0;
        int done = 0;
        while (done < ids.size() && progress.done(done, ids.size())) {
            List<RelationshipId> some = ids.subList(done, Math.min(ids.size(), done + AT_ONCE));
            scored += lot(some, wanted);
            done += some.size();
        }
        return scored;
    }

    /** One that fails keeps no other from being scored: those of its lot are tried one by one. */
    private long lot(List<RelationshipId> some, UnaryOperator<List<RelationshipId>> wanted) {
        try {
            return inTransaction(some, wanted);
        } catch (RuntimeException e) {
            if (some.size() == 1) {
                LOG.error("The closeness of relationship {} could not be computed", some.getFirst(), e);
                return 0;
            }
            LOG.warn("A lot of {} relationships is scored one by one, since it failed: {}", some.size(), e.toString());
            return some.stream().mapToLong(one -> lot(List.of(one), wanted)).sum();
        }
    }

    private long inTransaction(List<RelationshipId> some, UnaryOperator<List<RelationshipId>> wanted) {
        transaction.executeWithoutResult(status -> {
            relationships.lock(some);
            seals.seal(scorer.score(wanted.apply(some)));
        });
        return some.size();
    }
}
