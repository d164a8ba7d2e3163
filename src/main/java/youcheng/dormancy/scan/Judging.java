package youcheng.dormancy.scan;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import youcheng.workflow.DecisionRow;
import youcheng.workflow.Workflow;

/** Has the decision table judge relationships. */
@Component
class Judging {

    private final Workflow workflow;

    Judging(Workflow workflow) {
        this.workflow = workflow;
    }

    /** A sitting in which facts that were judged already are not judged again. */
    Sitting sitting() {
        return new Sitting();
    }

    /** Judges many relationships in a row. */
    final class Sitting {

        private final Map<DormancyFacts, Judgement> judged = new HashMap<>();

        private Sitting() {}

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
