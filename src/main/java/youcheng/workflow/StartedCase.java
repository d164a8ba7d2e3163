package youcheng.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import youcheng.base.CaseNumber;

/**
 * Binds a process that a timer started to the case that its first step opens: {@code ${startedCase.is(execution,
 * scanSteps.open(acting.on(execution)))}}. A process that a service starts has its number from the beginning.
 */
@Component("startedCase")
public class StartedCase {

    StartedCase() {}

    /** From here on the process runs for this case; only once, and before its first task. */
    public void is(DelegateExecution execution, CaseNumber number) {
        String known = execution.getProcessBusinessKey();
        if (known != null) {
            throw new IllegalStateException(known + " runs here already, " + number + " cannot");
        }
        execution.setProcessBusinessKey(number.value());
    }
}
