package youcheng.exchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import youcheng.PortalTest;
import youcheng.SameInstant;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.TrailEntry;
import youcheng.base.ChangedMeanwhile;
import youcheng.base.PartialDate;
import youcheng.base.Rejection;
import youcheng.closeness.ClosenessReading;
import youcheng.closeness.Standing;
import youcheng.identity.Accounts;
import youcheng.identity.Colleagues;
import youcheng.identity.Desk;
import youcheng.identity.Role;
import youcheng.register.Register;
import youcheng.register.RelationshipId;

/** What becomes of an exchange after it was recorded, who may do it, and what stays in the trail. */
@PortalTest
class ExchangeChangingTest {

    @Autowired
    private ExchangeRecording recording;

    @Autowired
    private ExchangeReading reading;

    @Autowired
    private ClosenessReading closeness;

    @Autowired
    private Register register;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private DecidedOn decidedOn;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    @Autowired
    private UserDetailsService users;

    @Test
    void aPartnerThatWasAWrongOneLosesWhatItGained() {
        RelationshipId seoul = relationship("首尔特别市");
        RelationshipId tokyo = relationship("东京都");
        long seoulBefore = held(seoul);
        long tokyoBefore = held(tokyo);
        ExchangeId id = record(Drafts.together(visit(seoul, "三市论坛"), seoul, tokyo));
        assertThat(held(tokyo)).isEqualTo(tokyoBefore + 1);
        long runBefore = closeness.standing(tokyo).orElseThrow().run();

        ExchangeRecord recorded = find(id);
        officer(() ->
                recording.correct(id, recorded.version(), Drafts.together(ExchangeDraft.of(recorded), seoul), "东京未派员"));

        assertThat(held(seoul)).isEqualTo(seoulBefore + 1);
        assertThat(held(tokyo)).isEqualTo(tokyoBefore);
        assertThat(closeness.standing(tokyo).orElseThrow().run()).isNotEqualTo(runBefore);
        assertThat(newest(tokyo).event().action()).isEqualTo("exchange.corrected");
        assertThat(newest(tokyo).event().changes())
                .contains(new Change("exchange.partners", "#" + tokyo + ", #" + seoul, "#" + seoul, false));
    }

    @Test
    void aPlannedExchangeCountsFromTheDayItWasHeld() {
        RelationshipId relationship = relationship("惠灵顿市");
        ExchangeDraft planned = Drafts.planned(visit(relationship, "市长来访"), day(30));
        int before = held(relationship);
        ExchangeId id = record(planned);
        assertThat(held(relationship)).isEqualTo(before);
        assertThat(newest(relationship).event().action()).isEqualTo("exchange.planned");

        ExchangeRecord seen = find(id);
        assertRefused(() -> recording.correct(id, seen.version(), Drafts.held(planned, day(30)), ""), "future");
        officer(() -> recording.correct(id, seen.version(), Drafts.held(planned, day(-1)), ""));

        assertThat(find(id).state()).isEqualTo(ExchangeState.HELD);
        assertThat(held(relationship)).isEqualTo(before + 1);
        assertThat(newest(relationship).event().action()).isEqualTo("exchange.tookPlace");
        assertRefused(
                () -> recording.correct(id, find(id).version(), Drafts.planned(planned, day(5)), "改回"), "tookPlace");
    }

    @Test
    void whatIsCalledOffStaysOnRecordWithItsReason() {
        RelationshipId relationship = relationship("惠灵顿市");
        ExchangeId id = record(Drafts.planned(visit(relationship, "取消的来访"), day(10)));
        ExchangeRecord seen = find(id);
        assertRefused(() -> recording.callOff(id, seen.version(), " "), "base.rejection.missing");
        officer(() -> recording.callOff(id, seen.version(), "航班取消"));

        assertThat(find(id)).satisfies(exchange -> {
            assertThat(exchange.state()).isEqualTo(ExchangeState.CALLED_OFF);
            assertThat(exchange.endedReason()).isEqualTo("航班取消");
        });
        assertRefused(() -> recording.callOff(id, find(id).version(), "再次取消"), "over");
    }

    @Test
    void whatADecisionStandsOnIsNotTakenBack() {
        RelationshipId relationship = relationship("科隆市");
        ExchangeId id = record(visit(relationship, "被引用的来访"));
        decidedOn.decide(id);
        assertRefused(() -> recording.remove(id, find(id).version(), "误录"), "over");
        assertThat(find(id).state()).isEqualTo(ExchangeState.HELD);

        decidedOn.forget();
        int before = held(relationship);
        officer(() -> recording.remove(id, find(id).version(), "误录"));
        assertThat(find(id).state()).isEqualTo(ExchangeState.REMOVED);
        assertThat(held(relationship)).isEqualTo(before - 1);
        assertThat(Objects.requireNonNull(newest(relationship).event().reason()).text())
                .isEqualTo("误录");
    }

    @Test
    void ofTwoWhoCorrectAtOnceOneIsToldSo() throws Exception {
        ExchangeId id = record(visit(relationship("柏林市"), "同时更正"));
        ExchangeRecord seen = find(id);
        ExchangeDraft draft = Drafts.attended(ExchangeDraft.of(seen), "王处长");

        List<Throwable> refused = SameInstant.refusals(
                () -> new Colleagues(users).as("officer", () -> {
                    recording.correct(id, seen.version(), draft, "补参与人员");
                    return id;
                }),
                () -> new Colleagues(users).as("officer2", () -> {
                    recording.correct(id, seen.version(), draft, "补参与人员");
                    return id;
                }));

        assertThat(refused).singleElement().isInstanceOf(ChangedMeanwhile.class);
        assertThat(find(id).people()).isEqualTo("王处长");
    }

