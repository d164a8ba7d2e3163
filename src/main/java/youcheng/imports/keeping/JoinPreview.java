package youcheng.imports.keeping;

import java.util.List;
import java.util.Map;

/**
 * What joining a row with a record would come to.
 *
 * @param fills what the record would say that it does not say yet, by the names of the fields; of choices their names
 * @param problems what the two contradict each other in
 */
public record JoinPreview(Map<String, String> fills, List<RowProblem> problems) {}
