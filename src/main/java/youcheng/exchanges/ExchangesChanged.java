package youcheng.exchanges;

import java.util.List;
import youcheng.register.RelationshipId;

/**
 * What took place with these relationships, or is planned with them, has changed. Published within the transaction that changes it,
 * which has locked them.
 *
 * @param relationships whose exchanges are others now
 */
public record ExchangesChanged(List<RelationshipId> relationships) {}
