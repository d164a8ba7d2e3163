package youcheng.closeness.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import youcheng.PortalTest;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Change;
import youcheng.base.ChangedMeanwhile;
import youcheng.base.Progress;
import youcheng.base.Rejection;
import youcheng.closeness.Band;
import youcheng.closeness.ClosenessReading;
import youcheng.closeness.Standing;
import youcheng.closeness.policy.BandChange.Outcome;
import youcheng.closeness.runs.ClosenessRecomputing;
import youcheng.closeness.runs.ClosenessRunning;
import youcheng.closeness.runs.ClosenessRuns;
import youcheng.closeness.score.ClosenessPolicy;
import youcheng.exchanges.ExchangeId;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.ExchangeRecording;
import youcheng.exchanges.Level;
import youcheng.exchanges.OfficeExchanges;
import youcheng.identity.Colleagues;
import youcheng.register.Register;
import youcheng.register.RelationshipId;

/** The policy is changed by new versions only, each with its reason; a look before shows what scoring then does. */
@PortalTest
class PolicyKeepingTest {

    @Autowired
    private PolicyKeeping keeping;

    @Autowired
    private ClosenessRunning running;

    @Autowired
    private ClosenessReading reading;

    @Autowired
    private ClosenessRuns runs;

    @Autowired
    private ClosenessRecomputing recomputing;

    @Autowired
    private ExchangeRecording recording;

    @Autowired
    private ExchangeReading recorded;

    @Autowired
    private Register register;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private Clock clock;

    private OfficeExchanges exchanges;

    @BeforeEach
    void anOffice() {
        exchanges = new OfficeExchanges(recording, recorded, register, users);
    }

    /** Others share this portal: the policy that they know comes back in force. */
    @AfterEach
    void goBack() {
        if (keeping.current().version() != 1) {
            activate(1);
            supervisor(() -> running.scoreStale(Progress.UNHEARD));
        }
    }

    @Test
    void aNewVersionChangesNothingUntilItIsPutInForce() {
        int before = keeping.current().version();
        PolicyVersion made = propose(Numbers.with("halfLife", "4"));

        assertThat(made.basedOn()).isEqualTo(1);
        assertThat(made.isActive()).isFalse();
        assertThat(made.reason()).isEqualTo("试行四年");
        assertThat(keeping.current().version()).isEqualTo(before);
        AuditEvent event = trail.newest(Policies.CHAIN, 1).getFirst().event();
        assertThat(event.action()).isEqualTo("closeness.policyMade");
        assertThat(event.changes()).contains(new Change("policy.halfLife", "3.0", "4.0", false));
        assertThat(Objects.requireNonNull(event.reason()).text()).isEqualTo("试行四年");
    }

    @Test
    void aVersionIsPutInForceAndTheEarlierOneAgain() {
        PolicyVersion made = propose(Numbers.with("heatHalfLife", "2"));
        activate(made.version());
        assertThat(keeping.current().version()).isEqualTo(made.version());
        assertThat(keeping.current().policy().heatHalfLife()).isEqualTo(2);

        activate(1);
        assertThat(keeping.current().version()).isEqualTo(1);
        assertThat(version(1).activations()).hasSizeGreaterThanOrEqualTo(2);
        AuditEvent event = trail.newest(Policies.CHAIN, 1).getFirst().event();
        assertThat(event.action()).isEqualTo("closeness.policyActivated");
        assertThat(event.changes())
                .containsExactly(new Change("policy.active", Integer.toString(made.version()), "1", false));
    }

    @Test
    void ofTwoWhoMakeAVersionAtOnceTheSecondIsTold() {
        int latest = keeping.versions().getFirst().version();
        supervisor(() -> keeping.propose(1, latest, Numbers.with("depthHalf", "9"), "第一人"));

        assertThatThrownBy(() -> supervisor(() -> keeping.propose(1, latest, Numbers.with("depthHalf", "7"), "第二人")))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(keeping.versions().getFirst().reason()).isEqualTo("第一人");
    }

