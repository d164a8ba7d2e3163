package youcheng.cases;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.identity.OfficeReading;
import youcheng.identity.Person;
import youcheng.identity.SignedIn;

/**
 * Watching a case (关注): whoever may read it is told what becomes of it. Nobody else learns who watches, so it stands in
 * no trail.
 */
@Service
@OfficeReading
@Transactional
public class CaseWatching {

    private final WatchedCases watched;
    private final Cases cases;
    private final CaseReaders readers;
    private final SignedIn signedIn;
    private final Clock clock;

    CaseWatching(WatchedCases watched, Cases cases, CaseReaders readers, SignedIn signedIn, Clock clock) {
        this.watched = watched;
        this.cases = cases;
        this.readers = readers;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Whether the person may watch this case in the name in which they act. */
    @Transactional(readOnly = true)
    public boolean mayWatch(CaseNumber number) {
        return readers.mayRead(signedIn.person(), number);
    }

    /** Whether the person watches this case. */
    @Transactional(readOnly = true)
    public boolean isWatched(CaseNumber number) {
        return watched.existsByCaseNumberAndAccountId(
                number.value(), signedIn.person().claimant());
    }

    /** From now on the person is told of this case; nothing happens where they are already. */
    public void watch(CaseNumber number) {
        cases.lock(number);
        Person person = signedIn.person();
        if (!readers.mayRead(person, number)) {
            throw Rejection.because("cases.rejection.noCase");
        }
        if (!watched.existsByCaseNumberAndAccountId(number.value(), person.claimant())) {
            watched.saveAndFlush(new WatchedCase(number.value(), person.claimant(), clock.instant()));
        }
    }

    /** The person is told no more. */
    public void unwatch(CaseNumber number) {
        cases.lock(number);
        watched.end(number.value(), signedIn.person().claimant());
    }
}
