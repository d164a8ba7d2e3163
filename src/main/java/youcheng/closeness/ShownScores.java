package youcheng.closeness;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import youcheng.closeness.policy.PolicyKeeping;
import youcheng.closeness.score.ClosenessPolicy;
import youcheng.exchanges.ExchangeScoring;
import youcheng.register.RelationshipId;

/** Closeness on the pages on which exchanges are recorded. */
@Component
class ShownScores implements ExchangeScoring {

    private final ClosenessReading reading;
    private final PolicyKeeping policies;

    ShownScores(ClosenessReading reading, PolicyKeeping policies) {
        this.reading = reading;
        this.policies = policies;
    }

    @Override
    public ExchangeWeights weights() {
        ClosenessPolicy policy = policies.current().policy();
        return new ExchangeWeights(policy.levels(), policy.substances());
    }

    @Override
    public Map<RelationshipId, ScoreNow> scores(Collection<RelationshipId> relationships) {
        Map<RelationshipId, ScoreNow> scores = new LinkedHashMap<>();
        relationships.forEach(relationship -> reading.standing(relationship)
                .ifPresent(standing -> scores.put(
                        relationship,
                        new ScoreNow(
                                standing.score(),
                                "closeness.band." + standing.band().name()))));
        return scores;
    }
}
