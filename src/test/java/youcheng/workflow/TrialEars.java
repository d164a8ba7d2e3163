package youcheng.workflow;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.modulith.events.ApplicationModuleListener;
import youcheng.cases.CaseCirculated;
import youcheng.cases.CaseClosed;
import youcheng.exchanges.ExchangeChanged;

/** Listens as notifications will: after the commit, in a transaction of its own; deaf unless a test wants to hear. */
@TestComponent("trialEars")
public class TrialEars {

    /** What an event was heard in. */
    public record Heard(Object event, String thread) {}

    private static final String LISTENS = "@trialEars.isListening()";

    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile boolean listening;
    private volatile boolean mortal;

    TrialEars(@Value("${trial.listening:false}") boolean listening) {
        this.listening = listening;
    }

    /** The first event that it hears kills the process, as a power cut would. */
    void listenAndDie() {
        mortal = true;
        listen(0);
    }

    public boolean isListening() {
        return listening;
    }

    /** From now on it hears, and forgets what it heard before; the next so many times it fails. */
    public void listen(int failingFirst) {
        heard.clear();
        failures.set(failingFirst);
        listening = true;
    }

    public void stopListening() {
        listening = false;
    }

    public List<Heard> heard() {
        return List.copyOf(heard);
    }

    @ApplicationModuleListener(condition = LISTENS)
    public void on(TaskGiven event) {
        hear(event);
    }

    @ApplicationModuleListener(condition = LISTENS)
    public void on(TaskMarked event) {
        hear(event);
    }

    @ApplicationModuleListener(condition = LISTENS)
    public void on(TaskDone event) {
        hear(event);
    }

    @ApplicationModuleListener(condition = LISTENS)
    public void on(CaseClosed event) {
        hear(event);
    }

    @ApplicationModuleListener(condition = LISTENS)
    public void on(CaseCirculated event) {
        hear(event);
    }

    @ApplicationModuleListener(condition = LISTENS)
    public void on(ExchangeChanged event) {
        hear(event);
    }

    private void hear(Object event) {
        if (mortal) {
            Runtime.getRuntime().halt(137);
        }
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("The ear is ill today");
        }
        heard.add(new Heard(event, Thread.currentThread().getName()));
    }
}
