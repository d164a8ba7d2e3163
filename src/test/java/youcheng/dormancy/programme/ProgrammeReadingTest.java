package youcheng.dormancy.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.MovedClockTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.base.MessageKey;
import youcheng.cases.CaseWaits.CaseWait;
import youcheng.cases.OwnCases;
import youcheng.cases.OwnCases.OwnCase;
import youcheng.decisions.CaseEnding;
import youcheng.decisions.Municipal;
import youcheng.decisions.Review;
import youcheng.dormancy.WakingReading;
import youcheng.dormancy.WakingStanding;
import youcheng.dormancy.programme.ProgrammeFilter.ProgrammeOrder;
import youcheng.dormancy.programme.RevivalSuccess.Share;
import youcheng.dormancy.review.Evaluation;
import youcheng.dormancy.review.Measure;
import youcheng.dormancy.review.ReviewDesk;
import youcheng.dormancy.review.ReviewStages;
import youcheng.dormancy.revival.MilestoneKind;
import youcheng.exchanges.OfficeExchanges;
import youcheng.identity.Desk;
import youcheng.register.Region;
import youcheng.register.RelationshipId;

/** All reviews together: counted by phase, listed a page at a time, each case a link only for those who may read it. */
@MovedClockTest
@Thorough
class ProgrammeReadingTest {

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private ProgrammeReading reading;

    @Autowired
    private RevivalOutcomes outcomes;

    @Autowired
    private WakingReading waking;

    @Autowired
    private ReviewWaits waits;

    @Autowired
    private OwnCases own;

    @Autowired
    private CaseEnding ending;

    @Autowired
    private OfficeExchanges exchanges;

