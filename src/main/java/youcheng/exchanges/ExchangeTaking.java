package youcheng.exchanges;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.base.PartialDate;
import youcheng.base.Rejection;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/**
 * Takes over exchanges by the thousand, under the same rules as one recorded by hand, and gives them back. The caller's
 * transaction holds all of it together, and the caller has locked the relationships; what is refused is an answer and
 * leaves the transaction as it is. Whoever computes from exchanges hears of all by one {@link #tell}.
 */
@Service
@RolesAllowed(Roles.OFFICER)
@Transactional(propagation = Propagation.MANDATORY)
public class ExchangeTaking {

    private final Exchanges exchanges;
    private final ExchangeRules rules;
    private final ExchangeTrail trail;
    private final Register register;
    private final SignedIn signedIn;
    private final List<ExchangeGuard> guards;
    private final Clock clock;

    ExchangeTaking(
            Exchanges exchanges,
            ExchangeRules rules,
            ExchangeTrail trail,
            Register register,
            SignedIn signedIn,
            List<ExchangeGuard> guards,
            Clock clock) {
        this.exchanges = exchanges;
        this.rules = rules;
        this.trail = trail;
        this.register = register;
        this.signedIn = signedIn;
        this.guards = guards;
        this.clock = clock;
    }

    /**
     * An exchange to take over.
     *
     * @param draft what it says
     * @param joined the exchange on record that it is, which takes over what the draft says; null for a new one
     */
    public record Offered(ExchangeDraft draft, @Nullable ExchangeId joined) {}

    /**
     * What was taken over.
     *
     * @param id the exchange
     * @param version its version since
     * @param before what a joined one said before; null for a new one
     */
    public record Taken(
            ExchangeId id, long version, @Nullable ExchangeDraft before) {}

    /** What became of one; what is refused is not taken. */
    public record ExchangeOutcome(@Nullable Taken taken, List<Rejection> refused) {}

    /**
     * Takes over some; what became of each, in their order.
     *
     * @param cause what the trail says of why, beside what each says
     */
    public List<ExchangeOutcome> take(List<Offered> some, Optional<Change> cause) {
        Person person = signedIn.person();
        Map<RelationshipId, RelationshipSummary> known = known(some);
        Lot lot = new Lot(person, cause, known, near(some), joined(some));
        List<Tried> tried = some.stream().map(each -> take(each, lot)).toList();
        // At once, so that very many are written together.
        exchanges.flush();
        return tried.stream().map(Tried::outcome).toList();
    }

    /** Tells whoever computes from exchanges that those of these relationships changed. */
    public void tell(Collection<RelationshipId> relationships) {
        trail.tellOfMany(relationships);
    }

    /** What is known of an exchange with a partner for finding the same once more. */
    public record KnownExchange(ExchangeId id, RelationshipId partner, PartialDate day, String title) {}

    /** All exchanges with these partners that stand. */
    public List<KnownExchange> known(Collection<RelationshipId> partners) {
        return partners.isEmpty()
                ? List.of()
                : exchanges
                        .standingWith(
                                partners.stream().map(RelationshipId::value).toList())
                        .stream()
                        .map(row -> new KnownExchange(
                                new ExchangeId((Long) row[0]),
                                new RelationshipId((Long) row[1]),
                                (PartialDate) row[2],
                                (String) row[3]))
                        .toList();
    }

    /** The relationships whose exchanges these are. */
    public Set<RelationshipId> concerned(Collection<ExchangeId> ids) {
        return exchanges.partnersOf(ids.stream().map(ExchangeId::value).toList()).stream()
                .map(RelationshipId::new)
                .collect(Collectors.toSet());
    }

