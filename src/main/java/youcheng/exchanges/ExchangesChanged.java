package youcheng.exchanges;

import java.time.Instant;
import java.util.List;
import youcheng.register.RelationshipId;

/**
 * Very many exchanges were recorded or taken back at once; told within the transaction in which they were, once for all.
 *
 * @param relationships whose exchanges they are or were before, in the order of their keys
 * @param at when
 */
public record ExchangesChanged(List<RelationshipId> relationships, Instant at) {}
