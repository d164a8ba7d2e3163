package youcheng.exchanges;

import java.time.Instant;
import java.util.List;
import youcheng.register.RelationshipId;

/**
 * An exchange was recorded, corrected, answered, called off or made void; told within the transaction in which it was.
 *
 * @param exchange the exchange
 * @param relationships whose exchange it is or was before, in the order of their keys
 * @param at when
 */
public record ExchangeChanged(ExchangeId exchange, List<RelationshipId> relationships, Instant at) {}
