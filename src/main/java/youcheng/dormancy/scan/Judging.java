package youcheng.dormancy.scan;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
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
        return new Sitting(new HashMap<>());
    }

    /** Judges many relationships in a row. */
    final class Sitting {

        private final Map<DormancyFacts, Judgement> judged;

        private Sitting(Map<DormancyFacts, Judgement> judged) {
            this.judged = judged;
        }

        Judgement of(DormancyFacts facts) {
            return judged.computeIfAbsent(
                    facts, each -> Judgement.of(workflow.weigh(DormancyScanProcess.RULE_TABLE, each.asInputs())));
        }
    }
}
