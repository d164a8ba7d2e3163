package youcheng.dormancy.scan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.workflow.DecisionRow;
import youcheng.workflow.Workflow;

/** Has the decision table judge relationships. */
@Component
class Judging {

    /** Of so many different facts at most is kept what was said of them. */
    private static final int MOST_KEPT = 10_000;

    private final Workflow workflow;
    private volatile @Nullable Sitting last;

    Judging(Workflow workflow) {
        this.workflow = workflow;
    }

    /**
     * A sitting in which facts that were judged already are not judged again: the table asks for nothing but them. It lasts from
     * lot to lot, as long as the table is the same.
     */
    Sitting sitting() {
        String table = workflow.versionOf(DormancyScanProcess.RULE_TABLE);
        Sitting sitting = last;
        if (sitting == null || !sitting.table.equals(table) || sitting.judged.size() > MOST_KEPT) {
            sitting = new Sitting(table);
            last = sitting;
        }
        return sitting;
    }

    /** Judges many relationships in a row. */
    final class Sitting {

        private final String table;
        private final Map<DormancyFacts, Judgement> judged = new ConcurrentHashMap<>();

        private Sitting(String table) {
            this.table = table;
        }

        /** Judges all of these at once. */
        void judge(Collection<DormancyFacts> some) {
            List<DormancyFacts> anew = some.stream()
                    .distinct()
                    .filter(facts -> !judged.containsKey(facts))
                    .toList();
            List<List<DecisionRow>> rules = workflow.weigh(
                    DormancyScanProcess.RULE_TABLE,
                    anew.stream().map(DormancyFacts::asInputs).toList());
            for (int place = 0; place < anew.size(); place++) {
                judged.put(anew.get(place), Judgement.of(rules.get(place)));
            }
        }

        /** What was said of these. */
        Judgement of(DormancyFacts facts) {
            return Objects.requireNonNull(judged.get(facts), "not judged yet");
        }
    }
}