    /** Why one cannot be given back: it was changed since, or something stands on it; empty where it can. */
    public Optional<Rejection> objection(Taken taken) {
        Exchange exchange = exchanges.findById(taken.id().value()).orElse(null);
        if (exchange == null || exchange.version() != taken.version()) {
            return Optional.of(Rejection.because("exchanges.rejection.changedSinceTaken", name(taken, exchange)));
        }
        return guards.stream()
                .map(guard -> guard.objectionToRemoving(taken.id()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String name(Taken taken, @Nullable Exchange exchange) {
        return exchange == null ? taken.id().toString() : exchange.record().title();
    }

    /** Gives these back, for this reason: new ones are void from then on, joined ones say what they said before. */
    public void giveBack(List<Taken> some, String reason, Optional<Change> cause) {
        Map<Long, Exchange> stored = exchanges
                .lockAll(some.stream().map(taken -> taken.id().value()).toList())
                .stream()
                .collect(Collectors.toMap(Exchange::id, Function.identity()));
        Person person = signedIn.person();
        for (Taken taken : some) {
            objection(taken).ifPresent(refused -> {
                throw refused;
            });
            Exchange exchange = Objects.requireNonNull(stored.get(taken.id().value()), "no exchange");
            ExchangeRecord before = exchange.record();
            ExchangeDraft earlier = taken.before();
            if (earlier == null) {
                exchange.remove(reason);
            } else {
                exchange.correct(rules.read(earlier, ""));
            }
            ExchangeRecord after = exchanges.saveAndFlush(exchange).record();
            AuditEvent event =
                    AuditEvent.of(earlier == null ? "exchange.removed" : "exchange.corrected", person.asActor());
            trail.write(before, after, event.with(cause).because(Reason.written(reason)));
        }
    }

    /** What is asked for once for some. */
    private record Lot(
            Person person,
            Optional<Change> cause,
            Map<RelationshipId, RelationshipSummary> known,
            KnownLikenesses near,
            Map<Long, Exchange> joined) {

        List<RelationshipSummary> concluded(Collection<RelationshipId> ids) {
            return ids.stream()
                    .distinct()
                    .map(known::get)
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    private Map<RelationshipId, RelationshipSummary> known(List<Offered> some) {
        Set<RelationshipId> partners =
                some.stream().flatMap(each -> each.draft().partners().stream()).collect(Collectors.toSet());
        return register.concluded(partners).stream()
                .collect(Collectors.toMap(RelationshipSummary::id, Function.identity()));
    }

    /** All that can be the same as one of these. */
    private KnownLikenesses near(List<Offered> some) {
        return KnownLikenesses.near(
                some.stream()
                        .flatMap(each -> ExchangeLikeness.of(each.draft()).stream())
                        .toList(),
                exchanges);
    }

    private Map<Long, Exchange> joined(List<Offered> some) {
        Set<Long> ids = some.stream()
                .flatMap(each -> Stream.ofNullable(each.joined()))
                .map(ExchangeId::value)
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : exchanges.lockAll(ids).stream().collect(Collectors.toMap(Exchange::id, Function.identity()));
    }

    /** One that was written, with what it said before where it was on record; or why it was not. */
    private record Tried(
            @Nullable Exchange written, @Nullable ExchangeDraft before, List<Rejection> refused) {

        ExchangeOutcome outcome() {
            return new ExchangeOutcome(
                    written == null ? null : new Taken(new ExchangeId(written.id()), written.version(), before),
                    refused);
        }
    }

    private Tried take(Offered offered, Lot lot) {
        try {
            return taken(offered, lot);
        } catch (Rejection refused) {
            return new Tried(null, null, refused.all());
        }
    }

    private Tried taken(Offered offered, Lot lot) {
        ExchangeId id = offered.joined();
        Exchange joined = id == null ? null : standing(lot.joined().get(id.value()));
        ExchangeRecord before = joined == null ? null : joined.record();
        ExchangeDraft draft =
                before == null ? offered.draft() : ExchangeDraft.of(before).filledFrom(offered.draft());
        ExchangeContent content = rules.read(draft, "", lot::concluded);
        requireDesk(lot, content.partners());
        requireNoTwin(lot, ExchangeLikeness.of(content), joined);
        Exchange exchange = joined;
        if (exchange == null) {
            exchange = exchanges.save(new Exchange(content, lot.person().id(), clock.instant()));
        } else {
            exchange.correct(content);
            lot.near().remove(exchange.id());
        }
        lot.near().add(exchange.id(), ExchangeLikeness.of(content));
        String action =
                before != null ? "exchange.corrected" : content.isPlanned() ? "exchange.planned" : "exchange.recorded";
        trail.write(
                before,
                exchange.record(),
                AuditEvent.of(action, lot.person().asActor()).with(lot.cause()));
        return new Tried(exchange, before == null ? null : ExchangeDraft.of(before), List.of());
    }

    private static Exchange standing(@Nullable Exchange exchange) {
        if (exchange == null || !exchange.isStanding()) {
            throw Rejection.because("exchanges.rejection.over");
        }
        return exchange;
    }

    private static void requireDesk(Lot lot, List<RelationshipId> partners) {
        Set<String> groups = new HashSet<>(lot.person().groups());
        if (lot.concluded(partners).stream()
                .noneMatch(partner -> groups.contains(Person.group(Role.OFFICER, partner.desk())))) {
            throw Rejection.of("partners", "exchanges.rejection.otherDesk");
        }
    }

    private static void requireNoTwin(Lot lot, ExchangeLikeness like, @Nullable Exchange self) {
        lot.near().twin(like, self == null ? null : self.id()).ifPresent(title -> {
            throw Rejection.of("title", "exchanges.rejection.twice", like.date(), title);
        });
    }
}
