package youcheng.decisions;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.identity.People;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.tasks.TaskTimers;

/** What the models of all processes in which people decide call by name; no way in for views. */
@Component("decisionSteps")
@Transactional(propagation = Propagation.MANDATORY)
public class DecisionSteps {

    private final DecisionFiles files;
    private final DecidedProcesses processes;
    private final People people;
    private final TaskTimers timers;

    DecisionSteps(DecisionFiles files, DecidedProcesses processes, People people, TaskTimers timers) {
        this.files = files;
        this.processes = processes;
        this.people = people;
        this.timers = timers;
    }

    /** The officers who work on the case. */
    public String officers(String caseNumber) {
        return process(caseNumber).officers(new CaseNumber(caseNumber));
    }

    /** The supervisors who oversee it. */
    public String supervisors(String caseNumber) {
        return process(caseNumber).supervisors(new CaseNumber(caseNumber));
    }

    /** Account id of whoever was asked last for an additional opinion; null when they left the group meanwhile. */
    public @Nullable String askedPerson(String caseNumber) {
        AskedOpinion last = file(caseNumber).asked().getLast();
        return people.findIn(last.group(), last.person())
                .map(person -> Long.toString(person.id()))
                .orElse(null);
    }

    /** The group in which somebody was asked last for an additional opinion. */
    public String askedGroup(String caseNumber) {
        return file(caseNumber).asked().getLast().group();
    }

    /** Reports what is late: to the supervisors of the desk, and what waits for these themselves to the leader. */
    public void escalate(String caseNumber, Actor by) {
        String supervisors = supervisors(caseNumber);
        timers.escalate(
                new CaseNumber(caseNumber),
                by,
                item -> supervisors.equals(item.group()) ? Person.group(Role.MUNICIPAL_LEADER) : supervisors);
    }

    private DecidedProcess process(String caseNumber) {
        return processes.get(file(caseNumber).process());
    }

    private DecisionFile file(String caseNumber) {
        return files.found(new CaseNumber(caseNumber));
    }
}
