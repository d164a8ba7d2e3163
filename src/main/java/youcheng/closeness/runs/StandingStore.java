package youcheng.closeness.runs;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import youcheng.closeness.Standing;
import youcheng.register.RelationshipId;

/** Where relationships stand by their newest run. */
@Component
public class StandingStore {

    private final Standings standings;

    StandingStore(Standings standings) {
        this.standings = standings;
    }

    /** All that were ever scored. */
    public List<Standing> all() {
        return standings.all().stream().map(StandingRow::record).toList();
    }

    /** Where these relationships stand, as far as they were ever scored. */
    public List<Standing> of(Collection<RelationshipId> relationships) {
        return standings.of(relationships.stream().map(RelationshipId::value).toList()).stream()
                .map(StandingRow::record)
                .toList();
    }

    /** Where this relationship stands. */
    public Optional<Standing> find(RelationshipId relationship) {
        return standings.findById(relationship.value()).map(StandingRow::record);
    }
}
