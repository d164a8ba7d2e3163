package youcheng.closeness.policy;

import java.util.HashMap;
import java.util.Map;
import youcheng.closeness.score.ClosenessPolicy;

/** Policies that differ from the first one in a few typed numbers. */
public final class Numbers {

    private Numbers() {}

    /** The first policy with these numbers in place of its own: a name and what is typed, by turns. */
    public static ClosenessPolicy with(String... typed) {
        Map<String, String> numbers =
                new HashMap<>(PolicyDraft.of(ClosenessPolicy.first()).typed());
        for (int i = 0; i < typed.length; i += 2) {
            numbers.put(typed[i], typed[i + 1]);
        }
        return new PolicyDraft(numbers).policy();
    }
}
