package youcheng.closeness.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.SameInstant;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.TrailProof;
import youcheng.base.ChangedMeanwhile;
import youcheng.base.Progress;
import youcheng.base.Rejection;
import youcheng.closeness.ClosenessReading;
import youcheng.closeness.policy.Numbers;
import youcheng.closeness.policy.Policies;
import youcheng.closeness.policy.PolicyKeeping;
import youcheng.closeness.policy.PolicyVersion;
import youcheng.closeness.score.ClosenessFormulas;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeDraft;
import youcheng.exchanges.ExchangeFilter;
import youcheng.exchanges.ExchangeId;
import youcheng.exchanges.ExchangeKind;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.ExchangeRecord;
import youcheng.exchanges.ExchangeRecording;
import youcheng.exchanges.ExchangeState;
import youcheng.exchanges.FieldOfExchange;
import youcheng.exchanges.Level;
import youcheng.exchanges.Substance;
import youcheng.identity.Colleagues;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/** What several people and the night do to the same relationships at the same instant; on each database by a class of its own. */
abstract class ExchangesAtOnce {

    private static final int ROUNDS = 8;

    @Autowired
    private ExchangeRecording recording;

    @Autowired
    private ExchangeReading reading;

    @Autowired
    private ClosenessReading closeness;

    @Autowired
    private ClosenessRuns runs;

    @Autowired
    private ClosenessNight night;

    @Autowired
    private PolicyKeeping policies;

    @Autowired
    private Register register;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TrailProof proof;

    @Autowired
    private Clock clock;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private ScoringLots lots;

    @Autowired
    private Standings standings;

    @Autowired
    private Policies rules;

    @Autowired
    private ClosenessFormulas formulas;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void twoRecordForTheSamePartnersInAnotherOrder() throws Exception {
        RelationshipId paris = relationship("Paris");
        RelationshipId lisbon = relationship("Lisbon");
        int before = closeness.standing(paris).orElseThrow().tally().exchanges();
        List<Throwable> refused = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            String name = "论坛" + round;
            refused.addAll(SameInstant.refusals(
                    as("officer", () -> recording.record(draft(List.of(paris, lisbon), "甲" + name))),
                    as("officer", () -> recording.record(draft(List.of(lisbon, paris), "乙" + name)))));
        }

