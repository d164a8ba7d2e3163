package youcheng.exchanges;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import youcheng.register.RelationshipSigned;
import youcheng.register.Relationships;

/** A relationship has a standing from the moment in which it is signed, not from the night after. */
@Component
class NewRelationships {

    private final Relationships relationships;
    private final Scorer scorer;

    NewRelationships(Relationships relationships, Scorer scorer) {
        this.relationships = relationships;
        this.scorer = scorer;
    }

    /** Within the transaction that signs. */
    @EventListener
    void signed(RelationshipSigned event) {
        relationships.lock(List.of(event.relationship()));
        scorer.score(List.of(event.relationship()));
    }
}
