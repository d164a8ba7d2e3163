package youcheng.cases;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.FieldCheck;
import youcheng.base.Rejection;
import youcheng.identity.OfficeReading;
import youcheng.identity.OfficeWork;
import youcheng.identity.People;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;

/**
 * Circulation (传阅): a supervisor or the municipal leader shows a case to colleagues for information. They may read it
 * from then on, find it in their list, and note that they have read it; nothing waits for them.
 */
@Service
@OfficeWork
@Transactional
public class Circulation {

    /** Those who do the office's work; administrators see no cases, auditors read all without being shown them. */
    private static final Set<Role> READERS = Set.of(
            Role.OFFICER,
            Role.SUPERVISOR,
            Role.MUNICIPAL_LEADER,
            Role.LEGAL,
            Role.FINANCE,
            Role.HEALTH,
            Role.DESK_REVIEWER);

    private final CirculatedCases circulated;
    private final CaseIndex index;
    private final CaseReaders caseReaders;
    private final Cases cases;
    private final People people;
    private final SignedIn signedIn;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Circulation(
            CirculatedCases circulated,
            CaseIndex index,
            CaseReaders caseReaders,
            Cases cases,
            People people,
            SignedIn signedIn,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.circulated = circulated;
        this.index = index;
        this.caseReaders = caseReaders;
        this.cases = cases;
        this.people = people;
        this.signedIn = signedIn;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A case that was shown to somebody.
     *
     * @param number the case
     * @param reader account id of whom it was shown to
     * @param by who showed it, and for whom
     * @param at when
     * @param note what about
     * @param noted when the reader noted that they have read it, or null
     */
    public record Shown(
            CaseNumber number,
            long reader,
            Actor by,
            Instant at,
            String note,
            @Nullable Instant noted) {}

    /** Whether the signed-in person may show this case to others: a supervisor or leader who may read it. */
    @Transactional(readOnly = true)
    public boolean mayCirculate(CaseSummary summary) {
        Person person = signedIn.person();
        return (person.is(Role.SUPERVISOR) || person.is(Role.MUNICIPAL_LEADER)) && index.isReadable(summary);
    }

    /** The colleagues to whom this case was not shown yet, by name. */
    @Transactional(readOnly = true)
    public List<Person> candidates(CaseNumber number) {
        Set<Long> already = circulated.findByCaseNumberOrderByIdAsc(number.value()).stream()
                .map(each -> each.record().reader())
                .collect(Collectors.toSet());
        Set<Long> me = signedIn.person().people();
        return people.active().stream()
                .filter(person -> !me.contains(person.id()) && !already.contains(person.id()))
                .filter(person -> person.roles().stream().anyMatch(READERS::contains))
                .toList();
    }

    /** Shows the case to these colleagues, with a word what about. */
    @RolesAllowed({Roles.SUPERVISOR, Roles.MUNICIPAL_LEADER})
    public void circulate(CaseNumber number, Collection<Long> readers, String note) {
        String why = FieldCheck.reason(note);
        CaseSummary summary = cases.lock(number);
        Person person = signedIn.person();
        if (!mayCirculate(summary)) {
            throw Rejection.because("cases.rejection.notToCirculate");
        }
        List<Person> chosen = candidates(number).stream()
                .filter(each -> readers.contains(each.id()))
                .toList();
        if (chosen.isEmpty()) {
            throw Rejection.of("readers", "cases.rejection.noReaders");
        }
        chosen.forEach(reader -> {
            circulated.saveAndFlush(new CirculatedCase(number, reader.id(), person.asActor(), clock.instant(), why));
            caseReaders.circulated(number, reader.id());
        });
        append(
                number,
                AuditEvent.of("case.circulated", person.asActor())
                        .with(chosen.stream()
                                .map(reader -> Change.account("case.reader", null, reader.id()))
                                .flatMap(Optional::stream)
                                .toList())
                        .because(Reason.written(why)));
        events.publishEvent(
                new CaseCirculated(number, chosen.stream().map(Person::id).toList(), clock.instant()));
    }

    /** The signed-in person has read the case. */
    public void note(CaseNumber number) {
        cases.lock(number);
        Person person = signedIn.person();
        CirculatedCase shown = circulated
                .findByCaseNumberAndAccountId(number.value(), person.claimant())
                .orElseThrow(() -> Rejection.because("cases.rejection.notShown"));
        if (shown.record().noted() == null) {
            shown.noted(clock.instant());
            circulated.saveAndFlush(shown);
            append(number, AuditEvent.of("case.noted", person.asActor()));
        }
    }

    /** To whom a case was shown, oldest first; for those who may read it. */
    @OfficeReading
    @Transactional(readOnly = true)
    public List<Shown> of(CaseNumber number) {
        return index.isReadable(index.summaryOf(number))
                ? circulated.findByCaseNumberOrderByIdAsc(number.value()).stream()
                        .map(CirculatedCase::record)
                        .toList()
                : List.of();
    }

    /** What was shown to the signed-in person and waits to be read, the newest first. */
    @Transactional(readOnly = true)
    public List<Shown> toRead() {
        return circulated
                .findByAccountIdAndNotedIsNullOrderByIdDesc(signedIn.person().claimant())
                .stream()
                .map(CirculatedCase::record)
                .toList();
    }

    private void append(CaseNumber number, AuditEvent event) {
        trail.append(Chain.of(number), event.in(number));
    }
}
