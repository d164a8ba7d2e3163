package youcheng.decisions;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.cases.Cases;
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
    private final Cases cases;
    private final People people;
    private final TaskTimers timers;

    DecisionSteps(DecisionFiles files, DecidedProcesses processes, Cases cases, People people, TaskTimers timers) {
        this.files = files;
        this.processes = processes;
        this.cases = cases;
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

    /** Account id of whoever began the case, to whom its draft goes; null when they are no officer of the desk any more. */
    public @Nullable String initiator(String caseNumber) {
        Actor initiator = cases.initiatorOf(new CaseNumber(caseNumber));
        return initiator.isPerson() ? holder(officers(caseNumber), initiator.principal()) : null;
    }

    /** Account id of whoever was asked last for an additional opinion; null when they left the group meanwhile. */
    public @Nullable String askedPerson(String caseNumber) {
        AskedOpinion last = file(caseNumber).asked().getLast();
        return holder(last.group(), last.person());
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

    private @Nullable String holder(String group, long account) {
        return people.findIn(group, account)
                .map(person -> Long.toString(person.id()))
                .orElse(null);
    }

    private DecidedProcess process(String caseNumber) {
        return processes.get(file(caseNumber).process());
    }

    private DecisionFile file(String caseNumber) {
        return files.found(new CaseNumber(caseNumber));
    }
}
