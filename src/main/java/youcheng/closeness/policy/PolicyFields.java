package youcheng.closeness.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import youcheng.audit.Change;
import youcheng.closeness.score.ClosenessPolicy;
import youcheng.closeness.score.Dimension;
import youcheng.exchanges.Level;
import youcheng.exchanges.Substance;

/** The numbers of a policy one by one, for the trail and for comparing versions. */
public final class PolicyFields {

    private PolicyFields() {}

    /** Each number under the name by which the trail knows it. */
    public static Map<String, Object> of(ClosenessPolicy policy) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Level level : Level.values()) {
            put(fields, "policy.level." + level, policy.levels().get(level));
        }
        for (Substance substance : Substance.values()) {
            put(fields, "policy.substance." + substance, policy.substances().get(substance));
        }
        for (Dimension dimension : Dimension.values()) {
            put(fields, "policy.weight." + dimension, policy.weights().get(dimension));
        }
        put(fields, "policy.halfLife", policy.halfLife());
        put(fields, "policy.heatHalfLife", policy.heatHalfLife());
        put(fields, "policy.depthHalf", policy.depthHalf());
        put(fields, "policy.fullFrequency", policy.fullFrequency());
        put(fields, "policy.fullBreadth", policy.fullBreadth());
        put(fields, "policy.breadthYears", policy.breadthYears());
        put(fields, "policy.lengthPerYear", policy.lengthPerYear());
        put(fields, "policy.aidShare", policy.aidShare());
        put(fields, "policy.closeFrom", policy.closeFrom());
        put(fields, "policy.steadyFrom", policy.steadyFrom());
        put(fields, "policy.coolingMonths", policy.coolingMonths());
        put(fields, "policy.dormantMonths", policy.dormantMonths());
        put(fields, "policy.letterDays", policy.letterDays());
        put(
                fields,
                "policy.excused",
                policy.excused().stream()
                        .map(period -> period.from() + " – " + period.until())
                        .collect(Collectors.joining("; ")));
        return fields;
    }

    /** What is another number in the second policy. */
    public static List<Change> changes(ClosenessPolicy before, ClosenessPolicy after) {
        Map<String, Object> now = of(after);
        List<Change> changes = new ArrayList<>();
        of(before)
                .forEach((field, value) ->
                        Change.of(field, value, now.get(field)).ifPresent(changes::add));
        return changes;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        fields.put(name, value == null ? "" : value);
    }
}
