package youcheng.imports.targets;

import java.util.List;
import java.util.Map;
import youcheng.base.Rejection;

/**
 * What joining a row with a record would come to.
 *
 * @param fills what the record would say that it does not say yet, by the names of the fields; of choices their names
 * @param refused what the two contradict each other in, each with its field
 */
public record JoinLook(Map<String, String> fills, List<Rejection> refused) {}
