package youcheng.cases;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.identity.People;

/** Who watches a case; only for telling them, never to be shown. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseWatchers {

    private final WatchedCases watched;
    private final CaseReaders readers;
    private final People people;

    CaseWatchers(WatchedCases watched, CaseReaders readers, People people) {
        this.watched = watched;
        this.readers = readers;
        this.people = people;
    }

    /** Account ids of those who watch this case and may read it now; for whoever may not any more, watching ends. */
    public List<Long> of(CaseNumber number) {
        List<Long> watching = new ArrayList<>();
        for (WatchedCase each : watched.findByCaseNumber(number.value())) {
            if (people.findActive(each.account())
                    .filter(person -> readers.mayRead(person, number))
                    .isPresent()) {
                watching.add(each.account());
            } else {
                watched.end(number.value(), each.account());
            }
        }
        return watching;
    }
}
