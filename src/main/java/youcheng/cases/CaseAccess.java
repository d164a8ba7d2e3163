package youcheng.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.identity.Person;
import youcheng.workflow.WorkItem;

/** What a feature knows about who may take which work of its cases, beyond role and desk: four eyes. */
public interface CaseAccess {

    /** Whether it is about the cases of this process. */
    boolean covers(String process);

    /** The group that oversees this case: it moves due dates, reassigns, and hears of what is late. */
    String overseers(CaseNumber number);

    /** Whether its initiator still writes it, and nobody examines it yet. */
    default boolean isDraft(CaseNumber number) {
        return false;
    }

    /** A supervisor moved the due date of this work item; for features that keep the day themselves. */
    default void dueMoved(WorkItem item, LocalDate day) {}

    /**
     * Why this person, a supervisor of the desk, may not oversee tasks of this case all the same, asked task by task: what
     * it takes of the case is read once, here.
     */
    default Function<WorkItem, Optional<Rejection>> objectionsToOverseeing(Person person, CaseNumber number) {
        return item -> Optional.empty();
    }

    /** Why people may not do this work item, asked person by person: what it takes of the case is read once, here. */
    Function<Person, Optional<Rejection>> objections(WorkItem item);
}
