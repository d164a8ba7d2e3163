package youcheng.exchanges;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.register.RelationshipId;

/** Writes what became of an exchange to the chain of each relationship that it counts, or counted, for. */
@Component
class ExchangeTrail {

    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExchangeTrail(AuditTrail trail, ApplicationEventPublisher events, Clock clock) {
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** The relationships' heads are locked in the order of their keys. */
    void append(@Nullable ExchangeRecord before, ExchangeRecord after, AuditEvent event) {
        List<RelationshipId> relationships = write(before, after, event);
        events.publishEvent(new ExchangeChanged(after.id(), relationships, clock.instant()));
    }

    /** Tells once for all of very many that were written before. */
    void tellOfMany(Collection<RelationshipId> relationships) {
        events.publishEvent(new ExchangesChanged(
                relationships.stream()
                        .distinct()
                        .sorted(Comparator.comparingLong(RelationshipId::value))
                        .toList(),
                clock.instant()));
    }

    /** Writes one of very many; the caller tells of them afterwards. */
    List<RelationshipId> write(@Nullable ExchangeRecord before, ExchangeRecord after, AuditEvent event) {
        Set<Long> relationships = new TreeSet<>();
        Stream.of(Optional.ofNullable(before), Optional.of(after))
                .flatMap(Optional::stream)
                .flatMap(each -> each.partners().stream())
                .forEach(relationship -> relationships.add(relationship.value()));
        AuditEvent whole = event.with(changes(before, after));
        relationships.forEach(relationship -> trail.append(Chain.ofRelationship(relationship), whole));
        return relationships.stream().map(RelationshipId::new).toList();
    }

    /** Who took part is personal; the number tells which exchange it is, also where nothing of it changed. */
    private static List<Change> changes(@Nullable ExchangeRecord before, ExchangeRecord after) {
        return Stream.of(
                        Change.of("exchange.number", null, after.id()),
                        Change.of("exchange.title", before == null ? null : before.title(), after.title())
                                .or(() -> Change.of("exchange.title", null, after.title())),
                        change("exchange.state", before, after, ExchangeRecord::state),
                        change("exchange.date", before, after, ExchangeRecord::date),
                        change("exchange.lastDay", before, after, ExchangeRecord::lastDay),
                        change("exchange.partners", before, after, ExchangeTrail::partners),
                        change("exchange.kind", before, after, ExchangeRecord::kind),
                        change("exchange.direction", before, after, ExchangeRecord::direction),
                        change("exchange.level", before, after, ExchangeRecord::level),
                        change("exchange.substance", before, after, ExchangeRecord::substance),
                        change("exchange.field", before, after, ExchangeRecord::field),
                        Change.personal("exchange.people", before == null ? null : before.people(), after.people()),
                        change("exchange.lead", before, after, ExchangeRecord::lead),
                        change("exchange.outcome", before, after, ExchangeRecord::outcome),
                        change("exchange.evidence", before, after, ExchangeRecord::evidence),
                        change("exchange.answered", before, after, ExchangeRecord::answered))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Change> change(
            String field,
            @Nullable ExchangeRecord before,
            ExchangeRecord after,
            Function<ExchangeRecord, @Nullable Object> value) {
        return Change.of(field, before == null ? null : value.apply(before), value.apply(after));
    }

    private static String partners(ExchangeRecord exchange) {
        return exchange.partners().stream()
                .map(RelationshipId::value)
                .map(key -> String.format(Locale.ROOT, "#%d", key))
                .collect(Collectors.joining(", "));
    }
}
