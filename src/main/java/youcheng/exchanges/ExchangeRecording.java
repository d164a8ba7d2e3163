package youcheng.exchanges;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.Reason;
import youcheng.base.ChangedMeanwhile;
import youcheng.base.CleanText;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.PartialDate;
import youcheng.base.Rejection;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;
import youcheng.register.Relationships;

/**
 * Records exchanges and corrects them. An officer of the desk of one of the partners may; each change is written to the
 * chain of every partner's relationship, with what stood there before, and told to whoever computes something from exchanges, in the same transaction.
 */
@Service
@Transactional
public class ExchangeRecording {

    /** Most exchanges recorded at once. */
    public static final int MOST_AT_ONCE = 100;

    private final Exchanges exchanges;
    private final ExchangeRules rules;
    private final ExchangeTrail trail;
    private final Register register;
    private final Relationships relationships;
    private final SignedIn signedIn;
    private final List<ExchangeGuard> guards;
    private final Clock clock;

    ExchangeRecording(
            Exchanges exchanges,
            ExchangeRules rules,
            ExchangeTrail trail,
            Register register,
            Relationships relationships,
            SignedIn signedIn,
            List<ExchangeGuard> guards,
            Clock clock) {
        this.exchanges = exchanges;
        this.rules = rules;
        this.trail = trail;
        this.register = register;
        this.relationships = relationships;
        this.signedIn = signedIn;
        this.guards = guards;
        this.clock = clock;
    }

    /** Whether the signed-in person may record exchanges of this relationship: an officer of its desk. */
    @PermitAll
    @Transactional(readOnly = true)
    public boolean mayRecord(RelationshipId relationship) {
        return register.concluded(List.of(relationship)).stream().anyMatch(each -> isOfDesk(signedIn.person(), each));
    }

    /** Whether the signed-in person may change this exchange now. */
    @PermitAll
    @Transactional(readOnly = true)
    public boolean mayChange(ExchangeRecord exchange) {
        boolean standing = exchange.state() == ExchangeState.HELD || exchange.state() == ExchangeState.PLANNED;
        return standing && exchange.partners().stream().anyMatch(this::mayRecord);
    }

    /** Records one exchange. */
    @RolesAllowed(Roles.OFFICER)
    public ExchangeId record(ExchangeDraft draft) {
        return record(draft, "");
    }

    /**
     * Records several, or none where one of them is refused. A refusal names the field with the place of its exchange
     * behind it, from 0.
     */
    @RolesAllowed(Roles.OFFICER)
    public List<ExchangeId> recordAll(List<ExchangeDraft> drafts) {
        if (drafts.isEmpty()) {
            throw Rejection.because("exchanges.rejection.nothing");
        }
        if (drafts.size() > MOST_AT_ONCE) {
            throw Rejection.because("exchanges.rejection.tooManyAtOnce", MOST_AT_ONCE, drafts.size());
        }
        // All at first, so that two who record for the same partners in another order never wait for each other.
        relationships.lock(
                drafts.stream().flatMap(draft -> draft.partners().stream()).toList());
        List<ExchangeId> ids = new ArrayList<>();
        for (int place = 0; place < drafts.size(); place++) {
            ids.add(record(drafts.get(place), Integer.toString(place)));
        }
        return ids;
    }

    /**
     * Everything that stands against recording these rows of a table: what cannot be read, partners of another desk, what
     * is on record already, and a row that says what an earlier one says. A refusal names its field with the row behind.
     */
    @RolesAllowed(Roles.OFFICER)
    @Transactional(readOnly = true)
    public List<Rejection> objections(SortedMap<Integer, ExchangeDraft> rows) {
        Person person = signedIn.person();
        List<Rejection> objections = new ArrayList<>();
        SortedMap<Integer, ExchangeLikeness> earlier = new TreeMap<>();
        rows.forEach((row, draft) -> {
            String place = row.toString();
            FormCheck form = new FormCheck();
            Supplier<ExchangeContent> content = form.read(() -> rules.read(draft, place));
            objections.addAll(form.refused());
            List<RelationshipId> partners = form.isFine() ? content.get().partners() : draft.partners();
            if (!partners.isEmpty()) {
                objectionOfDesk(person, partners, place).ifPresent(objections::add);
            }
            ExchangeLikeness.of(draft).ifPresent(like -> {
                twin(like, null, place).or(() -> sameRow(earlier, like, place)).ifPresent(objections::add);
                earlier.put(row, like);
            });
        });
        return objections;
    }

    private static Optional<Rejection> sameRow(
            SortedMap<Integer, ExchangeLikeness> earlier, ExchangeLikeness like, String place) {
        return earlier.entrySet().stream()
                .filter(other -> other.getValue().isOf(like))
                .findFirst()
                .map(other -> Rejection.of("title" + place, "exchanges.rejection.sameRow", other.getKey() + 1));
    }

    /** Corrects an exchange as it was seen in this version, or records that a planned one took place. */
    @RolesAllowed(Roles.OFFICER)
    public void correct(ExchangeId id, long version, ExchangeDraft draft, String reason) {
        Exchange exchange = toChange(id, version, draft.partners());
        Person person = signedIn.person();
        ExchangeRecord before = exchange.record();
        FormCheck form = new FormCheck();
        Supplier<ExchangeContent> read = form.read(() -> rules.read(draft, ""));
        Supplier<String> written = form.read(
                () -> before.state() == ExchangeState.HELD ? FieldCheck.reason(reason) : CleanText.lines(reason));
        form.refuse();
        ExchangeContent content = read.get();
        String why = written.get();
        boolean tookPlace = before.state() == ExchangeState.PLANNED && !content.isPlanned();
        if (before.state() == ExchangeState.HELD && content.isPlanned()) {
            throw Rejection.of("date", "exchanges.rejection.tookPlace");
        }
        refuse(objectionOfDesk(person, content.partners(), ""));
        refuse(twin(ExchangeLikeness.of(content), id, ""));
        exchange.correct(content);
        store(
                exchange,
                before,
                AuditEvent.of(tookPlace ? "exchange.tookPlace" : "exchange.corrected", person.asActor()),
                why);
    }

