package youcheng.cases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
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

    /** By case, a group whose people may read it though they have no part in it; for those of these that have one. */
    default Map<CaseNumber, String> alsoReadBy(Collection<CaseNumber> numbers) {
        return Map.of();
    }

    /** A supervisor moved the due date of this work item; for features that keep the day themselves. */
    default void dueMoved(WorkItem item, LocalDate day) {}

    /** Why this person, a supervisor of the desk, may not oversee this work item all the same; empty when they may. */
    default Optional<Rejection> objectionToOverseeing(Person person, WorkItem item) {
        return Optional.empty();
    }

    /** Why this person may not do this work item; empty when they may. */
    Optional<Rejection> objectionTo(Person person, WorkItem item);
}
