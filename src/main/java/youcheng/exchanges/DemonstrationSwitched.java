package youcheng.exchanges;

import java.util.List;
import youcheng.register.RelationshipId;

/**
 * The made-up exchanges were switched on or off; told within the transaction in which they were, which has locked the relationships.
 *
 * @param relationships all whose exchanges may be others now
 */
public record DemonstrationSwitched(List<RelationshipId> relationships) {}
