package youcheng.cases;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.cases.CaseReader.Ground;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.workflow.Inbox;
import youcheng.workflow.TaskDone;
import youcheng.workflow.TaskGiven;
import youcheng.workflow.TaskMarked;
import youcheng.workflow.WorkItem;

/**
 * Who may read a case, kept as data where it arises, so that lists, pages, counts and documents join it and nobody loads
 * cases to ask. Auditors read every case and need no row. Whoever changes something here holds the lock of the case, or
 * is about to open it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseReaders {

    private final CaseReaderRepository readers;
    private final Inbox inbox;

    CaseReaders(CaseReaderRepository readers, Inbox inbox) {
        this.readers = readers;
        this.inbox = inbox;
    }

    /** Whoever opened the case reads it, and the one for whom they did; a case that the system opened has no such reader. */
    void opened(CaseNumber number, Actor initiator) {
        initiator.people().forEach(account -> add(number, CaseReader.account(account), Ground.OPENED));
    }

    /** The case was shown to this account for information. */
    void circulated(CaseNumber number, long accountId) {
        add(number, CaseReader.account(accountId), Ground.CIRCULATED);
    }

    /** A comment named this account: it reads the case, and may answer. */
    public void mentioned(CaseNumber number, long accountId) {
        add(number, CaseReader.account(accountId), Ground.MENTIONED);
    }

    /** Everybody in this group reads the case, whether or not they have a task in it. */
    public void ofDesk(CaseNumber number, String group) {
        add(number, CaseReader.group(group), Ground.DESK);
    }

    @EventListener
    void given(TaskGiven given) {
        inbox.find(given.task()).ifPresent(this::add);
    }

    @EventListener
    void done(TaskDone done) {
        inbox.find(done.task()).ifPresent(this::add);
    }

    @EventListener
    void marked(TaskMarked task) {
        followTasks(task.caseNumber());
    }

    /** A task that begins or is done only adds readers, however many tasks the case has had. */
    private void add(WorkItem task) {
        Set<String> missing = readersOf(task).collect(Collectors.toSet());
        readers.findByCaseNumberAndGround(task.caseNumber().value(), Ground.TASK)
                .forEach(stored -> missing.remove(stored.principal()));
        missing.forEach(principal -> readers.save(new CaseReader(task.caseNumber(), principal, Ground.TASK)));
    }

    /**
     * The readers that the tasks of a case make, as these stand now. A task that ended keeps its readers; whoever held one
     * and gave it back undone reads on only where their group does.
     */
    public void followTasks(CaseNumber number) {
        Set<String> missing = new HashSet<>();
        inbox.of(number).forEach(task -> readersOf(task).forEach(missing::add));
        for (CaseReader stored : readers.findByCaseNumberAndGround(number.value(), Ground.TASK)) {
            if (!missing.remove(stored.principal())) {
                readers.delete(stored);
            }
        }
        missing.forEach(principal -> readers.save(new CaseReader(number, principal, Ground.TASK)));
    }

    /**
     * Those of these cases that may be read by whoever acts in the name of one of these: an auditor reads all, others where
     * one of them or of their groups is named.
     */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Set<CaseNumber> readableOf(List<Person> claimants, Collection<CaseNumber> numbers) {
        if (readsAll(claimants)) {
            return Set.copyOf(numbers);
        }
        if (numbers.isEmpty()) {
            return Set.of();
        }
        List<String> asked = numbers.stream().map(CaseNumber::value).toList();
        Set<String> readable = new HashSet<>(readers.readable(asked, principalsOf(claimants)));
        boundedOf(claimants)
                .forEach((processes, principals) -> readable.addAll(readers.readable(asked, principals, processes)));
        return readable.stream().map(CaseNumber::new).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether somebody, who need not be signed in, may read this case now, in their own name. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public boolean mayRead(Person person, CaseNumber number) {
        return !readableOf(List.of(person), List.of(number)).isEmpty();
    }

    static boolean readsAll(List<Person> claimants) {
        return claimants.stream().anyMatch(person -> person.is(Role.AUDITOR));
    }

    /**
     * As what these may be named as readers; whoever only manages accounts reads no case, whatever they did before. Without
     * deputies to whom only some processes were left, see {@link #boundedOf}.
     */
    static List<String> principalsOf(List<Person> claimants) {
        return named(claimants.stream().filter(person -> person.processes().isEmpty()));
    }

    /** As what this person may be named as a reader of the cases in which they act. */
    static List<String> principalsOf(Person claimant) {
        return named(Stream.of(claimant));
    }

    /** By the processes that were left to them, as what deputies may be named as readers of such cases. */
    static Map<Set<String>, List<String>> boundedOf(List<Person> claimants) {
        Map<Set<String>, List<String>> bounded = new LinkedHashMap<>();
        claimants.stream()
                .map(Person::processes)
                .filter(processes -> !processes.isEmpty())
                .distinct()
                .forEach(processes -> bounded.put(
                        processes,
                        named(claimants.stream()
                                .filter(person -> person.processes().equals(processes)))));
        return bounded;
    }

    private static List<String> named(Stream<Person> claimants) {
        return claimants
                .filter(person -> !person.roles().equals(Set.of(Role.ADMINISTRATOR)))
                .flatMap(person -> Stream.concat(
                        Stream.of(CaseReader.account(person.claimant())),
                        person.groups().stream().map(CaseReader::group)))
                .distinct()
                .toList();
    }

    private static Stream<String> readersOf(WorkItem task) {
        return Stream.concat(
                Stream.concat(
                                Stream.ofNullable(task.assignee()),
                                task.doer().stream().flatMap(doer -> doer.people().stream()))
                        .map(CaseReader::account),
                Stream.of(task.group(), task.marks().escalatedTo())
                        .filter(each -> each != null)
                        .map(CaseReader::group));
    }

    private void add(CaseNumber number, String principal, Ground ground) {
        if (!readers.existsByCaseNumberAndPrincipalAndGround(number.value(), principal, ground)) {
            readers.save(new CaseReader(number, principal, ground));
        }
    }
}
