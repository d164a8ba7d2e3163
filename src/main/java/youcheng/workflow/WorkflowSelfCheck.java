package youcheng.workflow;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import youcheng.base.SelfCheck;

/** Whether timers fire, whether some failed for good, and whether the inbox says what the engine says. */
@Component
@Order(10)
class WorkflowSelfCheck implements SelfCheck {

    private final TimerExecution execution;
    private final Timers timers;
    private final InboxReconciler inbox;

    WorkflowSelfCheck(TimerExecution execution, Timers timers, InboxReconciler inbox) {
        this.execution = execution;
        this.timers = timers;
        this.inbox = inbox;
    }

    @Override
    public List<Finding> findings() {
        List<Finding> found = new ArrayList<>();
        if (!execution.isEnabled()) {
            found.add(Finding.trouble("selfcheck.timers.off"));
        } else if (!execution.isAlive()) {
            found.add(Finding.trouble("selfcheck.timers.dead"));
        }
        List<Timer> failed = timers.failed();
        if (!failed.isEmpty()) {
            Timer first = failed.getFirst();
            found.add(Finding.trouble(
                    "selfcheck.timers.failed", failed.size(), (first.caseNumber() + " " + first.step()).strip()));
        }
        int differences = inbox.compare().size();
        if (differences > 0) {
            found.add(Finding.trouble("selfcheck.inbox", differences));
        }
        return found;
    }
}