    @Test
    void aCaseSaysWhatItWaitsForWhileNobodyHasATaskInIt() {
        CaseNumber atTask = desk.gathered(desk.dormant());
        CaseNumber waiting = waiting();
        CaseNumber reviving = desk.reviving(desk.dormant());

        Map<CaseNumber, CaseWait> waits = this.waits.of(List.of(atTask, waiting, reviving));

        assertThat(waits)
                .containsOnly(
                        Map.entry(
                                waiting,
                                new CaseWait(
                                        ReviewStages.CONTACT,
                                        new MessageKey(
                                                "dormancy.state.AWAITING_FIRST",
                                                List.of(60, desk.today().plusDays(60))))),
                        Map.entry(
                                reviving,
                                new CaseWait(
                                        ReviewStages.REVIVAL,
                                        new MessageKey("programme.reviving", List.of(1, 12, 0, 1)))));
        assertThat(desk.<List<OwnCase>>as("officer", () -> own.latest(200)))
                .filteredOn(each -> each.summary().number().equals(waiting))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.stageKey()).isEqualTo(ReviewStages.CONTACT);
                    assertThat(each.waitsFor())
                            .isEqualTo(
                                    Objects.requireNonNull(waits.get(waiting)).said());
                });
    }

    @Test
    void everyReviewIsCountedInThePhaseThatItIsIn() {
        ProgrammeCounts before = counts(ProgrammeFilter.everything());
        CaseNumber flagged = desk.opened(desk.dormant());
        CaseNumber inContact = desk.gathered(desk.dormant());
        CaseNumber waiting = waiting();
        CaseNumber deciding = desk.answered(desk.dormant());
        CaseNumber reviving = desk.reviving(desk.dormant());
        CaseNumber revived = revived();
        CaseNumber goesOn = desk.recommended(desk.dormant(), Measure.CEREMONIAL);
        desk.review(goesOn, Review.APPROVED);
        CaseNumber ended = desk.recommended(desk.dormant(), Measure.END);
        desk.review(ended, Review.APPROVED);
        desk.decide(ended, Municipal.APPROVED);
        desk.tellAssociation(ended);
        CaseNumber stopped = desk.opened(desk.dormant());
        desk.as("officer", () -> ending.withdraw(stopped, "对方已来访"));

        ProgrammeCounts now = counts(ProgrammeFilter.everything());
        List.of(
                        WakingPhase.FLAGGED,
                        WakingPhase.IN_CONTACT,
                        WakingPhase.WAITING,
                        WakingPhase.DECIDING,
                        WakingPhase.IN_REVIVAL,
                        WakingPhase.REVIVED,
                        WakingPhase.GOES_ON,
                        WakingPhase.ENDED,
                        WakingPhase.STOPPED)
                .forEach(phase -> assertThat(now.of(phase)).as(phase.name()).isEqualTo(before.of(phase) + 1));
        assertThat(now.of(null)).isEqualTo(before.of(null) + 9);
        assertThat(now.open()).isEqualTo(before.open() + 5);
        assertThat(now.nextAnswer()).isNotNull();
        assertPhase(flagged, WakingPhase.FLAGGED);
        assertPhase(inContact, WakingPhase.IN_CONTACT);
        assertPhase(waiting, WakingPhase.WAITING);
        assertPhase(deciding, WakingPhase.DECIDING);
        assertPhase(reviving, WakingPhase.IN_REVIVAL);
        assertPhase(revived, WakingPhase.REVIVED);
        assertPhase(goesOn, WakingPhase.GOES_ON);
        assertPhase(ended, WakingPhase.ENDED);
        assertPhase(stopped, WakingPhase.STOPPED);
    }

    @Test
    void aRowSaysWhatIsAwaitedAndForHowManyDaysYet() {
        CaseNumber number = waiting();
        desk.pass(19);

        ProgrammeRow row = row("officer", number);
        assertThat(row.since()).isEqualTo(desk.today().minusDays(19));
        assertThat(row.state().daysLeft(desk.today())).isEqualTo(41);
        assertThat(row.state().said(desk.today()))
                .isEqualTo(new MessageKey(
                        "dormancy.state.AWAITING_FIRST",
                        List.of(41, desk.today().plusDays(41))));
        assertThat(row.revival()).isNull();
    }

    @Test
    void aRowSaysInWhichMonthARevivalIsAndHowManyMilestonesAreSettled() {
        CaseNumber number = desk.reviving(desk.dormant());
        assertThat(row("officer", number).state().said(desk.today()))
                .isEqualTo(new MessageKey("programme.reviving", List.of(1, 12, 0, 1)));

        desk.pass(95);
        ProgrammeRow row = row("finance", number);
        assertThat(row.state().said(desk.today()))
                .isEqualTo(new MessageKey("programme.reviving", List.of(4, 12, 0, 1)));
        WakingStanding standing = Objects.requireNonNull(desk.as("admin", () -> waking.standings())
                .get(row.relationship().id()));
        assertThat(standing.isInRevival()).isTrue();
        assertThat(standing.state()).isEqualTo(row.state().said(desk.today()));
    }

    @Test
    void whoeverHasNoPartInItSeesTheLineAndMayNotOpenTheCase() {
        CaseNumber number = desk.opened(desk.dormant());

        assertThat(row("officer", number).isReadable()).isTrue();
        assertThat(row("auditor", number).isReadable()).isTrue();
        assertThat(row("finance", number).isReadable()).isFalse();
        assertThat(row("admin", number).isReadable()).isFalse();
        assertThat(desk.as("finance", () -> reading.counts(ProgrammeFilter.everything())))
                .isEqualTo(counts(ProgrammeFilter.everything()));
    }

    @Test
    void theListIsNarrowedDownByPhaseRegionDeskAndText() {
        RelationshipId relationship = desk.dormant();
        CaseNumber number = desk.opened(relationship);
        ProgrammeRow row = row("officer", number);
        Region region = row.relationship().country().region();
        Region other = region == Region.AFRICA ? Region.OCEANIA : Region.AFRICA;
        Desk otherDesk = region.desk() == Desk.EUROPE ? Desk.ASIA_AFRICA : Desk.EUROPE;

        assertThat(numbers(filter("", WakingPhase.FLAGGED, region, region.desk())))
                .contains(number);
        assertThat(numbers(filter(number.value(), null, null, null))).containsExactly(number);
        assertThat(numbers(filter(row.relationship().nameEn(), null, null, null)))
                .contains(number);
        assertThat(numbers(filter("", WakingPhase.REVIVED, null, null))).doesNotContain(number);
        assertThat(numbers(filter("", null, other, null))).doesNotContain(number);
        assertThat(numbers(filter("", null, null, otherDesk))).doesNotContain(number);
        assertThat(numbers(filter("……", null, null, null))).isEmpty();
    }

    @Test
    void pageAndCountsAgreeAndTheOrderIsThatAsked() {
        waiting();
        desk.pass(3);
        waiting();
        desk.opened(desk.dormant());
        ProgrammeFilter byDays = new ProgrammeFilter("", null, null, null, ProgrammeOrder.DAYS_LEFT, true);

        List<ProgrammeRow> rows = rows(byDays);
        assertThat(rows).hasSize(counts(byDays).of(null));
        List<Integer> left =
                rows.stream().map(row -> row.state().daysLeft(desk.today())).toList();
        List<Integer> known = left.stream().filter(Objects::nonNull).toList();
        assertThat(known).hasSizeGreaterThanOrEqualTo(2).isSorted();
        assertThat(left.subList(0, known.size())).isEqualTo(known);
        assertThat(rows(new ProgrammeFilter("", null, null, null, ProgrammeOrder.CITY, true)).stream()
                        .map(row -> row.relationship().sortZh()))
                .isSorted();
        assertThat(desk.as("officer", () -> reading.page(byDays, Locale.CHINA, 1, 1)))
                .containsExactly(rows.get(1));
    }

    @Test
    void revivalsOfClosedReviewsAreCountedWithWhatTheyHeldAndAnEarlierPlanAsOneThatFailed() {
        RevivalSuccess before = success();
        revived();
        CaseNumber failed = desk.reviving(desk.dormant());
        desk.pass(370);
        desk.evaluate(failed, Evaluation.NOT_REVIVED);
        desk.recommend(failed, Measure.CEREMONIAL);
        assertThat(success().all().total()).isEqualTo(before.all().total() + 1);
        desk.review(failed, Review.APPROVED);
        CaseNumber stopped = desk.reviving(desk.dormant());
        desk.as("supervisor", () -> ending.cancel(stopped, "对方政府改组"));

        RevivalSuccess now = success();
        assertThat(now.all())
                .isEqualTo(new Share(before.all().revived() + 1, before.all().notRevived() + 1));
        assertThat(now.regions().values().stream().mapToInt(Share::total).sum())
                .isEqualTo(now.all().total());
        assertThat(now.planned()).containsEntry(MilestoneKind.EXPERTS_MEETING, now.all());
        assertThat(now.done().get(MilestoneKind.EXPERTS_MEETING))
                .isEqualTo(new Share(
                        now.all().revived(),
                        before.done()
                                .getOrDefault(MilestoneKind.EXPERTS_MEETING, new Share(0, 0))
                                .notRevived()));
    }

    private RevivalSuccess success() {
        return desk.as("finance", () -> outcomes.success());
    }

    private CaseNumber waiting() {
        CaseNumber number = desk.gathered(desk.dormant());
        desk.send(number);
        return number;
    }

    private CaseNumber revived() {
        RelationshipId relationship = desk.dormant();
        CaseNumber number = desk.reviving(relationship);
        desk.pass(30);
        exchanges.visit(relationship, desk.today(), "市长率团来访");
        desk.doMilestones(number);
        desk.evaluate(number, Evaluation.REVIVED);
        return number;
    }

    private void assertPhase(CaseNumber number, WakingPhase phase) {
        assertThat(row("officer", number).phase()).isEqualTo(phase);
        assertThat(numbers(filter("", phase, null, null))).contains(number);
    }

    private ProgrammeCounts counts(ProgrammeFilter filter) {
        return desk.as("officer", () -> reading.counts(filter));
    }

    private List<ProgrammeRow> rows(ProgrammeFilter filter) {
        return desk.as("officer", () -> reading.page(filter, Locale.CHINA, 0, 1000));
    }

    private List<CaseNumber> numbers(ProgrammeFilter filter) {
        return rows(filter).stream().map(ProgrammeRow::number).toList();
    }

    private ProgrammeRow row(String who, CaseNumber number) {
        return desk.as(who, () -> reading.page(filter(number.value(), null, null, null), Locale.CHINA, 0, 2))
                .getFirst();
    }

    private static ProgrammeFilter filter(
            String text,
            @org.jspecify.annotations.Nullable WakingPhase phase,
            @org.jspecify.annotations.Nullable Region region,
            @org.jspecify.annotations.Nullable Desk desk) {
        return new ProgrammeFilter(text, phase, region, desk, ProgrammeOrder.SINCE, false);
    }
}
