package youcheng.closeness.runs;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import youcheng.exchanges.DemonstrationSwitched;
import youcheng.exchanges.ExchangeChanged;
import youcheng.exchanges.ExchangesChanged;
import youcheng.register.RelationshipCorrected;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSigned;
import youcheng.register.Relationships;
import youcheng.register.RelationshipsMerged;

/**
 * Scores a relationship in the transaction that changes what its closeness is made of: a page never shows an exchange beside a
 * score that does not know it.
 */
@Component
class ScoringOnChange {

    private static final int AT_ONCE = 100;

    private final Relationships relationships;
    private final Scorer scorer;

    ScoringOnChange(Relationships relationships, Scorer scorer) {
        this.relationships = relationships;
        this.scorer = scorer;
    }

    /** Whoever changed the exchange has locked its relationships. */
    @EventListener
    void changed(ExchangeChanged event) {
        scorer.score(event.relationships());
    }

    /** Whoever changed them has locked their relationships; some at a time, or thousands would be in memory at once. */
    @EventListener
    void changed(ExchangesChanged event) {
        List<RelationshipId> all = event.relationships();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            scorer.score(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }

    /** Whoever switched has locked them all. */
    @EventListener
    void switched(DemonstrationSwitched event) {
        scorer.score(event.relationships());
    }

    /** A relationship has a standing from the moment in which it is signed, not from the night after. */
    @EventListener
    void signed(RelationshipSigned event) {
        relationships.lock(List.of(event.relationship()));
        scorer.score(List.of(event.relationship()));
    }

    /** Whoever corrected it has locked it. */
    @EventListener
    void corrected(RelationshipCorrected event) {
        scorer.score(List.of(event.relationship()));
    }

    /** What stays has the exchanges of both; the runs of what went stay its own record. */
    @EventListener
    void merged(RelationshipsMerged event) {
        scorer.score(event.relationships());
    }
}
