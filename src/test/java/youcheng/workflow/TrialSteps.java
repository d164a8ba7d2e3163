package youcheng.workflow;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.base.Actor;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.cases.Cases;

/** The steps of the trial processes, whose models stand in the tests' resources. */
@TestComponent("trialSteps")
@Transactional(propagation = Propagation.MANDATORY)
public class TrialSteps {

    private final Cases cases;
    private final AuditTrail trail;
    private volatile Consumer<CaseNumber> alsoDone = number -> {};

    TrialSteps(Cases cases, AuditTrail trail) {
        this.cases = cases;
        this.trail = trail;
    }

    /** What the steps do besides, such as calling the engine themselves or failing. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void meanwhile(Consumer<CaseNumber> what) {
        alsoDone = what;
    }

    /** Notes who acts in a called process. */
    public void note(String number, Actor by) {
        CaseNumber of = new CaseNumber(number);
        cases.lock(of);
        alsoDone.accept(of);
        append(of, "case.noted", by);
    }

    /** Notes once more who acts. */
    public void noteAgain(String number, Actor by) {
        append(new CaseNumber(number), "case.noted", by);
    }

    /** Opens a case without a person. */
    public CaseNumber open(Actor by) {
        CaseNumber number = cases.open("SCN", "TrialScan", new Bilingual("试验排查", "Trial scan"), by);
        append(number, "case.noted", by);
        alsoDone.accept(number);
        return number;
    }

    /** Opens a case of its own for what is called. */
    public String part(String parent, Actor by) {
        CaseNumber of = new CaseNumber(parent);
        cases.lock(of);
        CaseNumber number = cases.openWithin(of, "PRT", "TrialInner", new Bilingual("试验部分", "Trial part"), by);
        append(number, "case.noted", by);
        return number.value();
    }

    public void close(String number, Actor by) {
        CaseNumber of = new CaseNumber(number);
        cases.close(of, "DONE");
        append(of, "case.noted", by);
    }

    /** Who noted something in a case, in this order. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Actor> noters(CaseNumber number) {
        return trail.of(number).stream()
                .map(entry -> entry.event())
                .filter(event -> event.action().equals("case.noted"))
                .map(AuditEvent::actor)
                .toList();
    }

    private void append(CaseNumber number, String action, Actor by) {
        trail.append(Chain.of(number), AuditEvent.of(action, by).in(number));
    }

    /** The case that another belongs to. */
    @Transactional(propagation = Propagation.REQUIRED)
    public Optional<CaseNumber> parentOf(CaseNumber number) {
        return Optional.ofNullable(cases.lock(number).parent());
    }
}
