package youcheng.cases.conditions;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What listed tasks have to be: all conditions of one of these lists.
 *
 * @param anyOf the lists; none where everything is listed
 */
public record TaskConditions(List<List<TaskCondition>> anyOf) {

    /** Nothing is asked. */
    public static final TaskConditions NONE = new TaskConditions(List.of());

    private static final String OR = "|";
    private static final String AND = ";";

    public TaskConditions {
        anyOf = anyOf.stream().filter(all -> !all.isEmpty()).map(List::copyOf).toList();
    }

    /** All of these. */
    public static TaskConditions allOf(TaskCondition... conditions) {
        return new TaskConditions(List.of(List.of(conditions)));
    }

    public boolean isEmpty() {
        return anyOf.isEmpty();
    }

    /** As an address and a saved filter keep it; empty where nothing is asked. */
    public String written() {
        return anyOf.stream()
                .map(all -> all.stream().map(TaskCondition::written).collect(Collectors.joining(AND)))
                .collect(Collectors.joining(OR));
    }

    /** Reads what was kept; what is no condition is as if it were not there. */
    public static TaskConditions read(String kept) {
        if (kept.isBlank()) {
            return NONE;
        }
        return new TaskConditions(Arrays.stream(kept.split("\\" + OR, -1))
                .map(all -> Arrays.stream(all.split(AND, -1))
                        .flatMap(each -> TaskCondition.read(each).stream())
                        .toList())
                .toList());
    }
}
