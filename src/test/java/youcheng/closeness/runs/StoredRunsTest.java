package youcheng.closeness.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.audit.Chain;
import youcheng.audit.TrailProof;
import youcheng.audit.Verification.Flaw;
import youcheng.audit.Verification.Misfit;
import youcheng.base.Progress;
import youcheng.closeness.policy.Policies;
import youcheng.closeness.runs.ClosenessRecomputing.RecomputationOfAll;
import youcheng.closeness.score.Activity;
import youcheng.closeness.score.Closeness;
import youcheng.closeness.score.ClosenessFormula;
import youcheng.closeness.score.ClosenessFormulas;
import youcheng.closeness.score.ClosenessInput;
import youcheng.closeness.score.ClosenessPolicy;
import youcheng.identity.Colleagues;
import youcheng.register.Register;
import youcheng.register.RelationshipId;

/** Whoever alters, deletes or rewrites stored runs is found by the proof; a corrected formula leaves the old runs as they were. */
@Thorough
@PortalTest
@TestPropertySource(properties = "youcheng.test.portal=stored-runs")
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoredRunsTest {

    @Autowired
    private ClosenessNight night;

    @Autowired
    private ClosenessFormulas formulas;

    @Autowired
    private ClosenessRecomputing recomputing;

    @Autowired
    private ClosenessRuns runs;

    @Autowired
    private StoredRuns stored;

    @Autowired
    private ScoringLots lots;

    @Autowired
    private NightLease lease;

    @Autowired
    private Standings standings;

    @Autowired
    private Policies policies;

    @Autowired
    private Register register;

    @Autowired
    private TrailProof proof;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    @Autowired
    private UserDetailsService users;

    /** The first formula with everything half as close, as a correction might be. */
    private static final class Corrected implements ClosenessFormula {

        private final ClosenessFormula first;

        Corrected(ClosenessFormula first) {
            this.first = first;
        }

        @Override
        public int version() {
            return first.version() + 1;
        }

        @Override
        public Closeness closeness(ClosenessInput input, ClosenessPolicy policy, LocalDate on) {
            Closeness closeness = first.closeness(input, policy, on);
            Double score = closeness.score();
            return new Closeness(
                    score == null ? null : score / 2, closeness.dimensions(), closeness.weighed(), closeness.form());
        }

        @Override
        public Activity activity(ClosenessInput input, ClosenessPolicy policy, LocalDate on) {
            return first.activity(input, policy, on);
        }
    }

    @Test
    void runsThatNobodyTouchedHold() {
        RelationshipId relationship = threeRuns("Madrid");

        assertThat(misfit(Chain.ofRelationship(relationship.value()))).isNull();
    }

    @Test
    void anAlteredRunIsFound() {
        RelationshipId relationship = threeRuns("Bangkok");
        int changed = database.update(
                "update closeness_run set result = replace(result, 'activity', 'aktivity')"
                        + " where relationship_id = ? and place = 2",
                relationship.value());
        assertThat(changed).isEqualTo(1);

        assertThat(found(relationship)).isEqualTo("#2");
    }

    @Test
    void aRunThatIsGoneFromTheMiddleOrTheEndIsFound() {
        RelationshipId middle = threeRuns("Seoul");
        delete(middle, 2);
        RelationshipId end = threeRuns("Jakarta");
        long last = Objects.requireNonNull(database.queryForObject(
                "select max(place) from closeness_run where relationship_id = ?", Long.class, end.value()));
        database.update(
                "update closeness_standing set run_id ="
                        + " (select id from closeness_run where relationship_id = ? and place = 1)"
                        + " where relationship_id = ?",
                end.value(),
                end.value());
        delete(end, last);

        assertThat(found(middle)).isEqualTo("#2");
        assertThat(found(end)).isEqualTo("#" + last);
    }

    @Test
    void anAlteredInputIsFound() {
        RelationshipId relationship = threeRuns("Moscow");
        database.update(
                "update closeness_input set content = 'signed 1900' where relationship_id = ?", relationship.value());

        assertThat(found(relationship)).startsWith("#");
    }

    /** Whoever can compute hashes can rewrite a whole chain; the trail took the runs of the lot into itself. First, while all fit. */
    @Test
    @Order(1)
    void runsThatWereRewrittenWithTheirHashesAreFoundByTheSealOfTheirLot() {
        RelationshipId relationship = threeRuns("Cairo");
        assertThat(misfit(RunSeals.CHAIN)).isNull();
        StoredRun last = stored.lastLinked(relationship.value(), Limit.of(1)).getFirst();
        database.update("update closeness_run set hash = ? where id = ?", "f".repeat(64), last.id());
        database.update(
                "update closeness_standing set run_hash = ? where relationship_id = ?",
                "f".repeat(64),
                relationship.value());

        assertThat(Objects.requireNonNull(misfit(RunSeals.CHAIN)).kind()).isEqualTo(Flaw.STATE);
    }

    /** Of a portal from before there were chains: the first link covers what is there. */
    @Test
    void runsFromBeforeAreCoveredByTheFirstLink() {
        RelationshipId relationship = threeRuns("Rome");
        database.update(
                "update closeness_run set place = null, previous_hash = null, hash = null where relationship_id = ?",
                relationship.value());
        database.update(
                "update closeness_standing set runs = 0, run_hash = null where relationship_id = ?",
                relationship.value());
        assertThat(found(relationship)).isNull();

        night.score(List.of(relationship), Progress.UNHEARD);
        assertThat(found(relationship)).isNull();
        database.update(
                "update closeness_run set run_on = run_on - 1 where relationship_id = ? and place is null",
                relationship.value());
        assertThat(found(relationship)).isEqualTo("#1");
    }

    @Test
    void aCorrectedFormulaIsANewVersionAndOldRunsRecomputeWithTheirs() {
        RelationshipId relationship = scored("Buenos Aires");
        long before = runs.runs(relationship, 1).getFirst().id();
        ClosenessFormulas corrected =
                new ClosenessFormulas(List.of(formulas.current(), new Corrected(formulas.current())));
        ClosenessRecomputing withBoth = new ClosenessRecomputing(stored, policies, corrected, transactions);

        assertThat(withBoth.recompute(before).holds()).isTrue();
        assertThat(new ClosenessNight(lots, lease, standings, policies, corrected, register, clock)
                        .scoreStale((done, all) -> false))
                .isZero();
        assertThat(standings.fresh(LocalDate.now(clock), policies.current().version(), 2))
                .isEmpty();
    }

    @Test
    void allAreComputedAgainALotAtATimeAndCanBeStopped() {
        threeRuns("London");
        long all = stored.count();
        List<Long> told = new ArrayList<>();
        RecomputationOfAll whole =
                new Colleagues(users).as("auditor", () -> recomputing.recomputeAll((done, of) -> told.add(done)));
        RecomputationOfAll stopped =
                new Colleagues(users).as("auditor", () -> recomputing.recomputeAll((done, of) -> done == 0));

        assertThat(whole.computed()).isEqualTo(all);
        assertThat(told).contains(0L, 100L);
        assertThat(stopped.computed()).isEqualTo(Math.min(100, all));
    }

    /** A relationship whose input cannot be stored keeps nobody else from being scored, and says so until it is. */
    @Test
    void theNightGoesOnAfterARelationshipThatFailsAndMakesUpForIt() {
        RelationshipId broken = scored("Athens");
        long all =
                register.concluded().stream().filter(each -> each.isInForce()).count();
        database.update("update closeness_standing set run_on = run_on - 3");
        String before = Objects.requireNonNull(database.queryForObject(
                "select band from closeness_standing where relationship_id = ?", String.class, broken.value()));
        database.update("update closeness_standing set band = 'NONE' where relationship_id = ?", broken.value());

        assertThat(night.night()).isEqualTo(all - 1);
        assertThat(night.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.isTrouble()).isTrue();
            assertThat(finding.arguments()).containsExactly(1);
        });
        database.update("update closeness_standing set band = ? where relationship_id = ?", before, broken.value());
        assertThat(night.night()).isEqualTo(1);
        assertThat(night.findings()).isEmpty();
    }

    private RelationshipId threeRuns(String name) {
        scored(name);
        scored(name);
        return scored(name);
    }

    private RelationshipId scored(String name) {
        RelationshipId relationship = Objects.requireNonNull(
                        register.named(name).getFirst().current())
                .id();
        night.score(List.of(relationship), Progress.UNHEARD);
        return relationship;
    }

    private void delete(RelationshipId relationship, long place) {
        assertThat(database.update(
                        "delete from closeness_run where relationship_id = ? and place = ?",
                        relationship.value(),
                        place))
                .isEqualTo(1);
    }

    private @Nullable String found(RelationshipId relationship) {
        Misfit misfit = misfit(Chain.ofRelationship(relationship.value()));
        return misfit == null ? null : misfit.differences().getFirst().told();
    }

    private @Nullable Misfit misfit(Chain chain) {
        return proof.verify(chain).misfit();
    }
}
