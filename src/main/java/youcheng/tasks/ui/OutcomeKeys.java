package youcheng.tasks.ui;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The keys that choose an outcome: one for going on, one for going back, one for no, whatever a step calls them. */
final class OutcomeKeys {

    private static final String NONE = "-";
    private static final Set<String> ONWARD = Set.of("APPROVED", "CONFIRMED", "SUPPORT", "GRANTED");
    private static final Set<String> BACK = Set.of("RETURNED");
    private static final Set<String> NO = Set.of("REJECTED", "OBJECT", "DECLINED");

    private OutcomeKeys() {}

    /** The key of each outcome in their order, with a mark for one that has none. */
    static String of(Class<? extends Enum<?>> outcomes) {
        return Arrays.stream(outcomes.getEnumConstants())
                .map(each -> key(each.name()))
                .collect(Collectors.joining(" "));
    }

    private static String key(String outcome) {
        if (ONWARD.contains(outcome)) {
            return "a";
        }
        if (BACK.contains(outcome)) {
            return "r";
        }
        return NO.contains(outcome) ? "x" : NONE;
    }
}