    /** Records when a letter was answered. */
    @RolesAllowed(Roles.OFFICER)
    public void answered(ExchangeId id, long version, String date) {
        Exchange exchange = toChange(id, version, List.of());
        Person person = signedIn.person();
        ExchangeRecord before = exchange.record();
        if (!before.waitsForAnswer()) {
            throw Rejection.because("exchanges.rejection.noLetterWaiting");
        }
        PartialDate answered = rules.answer(date, before.date(), "");
        if (answered == null) {
            throw FieldCheck.missing("answered");
        }
        exchange.answer(answered);
        store(exchange, before, AuditEvent.of("exchange.answered", person.asActor()), "");
    }

    /** A planned exchange does not come about. */
    @RolesAllowed(Roles.OFFICER)
    public void callOff(ExchangeId id, long version, String reason) {
        String why = FieldCheck.reason(reason);
        Exchange exchange = toChange(id, version, List.of());
        ExchangeRecord before = exchange.record();
        if (before.state() != ExchangeState.PLANNED) {
            throw Rejection.because("exchanges.rejection.notPlanned");
        }
        exchange.callOff(why);
        store(
                exchange,
                before,
                AuditEvent.of("exchange.calledOff", signedIn.person().asActor()),
                why);
    }

    /** Takes a record back: it was wrong. It counts for nothing from then on; refused where a decision stands on it. */
    @RolesAllowed(Roles.OFFICER)
    public void remove(ExchangeId id, long version, String reason) {
        String why = FieldCheck.reason(reason);
        Exchange exchange = toChange(id, version, List.of());
        guards.stream()
                .map(guard -> guard.objectionToRemoving(id))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(refused -> {
                    throw refused;
                });
        ExchangeRecord before = exchange.record();
        exchange.remove(why);
        store(
                exchange,
                before,
                AuditEvent.of("exchange.removed", signedIn.person().asActor()),
                why);
    }

    private ExchangeId record(ExchangeDraft draft, String place) {
        relationships.lock(draft.partners());
        Person person = signedIn.person();
        ExchangeContent content = rules.read(draft, place);
        refuse(objectionOfDesk(person, content.partners(), place));
        refuse(twin(ExchangeLikeness.of(content), null, place));
        Exchange exchange = exchanges.saveAndFlush(new Exchange(content, person.id(), clock.instant()));
        String action = content.isPlanned() ? "exchange.planned" : "exchange.recorded";
        trail.append(null, exchange.record(), AuditEvent.of(action, person.asActor()));
        return new ExchangeId(exchange.id());
    }

    /** Locks all relationships that the change concerns, and then the exchange; refuses it where somebody was faster. */
    private Exchange toChange(ExchangeId id, long version, List<RelationshipId> alsoPartners) {
        // Their keys alone: an exchange that was read before the lock would be compared with that reading afterwards.
        Set<Long> concerned = new TreeSet<>(exchanges.partnersOf(id.value()));
        if (concerned.isEmpty()) {
            throw Rejection.because("exchanges.rejection.none");
        }
        alsoPartners.forEach(relationship -> concerned.add(relationship.value()));
        relationships.lock(concerned.stream().map(RelationshipId::new).toList());
        Exchange exchange = exchanges.lock(id.value()).orElseThrow();
        if (exchange.version() != version) {
            throw ChangedMeanwhile.because("exchanges.rejection.changedMeanwhile");
        }
        if (!exchange.isStanding()) {
            throw Rejection.because("exchanges.rejection.over");
        }
        refuse(objectionOfDesk(signedIn.person(), exchange.partners(), ""));
        return exchange;
    }

    private void store(Exchange exchange, ExchangeRecord before, AuditEvent event, String why) {
        ExchangeRecord after = exchanges.saveAndFlush(exchange).record();
        trail.append(before, after, why.isEmpty() ? event : event.because(Reason.written(why)));
    }

    private static void refuse(Optional<Rejection> objection) {
        objection.ifPresent(refused -> {
            throw refused;
        });
    }

    private Optional<Rejection> objectionOfDesk(Person person, List<RelationshipId> relationships, String place) {
        return register.concluded(relationships).stream().noneMatch(relationship -> isOfDesk(person, relationship))
                ? Optional.of(Rejection.of("partners" + place, "exchanges.rejection.otherDesk"))
                : Optional.empty();
    }

    private static boolean isOfDesk(Person person, RelationshipSummary relationship) {
        return person.groups().contains(Person.group(Role.OFFICER, relationship.desk()));
    }

    /** The same partner, day, kind, direction and title is the same exchange. */
    private Optional<Rejection> twin(ExchangeLikeness like, @Nullable ExchangeId self, String place) {
        return exchanges
                .twins(like.partners().stream().map(RelationshipId::value).toList(), like.kind(), like.date())
                .stream()
                .map(Exchange::record)
                .filter(other -> !other.id().equals(self))
                .filter(other ->
                        other.direction() == like.direction() && other.title().equalsIgnoreCase(like.title()))
                .findFirst()
                .map(twin -> Rejection.of("title" + place, "exchanges.rejection.twice", twin.date(), twin.title()));
    }
}