    @Test
    void ofTwoWhoPutAVersionInForceAtOnceTheSecondIsTold() {
        PolicyVersion made = propose(Numbers.with("fullFrequency", "7"));
        int current = keeping.current().version();
        supervisor(() -> keeping.activate(made.version(), current, "启用"));

        assertThatThrownBy(() -> supervisor(() -> keeping.activate(made.version(), current, "也启用")))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void whatIsNoChangeOrHasNoReasonIsRefused() {
        int latest = keeping.versions().getFirst().version();
        assertThatThrownBy(() -> supervisor(() -> keeping.propose(1, latest, ClosenessPolicy.first(), "原样")))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.key()).isEqualTo("closeness.rejection.samePolicy"));
        assertThatThrownBy(() -> supervisor(() -> keeping.propose(1, latest, Numbers.with("halfLife", "5"), " ")))
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(refused.field()).isEqualTo("reason"));
        assertThatThrownBy(() -> activate(keeping.current().version()))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.key()).isEqualTo("closeness.rejection.alreadyActive"));
    }

    @Test
    void onlySupervisorsChangeThePolicy() {
        int latest = keeping.versions().getFirst().version();
        for (String account : List.of("officer", "auditor", "leader")) {
            Colleagues colleagues = new Colleagues(users);
            assertThatThrownBy(() -> colleagues.as(
                            account, () -> keeping.propose(1, latest, Numbers.with("halfLife", "5"), "理由")))
                    .isInstanceOf(AuthorizationDeniedException.class);
            assertThatThrownBy(() -> colleagues.as(account, () -> keeping.activate(1, 1, "理由")))
                    .isInstanceOf(AuthorizationDeniedException.class);
        }
    }

    @Test
    void theLookBeforeShowsWhatScoringThenGives() {
        RelationshipId relationship = exchanges.relationship("明斯克市");
        exchanges.visit(relationship, LocalDate.now(clock).minusDays(10), "明斯克市长来访（试算）");
        Band before = reading.standing(relationship).orElseThrow().band();
        PolicyVersion made = propose(Numbers.with("closeFrom", "2", "steadyFrom", "1", "depthHalf", "1"));
        List<BandChange> preview = supervisor(() -> keeping.preview(made.version(), Progress.UNHEARD));
        BandChange change = preview.stream()
                .filter(each -> each.relationship().id().equals(relationship))
                .findFirst()
                .orElseThrow();
        assertThat(change.before().band()).isEqualTo(before);
        assertThat(change.isChange()).isTrue();
        assertThat(reading.standing(relationship).orElseThrow().band()).isEqualTo(before);

        activate(made.version());
        supervisor(() -> running.scoreStale(Progress.UNHEARD));

        assertThat(preview).allSatisfy(each -> {
            Standing now = reading.standing(each.relationship().id()).orElseThrow();
            assertThat(each.after()).isEqualTo(new Outcome(now.score(), now.band(), now.activity()));
            assertThat(now.policyVersion()).isEqualTo(made.version());
        });
    }

    @Test
    void aStoredRunRecomputesAfterACorrectionAndAfterAnotherPolicy() {
        RelationshipId relationship = exchanges.relationship("地拉那市");
        ExchangeId visit = exchanges.visit(relationship, LocalDate.now(clock).minusDays(20), "地拉那市长来访（重算）");
        long run = reading.standing(relationship).orElseThrow().run();
        String stored = recomputing.recompute(run).stored();

        exchanges.correct(visit, Level.BUREAU);
        activate(propose(Numbers.with("halfLife", "6")).version());
        supervisor(() -> running.scoreStale(Progress.UNHEARD));

        assertThat(reading.standing(relationship).orElseThrow().run()).isNotEqualTo(run);
        assertThat(recomputing.recompute(run).holds()).isTrue();
        assertThat(recomputing.recompute(run).stored()).isEqualTo(stored);
        assertThat(runs.runs(relationship, 20))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(each ->
                        assertThat(recomputing.recompute(each.id()).holds()).isTrue());
    }

    @Test
    void aLookThatIsStoppedEnds() {
        PolicyVersion made = propose(Numbers.with("fullBreadth", "8"));

        assertThat(supervisor(() -> keeping.preview(made.version(), (done, all) -> false)))
                .isEmpty();
    }

    private PolicyVersion propose(ClosenessPolicy policy) {
        int latest = keeping.versions().getFirst().version();
        return supervisor(() -> keeping.propose(1, latest, policy, "试行四年"));
    }

    private void activate(int version) {
        int current = keeping.current().version();
        supervisor(() -> {
            keeping.activate(version, current, "经研究启用");
            return version;
        });
    }

    private PolicyVersion version(int number) {
        return keeping.versions().stream()
                .filter(version -> version.version() == number)
                .findFirst()
                .orElseThrow();
    }

    private <T> T supervisor(Supplier<T> event) {
        return new Colleagues(users).as("supervisor", event);
    }

    private void supervisor(Runnable event) {
        new Colleagues(users).as("supervisor", event);
    }
}
