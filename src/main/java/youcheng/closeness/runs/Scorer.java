package youcheng.closeness.runs;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.closeness.Standing;
import youcheng.closeness.policy.Policies;
import youcheng.closeness.policy.PolicyVersion;
import youcheng.closeness.runs.RunChain.Link;
import youcheng.closeness.runs.StoredRun.Versions;
import youcheng.closeness.score.Activity;
import youcheng.closeness.score.Closeness;
import youcheng.closeness.score.ClosenessFormula;
import youcheng.closeness.score.ClosenessFormulas;
import youcheng.closeness.score.ClosenessInput;
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
    private final ClosenessFormulas formulas;
    private final RunChain chain;
    private final Register register;
    private final EntityManager database;
    private final Clock clock;

    Scorer(
            ExchangeReading exchanges,
            Standings standings,
            Policies policies,
            ClosenessFormulas formulas,
            RunChain chain,
            Register register,
            EntityManager database,
            Clock clock) {
        this.exchanges = exchanges;
        this.standings = standings;
        this.policies = policies;
        this.formulas = formulas;
        this.chain = chain;
        this.register = register;
        this.database = database;
        this.clock = clock;
    }

    /** Scores those of these relationships that are in force now, which the caller has locked; the keys of their runs. */
    List<Long> score(Collection<RelationshipId> ids) {
        List<RelationshipSummary> relationships = register.concluded(ids).stream()
                .filter(RelationshipSummary::isInForce)
                .toList();
        if (relationships.isEmpty()) {
            return List.of();
        }
        PolicyVersion policy = policies.current();
        Map<RelationshipId, List<HeldExchange>> held = exchanges.held(
                relationships.stream().map(RelationshipSummary::id).toList());
        Map<RelationshipId, StandingRow> rows =
                standings
                        .of(relationships.stream()
                                .map(relationship -> relationship.id().value())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(StandingRow::relationship, Function.identity()));
        // All inputs before the first run: what is stored together goes to the database sorted by table.
        List<Known> known = relationships.stream()
                .map(relationship -> known(
                        relationship, held.getOrDefault(relationship.id(), List.of()), rows.get(relationship.id())))
                .toList();
        List<Long> runs = known.stream().map(each -> score(each, policy)).toList();
        database.flush();
        return runs;
    }

    /** What a run begins with. */
    private record Known(
            RelationshipId relationship,
            ClosenessInput input,
            String digest,
            long inputId,
            Link end,
            boolean isDemonstration,
            @Nullable StandingRow before) {}

    private Known known(RelationshipSummary relationship, List<HeldExchange> held, @Nullable StandingRow before) {
        ClosenessInput input = new ClosenessInput(held.stream().map(Contact::of).toList(), relationship.established());
        String content = input.write();
        String digest = ClosenessInput.digest(content);
        long inputId =
                before != null && before.hasInput(digest) ? before.inputId() : stored(relationship, digest, content);
        return new Known(
                relationship.id(),
                input,
                digest,
                inputId,
                end(relationship.id(), before),
                held.stream().anyMatch(HeldExchange::isDemonstration),
                before);
    }

    private long score(Known known, PolicyVersion policy) {
        ClosenessFormula formula = formulas.current();
        LocalDate today = LocalDate.now(clock);
        Closeness closeness = formula.closeness(known.input(), policy.policy(), today);
        Activity activity = formula.activity(known.input(), policy.policy(), today);
        StoredRun run = new StoredRun(
                        known.relationship(),
                        today,
                        clock.instant(),
                        new Versions(policy.version(), formula.version()),
                        known.inputId(),
                        RunResult.of(closeness, activity).write())
                .after(known.end(), known.digest());
        database.persist(run);
        Standing standing = new NewStanding(known.relationship(), known.input(), policy, formula, today)
                .of(run.id(), closeness, activity, known.isDemonstration());
        StandingRow before = known.before();
        if (before == null) {
            database.persist(new StandingRow(standing, run, known.digest()));
        } else {
            before.take(standing, run, known.digest());
        }
        return run.id();
    }

    private long stored(RelationshipSummary relationship, String digest, String content) {
        StoredInput input = new StoredInput(relationship.id(), digest, content);
        database.persist(input);
        return input.id();
    }

    private Link end(RelationshipId relationship, @Nullable StandingRow before) {
        return Optional.ofNullable(before).flatMap(StandingRow::end).orElseGet(() -> chain.end(relationship.value()));
    }
}
