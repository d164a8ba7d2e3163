package youcheng.exchanges;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.PartialDate;
import youcheng.exchanges.Standing.Earlier;
import youcheng.exchanges.Standing.Tally;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/** Scores relationships in the transaction of whoever changed them or of the night, and stores each run. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Scorer {

    private final Exchanges exchanges;
    private final Standings standings;
    private final Policies policies;
    private final Register register;
    private final EntityManager database;
    private final Clock clock;

    Scorer(
            Exchanges exchanges,
            Standings standings,
            Policies policies,
            Register register,
            EntityManager database,
            Clock clock) {
        this.exchanges = exchanges;
        this.standings = standings;
        this.policies = policies;
        this.register = register;
        this.database = database;
        this.clock = clock;
    }

    /** What took place with a partner. */
    record Held(List<Contact> contacts, boolean isDemonstration) {

        static final Held NOTHING = new Held(List.of(), false);
    }

    /** Scores those of these relationships that are in force now; the caller has locked their relationships. */
    void score(Collection<RelationshipId> ids) {
        List<RelationshipSummary> relationships = register.concluded(ids).stream()
                .filter(RelationshipSummary::isInForce)
                .toList();
        if (relationships.isEmpty()) {
            return;
        }
        PolicyVersion policy = policies.current();
        List<Long> keys = relationships.stream()
                .map(relationship -> relationship.id().value())
                .toList();
        Map<RelationshipId, Held> held = held(keys);
        Map<RelationshipId, StandingRow> rows =
                standings.of(keys).stream().collect(Collectors.toMap(StandingRow::relationship, Function.identity()));
        relationships.forEach(relationship -> score(
                relationship, held.getOrDefault(relationship.id(), Held.NOTHING), policy, rows.get(relationship.id())));
        database.flush();
    }

    /** What took place with these partners. */
    Map<RelationshipId, Held> held(Collection<Long> relationships) {
        Map<RelationshipId, List<Contact>> contacts = new HashMap<>();
        Set<RelationshipId> demonstration = new HashSet<>();
        for (Object[] row : exchanges.heldWith(relationships)) {
            RelationshipId relationship = new RelationshipId((Long) row[0]);
            contacts.computeIfAbsent(relationship, none -> new ArrayList<>()).add(contact(row));
            if ((Boolean) row[10]) {
                demonstration.add(relationship);
            }
        }
        Map<RelationshipId, Held> held = new HashMap<>();
        contacts.forEach((relationship, each) ->
                held.put(relationship, new Held(List.copyOf(each), demonstration.contains(relationship))));
        return held;
    }

    private void score(
            RelationshipSummary relationship, Held held, PolicyVersion policy, @Nullable StandingRow before) {
        ClosenessInput input = new ClosenessInput(held.contacts(), relationship.established());
        String content = input.write();
        String digest = ClosenessInput.digest(content);
        long inputId;
        if (before != null && before.hasInput(digest)) {
            inputId = before.inputId();
        } else {
            StoredInput stored = new StoredInput(relationship.id(), digest, content);
            database.persist(stored);
            inputId = stored.id();
        }
        LocalDate today = LocalDate.now(clock);
        Closeness closeness = ClosenessScore.of(input.contacts(), input.signed(), policy.policy(), today);
        Activity activity = Activity.of(input.contacts(), input.signed(), policy.policy(), today);
        StoredRun run = new StoredRun(
                relationship.id(),
                today,
                clock.instant(),
                policy.version(),
                inputId,
                RunResult.of(closeness, activity).write());
        database.persist(run);
        Standing standing =
                standing(relationship, run.id(), today, policy, input, closeness, activity, held.isDemonstration());
        if (before == null) {
            database.persist(new StandingRow(standing, inputId, digest));
        } else {
            before.take(standing, inputId, digest);
        }
    }

    private static Standing standing(
            RelationshipSummary relationship,
            long run,
            LocalDate today,
            PolicyVersion policy,
            ClosenessInput input,
            Closeness closeness,
            Activity activity,
            boolean demonstration) {
        Contact last = activity.last();
        return new Standing(
                relationship.id(),
                run,
                today,
                policy.version(),
                closeness.score(),
                Band.of(closeness.score(), policy.policy()),
                closeness.form(),
                activity.status(),
                activity.changesTo(),
                activity.changesOn(),
                last == null ? null : last.id(),
                last == null ? null : last.date(),
                earlier(input, policy.policy(), today.minusYears(1)),
                Tally.of(closeness, fields(closeness, policy.policy(), today)),
                demonstration);
    }

    private static Earlier earlier(ClosenessInput input, ClosenessPolicy policy, LocalDate on) {
        Double score =
                ClosenessScore.of(input.contacts(), input.signed(), policy, on).score();
        return new Earlier(
                score,
                Band.of(score, policy),
                Activity.of(input.contacts(), input.signed(), policy, on).status());
    }

    private static Set<FieldOfExchange> fields(Closeness closeness, ClosenessPolicy policy, LocalDate on) {
        LocalDate since = on.minusYears(policy.breadthYears());
        Set<FieldOfExchange> fields = EnumSet.noneOf(FieldOfExchange.class);
        closeness.weighed().stream()
                .map(Closeness.Weighed::contact)
                .filter(contact ->
                        contact.isEvidenced() && contact.date().earliest().isAfter(since))
                .forEach(contact -> fields.add(contact.field()));
        return fields;
    }

    private static Contact contact(Object[] row) {
        ExchangeKind kind = (ExchangeKind) row[3];
        return new Contact(
                (Long) row[1],
                (PartialDate) row[2],
                kind,
                (Direction) row[4],
                (Level) row[5],
                (Substance) row[6],
                (FieldOfExchange) row[7],
                (Boolean) row[8],
                kind == ExchangeKind.LETTER ? Boolean.valueOf(row[9] != null) : null);
    }
}