    @Test
    void anOfficerOfAnotherDeskRecordsNothing() {
        new Colleagues(users)
                .as(
                        "admin",
                        () -> accounts.open(
                                "exchanges.americas",
                                "美大处经办人",
                                EnumSet.of(Role.OFFICER),
                                EnumSet.of(Desk.AMERICAS_OCEANIA)));
        RelationshipId cologne = relationship("科隆市");
        ExchangeDraft draft = visit(cologne, "他处记录");

        assertThatThrownBy(() -> new Colleagues(users).as("exchanges.americas", () -> recording.record(draft)))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.key()).isEqualTo("exchanges.rejection.otherDesk"));
        boolean may = new Colleagues(users).as("exchanges.americas", () -> recording.mayRecord(cologne));
        assertThat(may).isFalse();
        boolean mayTogether = new Colleagues(users)
                .as(
                        "exchanges.americas",
                        () -> recording.mayChange(
                                find(record(Drafts.together(visit(cologne, "跨处活动"), cologne, relationship("惠灵顿市"))))));
        assertThat(mayTogether).isTrue();
    }

    @Test
    void anAuditorRecordsAndChangesNothing() {
        RelationshipId relationship = relationship("科隆市");
        ExchangeId id = record(visit(relationship, "审计所见"));
        long version = find(id).version();
        Colleagues colleagues = new Colleagues(users);

        assertThatThrownBy(() -> colleagues.as("auditor", () -> recording.record(visit(relationship, "审计所记"))))
                .isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> colleagues.as("auditor", () -> recording.remove(id, version, "删除")))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    @Test
    void aLetterWaitsUntilItsAnswerArrives() {
        RelationshipId relationship = relationship("里加市");
        ExchangeId id =
                record(ExchangeDraft.letter(relationship, Direction.OUTBOUND, day(-20), "致里加市的函", "发文簿12号", ""));
        assertThat(reading.waitingLetters(relationship))
                .extracting(ExchangeRecord::id)
                .contains(id);
        ExchangeRecord seen = find(id);
        assertRefused(() -> recording.answered(id, seen.version(), day(-21)), "answeredBefore");
        assertRefused(() -> recording.answered(id, seen.version(), day(1)), "base.rejection.dateInFuture");

        officer(() -> recording.answered(id, seen.version(), day(-2)));

        assertThat(find(id).answered()).isEqualTo(PartialDate.parse(day(-2)).orElseThrow());
        assertThat(reading.waitingLetters(relationship))
                .extracting(ExchangeRecord::id)
                .doesNotContain(id);
        assertRefused(() -> recording.answered(id, find(id).version(), day(-1)), "noLetterWaiting");
    }

    @Test
    void whoTookPartEntersTheTrailAsADigest() {
        RelationshipId relationship = relationship("柏林市");
        ExchangeId id = record(Drafts.attended(visit(relationship, "含人员的来访"), "安娜·施密特"));

        assertThat(newest(relationship).event().changes())
                .contains(new Change("exchange.people", null, "安娜·施密特", true));
        List<String> contents = database.queryForList(
                "select canonical from audit_entry where subject = ?",
                String.class,
                Chain.ofRelationship(relationship.value()).subject());
        assertThat(contents)
                .anySatisfy(content -> assertThat(content).contains("含人员的来访"))
                .noneSatisfy(content -> assertThat(content).contains("安娜·施密特"));
        assertThat(find(id).people()).isEqualTo("安娜·施密特");
    }

    @Test
    void nothingHappensWithARelationshipAfterItsEnd() {
        RelationshipId prague = relationship("布拉格市");
        assertRefused(() -> recording.record(visit(prague, "终止后的来访")), "afterRelationship");
        assertRefused(() -> recording.record(Drafts.planned(visit(prague, "终止后的计划"), day(20))), "afterRelationship");

        ExchangeId id = record(Drafts.held(visit(prague, "终止前的来访"), "2018-06"));
        assertThat(find(id).partners()).containsExactly(prague);
        assertThat(closeness.standing(prague)).isEmpty();
    }

    @Test
    void datesAreReadAsSpreadsheetsWriteThem() {
        RelationshipId relationship = relationship("雅典市");
        assertThat(List.of("2025年5月3日", "2025/5/4", "2025.5.5", "2025年6月", "2024年"))
                .extracting(date -> find(record(Drafts.held(visit(relationship, "来访"), date)))
                        .date()
                        .toString())
                .containsExactly("2025-05-03", "2025-05-04", "2025-05-05", "2025-06", "2024");
    }

    private void assertRefused(Runnable event, String key) {
        assertThatThrownBy(() -> officer(event))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.key())
                                .isEqualTo(key.contains(".") ? key : "exchanges.rejection." + key));
    }

    private ExchangeDraft visit(RelationshipId relationship, String title) {
        return Drafts.visit(relationship, day(-3), title);
    }

    private String day(int fromToday) {
        return LocalDate.now(clock).plusDays(fromToday).toString();
    }

    private int held(RelationshipId relationship) {
        @Nullable Standing standing = closeness.standing(relationship).orElse(null);
        return standing == null ? 0 : standing.tally().exchanges();
    }

    private TrailEntry newest(RelationshipId relationship) {
        return trail.newest(Chain.ofRelationship(relationship.value()), 1).getFirst();
    }

    private ExchangeRecord find(ExchangeId id) {
        return reading.find(id).orElseThrow();
    }

    private RelationshipId relationship(String name) {
        return Objects.requireNonNull(register.named(name).getFirst().current()).id();
    }

    private ExchangeId record(ExchangeDraft draft) {
        return new Colleagues(users).as("officer", () -> recording.record(draft));
    }

    private void officer(Runnable event) {
        new Colleagues(users).as("officer", event);
    }
}
