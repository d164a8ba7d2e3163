package youcheng.cases;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.identity.Person;
import youcheng.workflow.CaseTitles;
import youcheng.workflow.Workflow;

/** Opens, locks and closes cases, for the features whose processes they run; features check rights first. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Cases implements CaseTitles {

    private final CaseFiles files;
    private final CaseNumbers numbers;
    private final Workflow workflow;
    private final Clock clock;

    Cases(CaseFiles files, CaseNumbers numbers, Workflow workflow, Clock clock) {
        this.files = files;
        this.numbers = numbers;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** Draws a number and opens the case. The feature then stores its entity and starts the process. */
    public CaseNumber open(String prefix, String process, Bilingual title, Person initiator) {
        CaseNumber number = numbers.draw(prefix);
        files.saveAndFlush(new CaseFile(number, process, title, initiator.id(), clock.instant()));
        return number;
    }

    /** Draws a number and opens a small case, such as a planned item, which the list of cases leaves out. */
    public CaseNumber openMinor(String prefix, String process, Bilingual title, Person initiator) {
        CaseNumber number = numbers.draw(prefix);
        files.saveAndFlush(new CaseFile(number, process, title, initiator.id(), clock.instant()).asMinor());
        return number;
    }

    /** Locks the case until the transaction ends: the first thing that every change of a case does. */
    public CaseSummary lock(CaseNumber number) {
        return locked(number).record();
    }

    /** Account id of whoever opened the case. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public long initiatorOf(CaseNumber number) {
        return files.findByNumber(number.value()).orElseThrow().record().initiator();
    }

    /** Ends the case; {@code outcome} is the last part of a message key. */
    public void close(CaseNumber number, String outcome) {
        locked(number).close(outcome, clock.instant());
    }

    /** Gives the case and its work items another title. */
    public void retitle(CaseNumber number, Bilingual title) {
        locked(number).retitle(title);
        workflow.retitle(number, title);
    }

    @Override
    public Bilingual titleOf(CaseNumber number) {
        return files.findByNumber(number.value()).orElseThrow().title();
    }

    private CaseFile locked(CaseNumber number) {
        return files.lock(number.value()).orElseThrow(() -> new IllegalStateException("No case " + number));
    }
}
