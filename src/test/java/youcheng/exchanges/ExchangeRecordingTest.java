package youcheng.exchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import youcheng.PortalTest;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.base.Bilingual;
import youcheng.base.ChangedMeanwhile;
import youcheng.base.Rejection;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.ClosenessReading;
import youcheng.closeness.Standing;
import youcheng.closeness.runs.ClosenessRecomputing;
import youcheng.identity.Colleagues;
import youcheng.register.Register;
import youcheng.register.RelationshipId;

/** Exchanges are recorded, corrected and taken back; each change is in the trail and scores the relationship anew. */
@PortalTest
class ExchangeRecordingTest {

    @Autowired
    private ExchangeRecording recording;

    @Autowired
    private ExchangeReading reading;

    @Autowired
    private ClosenessReading closeness;

    @Autowired
    private ClosenessRecomputing recomputing;

    @Autowired
    private Register register;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Clock clock;

    @Autowired
    private UserDetailsService users;

    @Test
    void whatIsRecordedCountsAtOnce() {
        RelationshipId relationship = relationship("科隆市");
        ExchangeId id = asOfficer(visit(relationship, "科隆市长来访"));

        Standing standing = closeness.standing(relationship).orElseThrow();
        assertThat(standing.activity()).isEqualTo(ActivityStatus.ACTIVE);
        assertThat(standing.lastLiving()).isEqualTo(id.value());
        assertThat(standing.score()).isPositive();
        assertThat(recomputing.recompute(standing.run()).holds()).isTrue();
        assertThat(reading.of(relationship)).extracting(ExchangeRecord::id).contains(id);
    }

