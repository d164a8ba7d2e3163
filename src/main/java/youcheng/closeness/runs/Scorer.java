package youcheng.closeness.runs;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.closeness.Standing;
import youcheng.closeness.policy.Policies;
import youcheng.closeness.policy.PolicyVersion;
import youcheng.closeness.score.Activity;
import youcheng.closeness.score.Closeness;
import youcheng.closeness.score.ClosenessInput;
import youcheng.closeness.score.ClosenessScore;
import youcheng.closeness.score.Contact;
import youcheng.closeness.score.RunResult;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.HeldExchange;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/** Scores relationships in the transaction of whoever changed them or of the night, and stores each run. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Scorer {

    private final ExchangeReading exchanges;
    private final Standings standings;
    private final Policies policies;
    private final Register register;
    private final EntityManager database;
    private final Clock clock;

    Scorer(
            ExchangeReading exchanges,
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
        Map<RelationshipId, List<HeldExchange>> held = exchanges.held(
                relationships.stream().map(RelationshipSummary::id).toList());
        Map<RelationshipId, StandingRow> rows =
                standings.of(keys).stream().collect(Collectors.toMap(StandingRow::relationship, Function.identity()));
        relationships.forEach(relationship -> score(
                relationship, held.getOrDefault(relationship.id(), List.of()), policy, rows.get(relationship.id())));
        database.flush();
    }

    private void score(
            RelationshipSummary relationship,
            List<HeldExchange> held,
            PolicyVersion policy,
            @Nullable StandingRow before) {
        ClosenessInput input = new ClosenessInput(held.stream().map(Contact::of).toList(), relationship.established());
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
        Standing standing = new NewStanding(relationship.id(), input, policy, today)
                .of(run.id(), closeness, activity, held.stream().anyMatch(HeldExchange::isDemonstration));
        if (before == null) {
            database.persist(new StandingRow(standing, inputId, digest));
        } else {
            before.take(standing, inputId, digest);
        }
    }
}
