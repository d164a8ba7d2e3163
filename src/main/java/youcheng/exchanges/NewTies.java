package youcheng.exchanges;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import youcheng.register.Relationships;
import youcheng.register.TieSigned;

/** A tie has a standing from the moment in which it is signed, not from the night after. */
@Component
class NewTies {

    private final Relationships relationships;
    private final Scorer scorer;

    NewTies(Relationships relationships, Scorer scorer) {
        this.relationships = relationships;
        this.scorer = scorer;
    }

    /** Within the transaction that signs. */
    @EventListener
    void signed(TieSigned event) {
        relationships.lock(List.of(event.tie()));
        scorer.score(List.of(event.tie()));
    }
}
