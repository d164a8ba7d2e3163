package youcheng.dormancy.scan;

import java.util.Arrays;
import java.util.List;
import youcheng.workflow.DecisionRow;

/**
 * What the table {@code DormancyRule} says of a relationship.
 *
 * @param verdict what becomes of it
 * @param reasons message keys of everything that speaks for that verdict
 */
record Judgement(Verdict verdict, List<String> reasons) {

    Judgement {
        reasons = List.copyOf(reasons);
    }

    /** Of all rules that matched those count that weigh most: an open review outweighs the longest silence. */
    static Judgement of(List<DecisionRow> rules) {
        Verdict verdict = Arrays.stream(Verdict.values())
                .filter(each -> rules.stream().anyMatch(rule -> of(rule) == each))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The table says nothing of a relationship"));
        return new Judgement(
                verdict,
                rules.stream()
                        .filter(rule -> of(rule) == verdict)
                        .map(rule -> rule.text("reason"))
                        .toList());
    }

    private static Verdict of(DecisionRow rule) {
        return rule.constant("verdict", Verdict.class);
    }
}
