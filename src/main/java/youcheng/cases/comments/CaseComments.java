package youcheng.cases.comments;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.base.CaseNumber;
import youcheng.base.FieldCheck;
import youcheng.base.Rejection;
import youcheng.cases.CaseCommented;
import youcheng.cases.CaseIndex;
import youcheng.cases.CaseReaders;
import youcheng.cases.Cases;
import youcheng.identity.OfficeReading;
import youcheng.identity.OfficeWork;
import youcheng.identity.Person;

/**
 * Comments (批注) on a case: whoever reads it may write one and name people, who are told and read the case from then
 * on. It changes nothing of the case and is no part in its decisions. Nobody edits one; its author may withdraw it.
 */
@Service
@OfficeWork
@Transactional
public class CaseComments {

    /** Characters that a comment may have at most. */
    public static final int LONGEST = 4000;

    private final StoredComments comments;
    private final CaseIndex index;
    private final CaseReaders readers;
    private final Cases cases;
    private final Mentionable people;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseComments(
            StoredComments comments,
            CaseIndex index,
            CaseReaders readers,
            Cases cases,
            Mentionable people,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.comments = comments;
        this.index = index;
        this.readers = readers;
        this.cases = cases;
        this.people = people;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The newest comments on a case.
     *
     * @param newest the newest first
     * @param all how many there are
     */
    public record Comments(List<CaseComment> newest, int all) {}

    /** The newest comments on a case, so many at most; none for whoever may not read it. */
    @OfficeReading
    @Transactional(readOnly = true)
    public Comments of(CaseNumber number, int most) {
        if (!index.isReadable(index.summaryOf(number))) {
            return new Comments(List.of(), 0);
        }
        Person person = people.me();
        return new Comments(
                comments.findByCaseNumberOrderByIdDesc(number.value(), Limit.of(most)).stream()
                        .map(comment -> comment.record(person))
                        .toList(),
                comments.countByCaseNumber(number.value()));
    }

    /** Whether the signed-in person may comment on this case in the name in which they act. */
    @Transactional(readOnly = true)
    public boolean mayComment(CaseNumber number) {
        Person person = people.me();
        return person.takesPartInWork()
                && person.worksOn(index.summaryOf(number).process())
                && readers.mayRead(person, number);
    }

    /** The people whom the signed-in person may name, by name. */
    @Transactional(readOnly = true)
    public List<Person> candidates() {
        return people.toMention();
    }

    /** Says this about the case, and names these people, who are told and may read the case from now on. */
    public void comment(CaseNumber number, String text, Collection<Long> mentioned) {
        String said = FieldCheck.requiredLines("comment", text, LONGEST);
        cases.lock(number);
        if (!mayComment(number)) {
            throw Rejection.because("cases.rejection.notToComment");
        }
        List<Long> named = named(mentioned);
        Person person = people.me();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        comments.saveAndFlush(new StoredComment(number, person.asActor(), said, named, now));
        named.forEach(account -> readers.mentioned(number, account));
        // Of what people say to each other the chain holds a digest; what they said can be taken out.
        trail.append(
                Chain.of(number),
                AuditEvent.of("case.commented", person.asActor())
                        .in(number)
                        .with(Change.personal("case.comment", null, said))
                        .with(named.stream()
                                .map(account -> Change.account("case.mentioned", null, account))
                                .flatMap(Optional::stream)
                                .toList()));
        events.publishEvent(new CaseCommented(number, named, now));
    }

    /** Takes back a comment of one's own: from now on nobody is shown what it said. */
    public void withdraw(CaseNumber number, long id) {
        cases.lock(number);
        Person person = people.me();
        StoredComment comment = comments.findByIdAndCaseNumber(id, number.value())
                .filter(each -> mayComment(number))
                .orElseThrow(() -> Rejection.because("cases.rejection.noCase"));
        comment.withdraw(person, clock.instant());
        comments.saveAndFlush(comment);
        trail.append(
                Chain.of(number),
                AuditEvent.of("case.commentWithdrawn", person.asActor()).in(number));
    }

    private List<Long> named(Collection<Long> mentioned) {
        Set<Long> wanted = new HashSet<>(mentioned);
        List<Long> named =
                candidates().stream().map(Person::id).filter(wanted::contains).toList();
        if (named.size() < wanted.size()) {
            throw Rejection.of("mentioned", "cases.rejection.notToMention");
        }
        return named;
    }
}