    @Test
    void aCorrectionKeepsTheOldValueInTheTrail() {
        RelationshipId relationship = relationship("柏林市");
        ExchangeId id = asOfficer(visit(relationship, "柏林代表团来访"));
        ExchangeRecord before = reading.find(id).orElseThrow();
        ExchangeDraft draft = ExchangeDraft.of(before);
        ExchangeDraft corrected = new ExchangeDraft(
                draft.partners(),
                false,
                draft.date(),
                draft.kind(),
                draft.direction(),
                Level.BUREAU,
                draft.substance(),
                draft.field(),
                draft.title(),
                draft.people(),
                null,
                draft.outcome(),
                draft.evidence(),
                "");
        officer(() -> recording.correct(id, before.version(), corrected, "层级有误"));

        assertThat(trail.newest(Chain.ofRelationship(relationship.value()), 1))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.event().action()).isEqualTo("exchange.corrected");
                    assertThat(entry.event().changes())
                            .contains(new Change("exchange.level", "LEADER", "BUREAU", false));
                    assertThat(Objects.requireNonNull(entry.event().reason()).text())
                            .isEqualTo("层级有误");
                });
        assertThatThrownBy(() -> officer(() -> recording.correct(id, before.version(), corrected, "再改一次")))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void anExchangeWithSeveralPartnersCountsForEach() {
        RelationshipId rome = relationship("罗马市");
        RelationshipId athens = relationship("雅典市");
        ExchangeDraft one = visit(rome, "三市城市治理论坛");
        asOfficer(new ExchangeDraft(
                List.of(rome, athens),
                false,
                one.date(),
                ExchangeKind.EVENT,
                Direction.MUTUAL,
                one.level(),
                one.substance(),
                FieldOfExchange.URBAN_GOVERNANCE,
                one.title(),
                "",
                null,
                one.outcome(),
                one.evidence(),
                ""));

        assertThat(closeness.standing(rome).orElseThrow().tally().exchanges()).isPositive();
        assertThat(closeness.standing(athens).orElseThrow().tally().exchanges()).isPositive();
    }

    @Test
    void whatCannotBeIsRefusedBesideItsField() {
        RelationshipId relationship = relationship("里加市");
        LocalDate today = LocalDate.now(clock);
        assertRefused(dated(relationship, today.plusDays(1).toString()), "date", "exchanges.rejection.future");
        assertRefused(dated(relationship, "2016-12-31"), "date", "exchanges.rejection.beforeRelationship");
        assertRefused(dated(relationship, "去年"), "date", "base.rejection.noDate");
        assertRefused(dated(relationship, "2026-02-30"), "date", "base.rejection.noSuchDay");
        asOfficer(visit(relationship, "里加市长来访"));
        assertRefused(visit(relationship, "里加市长来访"), "title", "exchanges.rejection.twice");
    }

    @Test
    void whatLastedSeveralDaysHasALastDayAndCountsFromItsFirst() {
        RelationshipId relationship = relationship("马德里市");
        ExchangeId id = asOfficer(lasting(relationship, "2026-06-03", "2026-06-06"));

        ExchangeRecord recorded = reading.find(id).orElseThrow();
        assertThat(recorded.lastDay()).isEqualTo(LocalDate.of(2026, 6, 6));
        assertThat(recorded.when()).isEqualTo(new Bilingual("2026年6月3日至6日", "3–6 Jun 2026"));
        assertThat(trail.of(Chain.ofRelationship(relationship.value()))
                        .getLast()
                        .event()
                        .changes())
                .contains(new Change("exchange.lastDay", null, "2026-06-06", false));
    }

    @Test
    void aLastDayThatIsTheFirstIsNone() {
        ExchangeId id = asOfficer(lasting(relationship("柏林市"), "2026-05-03", "2026-05-03"));

        assertThat(reading.find(id).orElseThrow().lastDay()).isNull();
    }

    @Test
    void daysTurnedRoundOrNotKnownToTheDayAreRefusedAtTheLastDay() {
        RelationshipId relationship = relationship("柏林市");

        assertRefused(
                lasting(relationship, "2026-06-06", "2026-06-03"), "lastDay", "exchanges.rejection.lastBeforeFirst");
        assertRefused(
                lasting(relationship, "2026-06", "2026-06-03"), "lastDay", "exchanges.rejection.lastDayWithoutDay");
        assertRefused(
                lasting(relationship, "2026-06-06", "2026-06"), "lastDay", "exchanges.rejection.lastDayWithoutDay");
        assertRefused(lasting(relationship, "2026-06-06", "2036-06-03"), "lastDay", "base.rejection.dateInFuture");
    }

    private ExchangeDraft lasting(RelationshipId relationship, String first, String last) {
        ExchangeDraft draft = visit(relationship, "代表团访问 " + first);
        return new ExchangeDraft(
                draft.partners(),
                false,
                first,
                draft.kind(),
                draft.direction(),
                draft.level(),
                draft.substance(),
                draft.field(),
                draft.title(),
                "",
                null,
                draft.outcome(),
                draft.evidence(),
                "",
                last);
    }

    private void assertRefused(ExchangeDraft draft, String field, String key) {
        assertThatThrownBy(() -> asOfficer(draft)).isInstanceOfSatisfying(Rejection.class, refused -> {
            assertThat(refused.field()).isEqualTo(field);
            assertThat(refused.key()).isEqualTo(key);
        });
    }

    private ExchangeDraft dated(RelationshipId relationship, String date) {
        ExchangeDraft draft = visit(relationship, "访问");
        return new ExchangeDraft(
                draft.partners(),
                false,
                date,
                draft.kind(),
                draft.direction(),
                draft.level(),
                draft.substance(),
                draft.field(),
                draft.title(),
                "",
                null,
                draft.outcome(),
                draft.evidence(),
                "");
    }

    private ExchangeDraft visit(RelationshipId relationship, String title) {
        return new ExchangeDraft(
                List.of(relationship),
                false,
                LocalDate.now(clock).minusDays(3).toString(),
                ExchangeKind.VISIT,
                Direction.INBOUND,
                Level.LEADER,
                Substance.DELIVERED,
                FieldOfExchange.CULTURE,
                title,
                "",
                null,
                "签署文化交流备忘录",
                "外办简报2026第3期",
                "");
    }

    private RelationshipId relationship(String name) {
        return Objects.requireNonNull(register.named(name).getFirst().current()).id();
    }

    private ExchangeId asOfficer(ExchangeDraft draft) {
        return new Colleagues(users).as("officer", () -> recording.record(draft));
    }

    private void officer(Runnable event) {
        new Colleagues(users).as("officer", event);
    }
}