        assertThat(refused).isEmpty();
        assertThat(closeness.standing(paris).orElseThrow().tally().exchanges()).isEqualTo(before + 2 * ROUNDS);
        assertThat(proof.verify(Chain.ofRelationship(paris.value())).holds()).isTrue();
        assertThat(proof.verify(Chain.ofRelationship(lisbon.value())).holds()).isTrue();
    }

    @Test
    void aDoubleClickRecordsOnce() throws Exception {
        RelationshipId havana = relationship("Havana");
        Callable<Object> click = as("officer", () -> recording.record(draft(List.of(havana), "双击")));

        assertThat(SameInstant.refusals(click, click))
                .singleElement()
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(refused.key()).isEqualTo("exchanges.rejection.twice"));
        assertThat(reading.of(havana))
                .filteredOn(each -> each.title().equals("双击"))
                .hasSize(1);
    }

    @Test
    void ofTwoCorrectionsTheSecondSeesTheFirst() throws Exception {
        RelationshipId hanoi = relationship("Hanoi");
        ExchangeId id = new Colleagues(users).as("officer", () -> recording.record(draft(List.of(hanoi), "会谈")));
        ExchangeRecord seen = reading.find(id).orElseThrow();
        List<Throwable> refused = SameInstant.refusals(
                as("officer", () -> correct(seen, "会谈（一）")), as("officer", () -> correct(seen, "会谈（二）")));

        assertThat(refused).singleElement().isInstanceOf(ChangedMeanwhile.class);
        assertThat(reading.find(id).orElseThrow().version()).isEqualTo(seen.version() + 1);
    }

    @Test
    void theNightNeverOverwritesWhatIsRecordedMeanwhile() throws Exception {
        RelationshipId doha = relationship("Doha");
        int before = closeness.standing(doha).orElseThrow().tally().exchanges();
        for (int round = 0; round < ROUNDS; round++) {
            String name = "夜间" + round;
            assertThat(SameInstant.refusals(
                            as("officer", () -> recording.record(draft(List.of(doha), name))),
                            () -> night.score(List.of(relationship("Tokyo"), doha), Progress.UNHEARD)))
                    .isEmpty();
            assertThat(closeness.standing(doha).orElseThrow().tally().exchanges())
                    .isEqualTo(before + round + 1);
        }
    }

    /** As on two nodes: both begin the night at the same instant, and one of them computes it. */
    @Test
    void ofTwoNodesOneComputesTheNight() throws Exception {
        long all = register.concluded().stream()
                .filter(RelationshipSummary::isInForce)
                .count();
        long before = stored();
        database.update("update closeness_standing set run_on = run_on - 1");
        List<Long> scored = Collections.synchronizedList(new ArrayList<>());
        Callable<Object> night = () -> scored.add(anotherNode().night());

        assertThat(SameInstant.refusals(night, night)).isEmpty();
        assertThat(scored).containsExactlyInAnyOrder(0L, all);
        assertThat(stored()).isEqualTo(before + all);
    }

    /** A node that died while it had the night keeps it no longer than a lot may take. */
    @Test
    void theNightOfADeadNodeIsTakenOver() {
        NightLease dead = new NightLease(database, transaction, clock);
        assertThat(dead.take()).isTrue();
        assertThat(anotherNode().night()).isZero();

        Clock later = Clock.offset(clock, NightLease.HELD.plusSeconds(1));
        NightLease alive = new NightLease(database, transaction, later);
        assertThat(alive.take()).isTrue();
        assertThat(dead.keep()).isFalse();
        alive.giveBack();
    }

    private ClosenessNight anotherNode() {
        return new ClosenessNight(
                lots, new NightLease(database, transaction, clock), standings, rules, formulas, register, clock);
    }

    private long stored() {
        return Objects.requireNonNull(database.queryForObject("select count(*) from closeness_run", Long.class));
    }

    @Test
    void ofTwoNewVersionsOfThePolicyTheSecondIsToldOfTheFirst() throws Exception {
        PolicyVersion latest = policies.versions().getFirst();
        List<Throwable> refused = SameInstant.refusals(
                as("supervisor", () -> policies.propose(1, latest.version(), Numbers.with("halfLife", "4"), "甲")),
                as("supervisor", () -> policies.propose(1, latest.version(), Numbers.with("halfLife", "5"), "乙")));

        assertThat(refused).singleElement().isInstanceOf(ChangedMeanwhile.class);
        assertThat(policies.versions().getFirst().version()).isEqualTo(latest.version() + 1);
    }

    @Test
    void severalAreRecordedOrNone() {
        RelationshipId lima = relationship("Lima");
        int entries = trail.of(Chain.ofRelationship(lima.value())).size();
        int before = runs.runs(lima, 1000).size();
        ExchangeDraft good = draft(List.of(lima), "成批一");
        ExchangeDraft bad = draft(List.of(lima), " ");
        assertThatThrownBy(() ->
                        new Colleagues(users).as("officer", () -> recording.recordAll(List.of(good, good, bad))))
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(refused.field()).isEqualTo("title1"));

        assertThat(reading.of(lima)).noneMatch(each -> each.title().equals("成批一"));
        assertThat(trail.of(Chain.ofRelationship(lima.value()))).hasSize(entries);
        assertThat(runs.runs(lima, 1000)).hasSize(before);
    }

    @Test
    void pagesAndCountsFollowTheFilter() {
        RelationshipId ankara = relationship("Ankara");
        new Colleagues(users).as("officer", () -> recording.record(draft(List.of(ankara), "安卡拉100%合作_论坛")));
        ExchangeFilter all = ExchangeFilter.of(ankara);
        ExchangeFilter found = new ExchangeFilter(
                "100%合作_",
                List.of(ankara),
                ExchangeState.HELD,
                ExchangeKind.EVENT,
                Direction.MUTUAL,
                Level.BUREAU,
                Substance.NO_OUTCOME,
                FieldOfExchange.URBAN_GOVERNANCE,
                LocalDate.now(clock).minusDays(9).getYear(),
                false);

        assertThat(reading.count(found)).isEqualTo(1);
        assertThat(reading.page(found, 0, 10)).hasSize(1);
        assertThat(reading.page(all, reading.count(all), 10)).isEmpty();
        assertThat(reading.years()).contains(LocalDate.now(clock).minusDays(9).getYear());
    }

    private ExchangeId correct(ExchangeRecord seen, String title) {
        recording.correct(seen.id(), seen.version(), draft(seen.partners(), title), "名称更正");
        return seen.id();
    }

    private Callable<Object> as(String username, Callable<?> action) {
        return () -> {
            Colleagues people = new Colleagues(users);
            people.signIn(username);
            return Objects.requireNonNull(action.call());
        };
    }

    private ExchangeDraft draft(List<RelationshipId> relationships, String title) {
        return new ExchangeDraft(
                relationships,
                false,
                LocalDate.now(clock).minusDays(9).toString(),
                ExchangeKind.EVENT,
                Direction.MUTUAL,
                Level.BUREAU,
                Substance.NO_OUTCOME,
                FieldOfExchange.URBAN_GOVERNANCE,
                title,
                "",
                null,
                "",
                "外办简报",
                "");
    }

    private RelationshipId relationship(String name) {
        return Objects.requireNonNull(register.named(name).getFirst().current()).id();
    }
}
