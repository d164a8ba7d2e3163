package youcheng.exchanges;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import youcheng.register.RelationshipId;

/** What a score makes of exchanges, for the pages on which they are recorded; the module that scores implements it. */
public interface ExchangeScoring {

    /** By what exchanges weigh as of now. */
    ExchangeWeights weights();

    /** The score of each of these relationships now; one that was never scored is missing. */
    Map<RelationshipId, ScoreNow> scores(Collection<RelationshipId> relationships);

    /** An exchange that something proves weighs the product of both on its day. */
    record ExchangeWeights(Map<Level, Double> levels, Map<Substance, Double> substances) {}

    /**
     * A score.
     *
     * @param score 0 to 100, or null where there is too little on record
     * @param messageKey what is said in its place then
     */
    record ScoreNow(@Nullable Double score, String messageKey) {}
}
