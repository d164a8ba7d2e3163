package youcheng.workflow;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.boot.test.context.TestComponent;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.CaseAccess;
import youcheng.cases.Cases;
import youcheng.identity.Person;

/** Whoever began a trial does none of its tasks but the first, nor any of a process that it calls. */
@TestComponent
class TrialAccess implements CaseAccess {

    private final Cases cases;

    TrialAccess(Cases cases) {
        this.cases = cases;
    }

    @Override
    public boolean covers(String process) {
        return process.equals("TrialOuter");
    }

    @Override
    public String overseers(CaseNumber number) {
        return "SUPERVISOR@EUROPE";
    }

    @Override
    public Function<Person, Optional<Rejection>> objections(WorkItem item) {
        return person -> !item.step().equals("Task_Prepare")
                        && cases.initiatorOf(item.caseNumber()).equals(person.asActor())
                ? Optional.of(Rejection.because("decisions.rejection.ownCase"))
                : Optional.empty();
    }
}
