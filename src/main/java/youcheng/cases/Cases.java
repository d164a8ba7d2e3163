package youcheng.cases;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.base.Actor;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.base.MessageKey;
import youcheng.base.Rejection;
import youcheng.identity.Desk;
import youcheng.identity.Person;
import youcheng.workflow.CaseLabel;
import youcheng.workflow.CaseLabels;
import youcheng.workflow.Workflow;

/** Opens, locks and closes cases, for the features whose processes they run; features check rights first. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Cases implements CaseLabels {

    private final CaseFiles files;
    private final CaseLocks locks;
    private final CaseReaders readers;
    private final CaseNumbers numbers;
    private final DocumentSeries series;
    private final AuditTrail trail;
    private final Workflow workflow;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Cases(
            CaseFiles files,
            CaseLocks locks,
            CaseReaders readers,
            CaseNumbers numbers,
            DocumentSeries series,
            AuditTrail trail,
            Workflow workflow,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.locks = locks;
        this.readers = readers;
        this.numbers = numbers;
        this.series = series;
        this.trail = trail;
        this.workflow = workflow;
        this.events = events;
        this.clock = clock;
    }

    /** Draws a number and opens the case. The feature then stores its entity and starts the process. */
    public CaseNumber open(String prefix, String process, Bilingual title, Person initiator) {
        if (!initiator.worksOn(process)) {
            throw Rejection.because("cases.rejection.otherProcess", new MessageKey("process." + process, List.of()));
        }
        return open(prefix, process, title, initiator.asActor());
    }

    /** Draws a number and opens the case for a person, or for the system, which a timer started. */
    public CaseNumber open(String prefix, String process, Bilingual title, Actor initiator) {
        CaseNumber number = numbers.draw(prefix);
        return opened(new CaseFile(number, process, title, initiator, clock.instant()), initiator);
    }

    /** Draws a number and opens a case that leads back to another, which the caller has locked and whose lock comes first. */
    public CaseNumber openWithin(CaseNumber parent, String prefix, String process, Bilingual title, Actor initiator) {
        CaseNumber number = numbers.draw(prefix);
        return opened(new CaseFile(number, process, title, initiator, clock.instant()).within(parent), initiator);
    }

    /**
     * Draws a number and opens a case that belongs to another, which the caller has locked, but leads nowhere there: whoever works
     * on it neither locks the other one nor waits for those who do.
     */
    public CaseNumber openFrom(CaseNumber parent, String prefix, String process, Bilingual title, Actor initiator) {
        CaseNumber number = numbers.draw(prefix);
        return opened(new CaseFile(number, process, title, initiator, clock.instant()).from(parent), initiator);
    }

    /** Draws a number and opens a small case, such as a planned item, which the list of cases leaves out. */
    public CaseNumber openMinor(String prefix, String process, Bilingual title, Actor initiator) {
        CaseNumber number = numbers.draw(prefix);
        return opened(new CaseFile(number, process, title, initiator, clock.instant()).asMinor(), initiator);
    }

    /** A case that was opened is this desk's work. */
    public void belongsTo(CaseNumber number, Desk desk) {
        CaseFile file = locked(number);
        file.belongsTo(desk);
        relabelled(file);
    }

    /** The case is about so much, in CNY; null where that is not known. */
    public void isAbout(CaseNumber number, @Nullable BigDecimal amount) {
        CaseFile file = locked(number);
        file.isAbout(amount);
        relabelled(file);
    }

    /**
     * Locks the case until the transaction ends: the first thing that every change of a case does, before it reads
     * anything that it decides on.
     */
    public CaseSummary lock(CaseNumber number) {
        return locked(number).record();
    }

    /** Who opened the case. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Actor initiatorOf(CaseNumber number) {
        return files.findByNumber(number.value()).orElseThrow().record().initiator();
    }

    /** Whether there is a case with this number. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean exists(CaseNumber number) {
        return files.existsByNumber(number.value());
    }

    /** Ends the case; {@code outcome} is the last part of a message key. */
    public void close(CaseNumber number, String outcome) {
        Instant now = clock.instant();
        locked(number).close(outcome, now);
        events.publishEvent(new CaseClosed(number, now));
    }

    /**
     * Gives the case its document number in the office's pattern, once; {@code kind} is the prefix of its case numbers.
     * A number that another case has already, from before the pattern was changed, is passed over.
     */
    public void giveDocumentNumber(CaseNumber number, String kind, Actor by) {
        CaseFile file = locked(number);
        String process = file.record().process();
        if (file.isNumbered() || !series.isNumbered(process)) {
            return;
        }
        String given = series.next(process, kind, taken -> false);
        file.numbered(given);
        relabelled(file);
        trail.append(
                Chain.of(number),
                AuditEvent.of("case.numbered", by).in(number).with(Change.of("case.documentNumber", null, given)));
    }

    /** Gives the case and its work items another title. */
    public void retitle(CaseNumber number, Bilingual title) {
        CaseFile file = locked(number);
        file.retitle(title);
        relabelled(file);
    }

    /** The case and its work items are found by these names too, whatever their title says. */
    public void alsoNamed(CaseNumber number, Collection<String> names) {
        CaseFile file = locked(number);
        file.alsoNamed(names);
        relabelled(file);
    }

    private void relabelled(CaseFile file) {
        workflow.relabel(file.number(), file.label());
    }

    @Override
    public CaseLabel labelOf(CaseNumber number) {
        return files.findByNumber(number.value()).orElseThrow().label();
    }

    private CaseNumber opened(CaseFile file, Actor initiator) {
        files.saveAndFlush(file);
        locks.opened(file.number());
        readers.opened(file.number(), initiator);
        return file.number();
    }

    private CaseFile locked(CaseNumber number) {
        return locks.lockToAct(number).orElseThrow(() -> new IllegalStateException("No case " + number));
    }
}
