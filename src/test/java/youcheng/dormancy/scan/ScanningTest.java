package youcheng.dormancy.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.MovableClock;
import youcheng.SameInstant;
import youcheng.Thorough;
import youcheng.audit.Verification;
import youcheng.base.Actor;
import youcheng.base.BriefError;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.CaseFact;
import youcheng.cases.CaseList;
import youcheng.cases.CaseQuery;
import youcheng.cases.CaseReaders;
import youcheng.cases.CaseReading;
import youcheng.cases.CaseReading.WholeCase;
import youcheng.cases.CaseSummary;
import youcheng.cases.Cases;
import youcheng.dormancy.ScanPortal;
import youcheng.identity.Desk;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.register.RelationshipId;
import youcheng.tasks.inbox.InboxCheck;
import youcheng.workflow.Inbox;

/** A scan opens each review once, whatever happens to it in the middle. */
@ScanPortal
@ExtendWith(OutputCaptureExtension.class)
@Thorough
class ScanningTest {

    @Autowired
    private ScanOffice office;

    @Autowired
    private CaseReading cases;

    @Autowired
    private CaseList list;

    @Autowired
    private InboxCheck check;

    @Autowired
    private Inbox inbox;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Cases locks;

    @Autowired
    private CaseReaders readers;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovableClock clock;

    private int flagged;
    private int incomplete;
    private int passedOver;

    @BeforeEach
    void nothingWasReviewedAndNoScanRuns() {
        office.begin(true);
        flagged = office.wouldFind(Verdict.FLAG).size();
        incomplete = office.wouldFind(Verdict.COMPLETE_RECORD).size();
        passedOver = office.wouldFind(Verdict.SKIP).size();
        assertThat(flagged).isGreaterThan(9);
    }

    @AfterEach
    void theScanEnds() {
        office.begin(true);
    }

    @Test
    void aScanOpensTheReviewsOfAllThatItFlagsInLots() {
        CaseNumber scan = office.started();
        assertThat(office.scan(scan).isRunning()).isTrue();
        assertThat(office.reviews.opened()).isEmpty();

        int lots = office.allLots();

        assertThat(lots).isGreaterThanOrEqualTo(flagged / 3);
        ScanRecord ended = office.scan(scan);
        assertThat(ended.state()).isEqualTo(ScanState.DONE);
        assertThat(ended.ended()).isEqualTo(clock.instant());
        assertThat(ended.counts()).isEqualTo(counts(flagged));
        assertEachReviewIsOpenedOnce();
        assertThat(office.reviews.opened().get(relationship("Jakarta")))
                .singleElement()
                .satisfies(flag -> assertThat(flag.reasons()).containsExactly("dormancy.reason.lettersUnanswered"));
    }

    /** With their process, as they are opened in the office. */
    @Test
    void theReviewsItOpensBelongToItAndWaitForTheirDesks() {
        office.reviews.becomeReal();
        Set<String> expected = office.wouldFind(Verdict.FLAG);
        CaseNumber scan = office.started();
        office.allLots();

        List<FindingRecord> found = office.findings(scan, Verdict.FLAG);
        assertThat(found).hasSize(expected.size()).isNotEmpty().allSatisfy(finding -> {
            CaseNumber review = Objects.requireNonNull(finding.review());
            CaseSummary summary = office.sessions
                    .as("auditor", () -> cases.read(review))
                    .orElseThrow()
                    .summary();
            assertThat(summary.parent()).isEqualTo(scan);
            assertThat(summary.initiator()).isEqualTo(Actor.system(DormancyScanProcess.NEXT_LOT));
            assertThat(summary.isOpen()).isTrue();
            assertThat(inbox.of(review))
                    .singleElement()
                    .satisfies(item -> assertThat(item.group()).isEqualTo("OFFICER@" + summary.desk()));
        });
        assertThat(office.wouldFind(Verdict.FLAG)).isEmpty();
        assertThat(office.candidate("Jakarta").reasons()).containsExactly("dormancy.reason.reviewOpen");
        CaseNumber again = office.started();
        office.allLots();
        assertThat(office.scan(again).counts().opened()).isZero();
    }

    @Test
    void itsCaseIsReadByOfficersSupervisorsAndAuditorsAndHoldsWhatItCameTo() {
        CaseNumber scan = office.started();
        office.allLots();

        WholeCase whole = office.sessions.as("officer", () -> cases.read(scan)).orElseThrow();
        assertThat(whole.summary().stateKey()).isEqualTo("outcome.DormancyScan.DONE");
        assertThat(whole.summary().title().english()).startsWith("Dormancy scan, ");
        assertThat(whole.timeline())
                .extracting(entry -> entry.event().action())
                .containsExactly("scan.begun", "scan.closed.DONE");
        assertThat(whole.path()).extracting(step -> step.element()).contains("Event_ScanAsked", "Event_Scanned");
        assertThat(office.sessions.as("leader", () -> cases.read(scan))).isEmpty();
        assertThat(office.sessions.as("auditor", () -> cases.verify(scan))).allMatch(Verification::holds);
        assertThat(office.sessions.as(
                        "supervisor",
                        () -> list.page(CaseQuery.everything(), 0, 200).stream()
                                .map(CaseSummary::number)
                                .toList()))
                .contains(scan);
    }

    @Test
    void itsCaseLinksTheReviewsThatTheReaderMayReadAndNamesTheOthers() {
        CaseNumber scan = office.started();
        office.allLots();
        assertThat(reviewsOf(scan, "auditor"))
                .hasSizeGreaterThan(5)
                .allSatisfy(fact -> assertThat(fact.link()).isEqualTo("cases/" + fact.value()));
        Object seen =
                Objects.requireNonNull(reviewsOf(scan, "auditor").getLast().value());
        transaction.executeWithoutResult(
                status -> readers.ofDesk((CaseNumber) seen, Person.group(Role.OFFICER, Desk.EUROPE)));

        assertThat(reviewsOf(scan, "officer"))
                .hasSameSizeAs(reviewsOf(scan, "auditor"))
                .filteredOn(fact -> fact.link() != null)
                .extracting(CaseFact::value)
                .containsExactly(seen);
    }

    private List<CaseFact> reviewsOf(CaseNumber scan, String reader) {
        return office.sessions.as(reader, () -> cases.factsOf(scan)).stream()
                .filter(fact -> fact.label().equals("scan.review"))
                .toList();
    }

    @Test
    void oneScanAtATimeRuns() {
        CaseNumber scan = office.started();
        long drawn = scans();

        assertThatThrownBy(office::started)
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(refused.key()).isEqualTo("dormancy.rejection.scanRuns"));

        assertThat(scans()).isEqualTo(drawn);
        office.allLots();
        CaseNumber next = office.started();
        assertThat(running(next)).as("no number is lost").isEqualTo(running(scan) + 1);
    }

    @Test
    void ofTwoSupervisorsWhoStartOneAtTheSameInstantOneIsRefused() throws Exception {
        long before = scans();
        List<Throwable> refused = SameInstant.refusals(office::started, office::started);

        assertThat(refused).singleElement().isInstanceOf(Rejection.class);
        assertThat(scans()).isEqualTo(before + 1);
        assertThat(office.lots()).hasSize(1);
    }

    @Test
    void aSecondScanInTheSameMonthFlagsNothingAgain() {
        office.started();
        office.allLots();
        CaseNumber second = office.started();
        office.allLots();

        assertThat(office.scan(second).counts()).isEqualTo(counts(0));
        assertEachReviewIsOpenedOnce();
    }

    @Test
    void onlyASupervisorStartsAndStops() {
        assertThatThrownBy(() -> office.startedBy("officer")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> office.startedBy("auditor")).isInstanceOf(AccessDeniedException.class);
        CaseNumber scan = office.started();
        assertThatThrownBy(() -> office.stoppedBy("officer", scan)).isInstanceOf(AccessDeniedException.class);
        assertThat(office.scan(scan).isRunning()).isTrue();
    }

    @Test
    void aLotThatFailsLeavesNothingAndIsDoneAgain() {
        CaseNumber scan = office.started();
        assertThat(office.nextLot()).isTrue();
        ScanRecord before = office.scan(scan);
        assertThat(before.counts().looked()).isBetween(1, 54);
        long reviews = reviews();
        long findings = findings(scan);

        RelationshipId ottawa = relationship("Ottawa");
        office.reviews.before(id -> {
            if (id.equals(ottawa)) {
                throw new IllegalStateException("broken");
            }
        });
        assertThatThrownBy(office::allLots).hasRootCauseMessage("broken");
        ScanRecord broken = office.scan(scan);
        long opened = reviews() - reviews;
        assertThat(opened)
                .as("whole lots alone")
                .isEqualTo(broken.counts().opened() - before.counts().opened());
        assertThat(findings(scan) - findings)
                .isEqualTo(broken.counts().looked() - before.counts().looked());
        assertThat(office.lots())
                .singleElement()
                .satisfies(lot -> assertThat(lot.getRetries()).isPositive());

        office.reviews.before(id -> {});
        office.allLots();
        assertThat(office.scan(scan).counts()).isEqualTo(counts(flagged));
        assertEachReviewIsOpenedOnce();
    }

    @Test
    void whatCannotBeOpenedIsAFindingOfItsOwnAndEverythingElseIsOpened(CapturedOutput log) {
        RelationshipId ottawa = relationship("Ottawa");
        RelationshipId madrid = relationship("Madrid");
        List<String> why = office.candidate("Ottawa").reasons();
        office.reviews.before(id -> {
            if (id.equals(ottawa) || id.equals(madrid)) {
                throw new IllegalStateException("broken");
            }
        });
        CaseNumber scan = office.started();

        assertThat(failuresUntilTheEnd()).isBetween(4, 6);

        ScanRecord ended = office.scan(scan);
        assertThat(ended.state()).isEqualTo(ScanState.DONE);
        assertThat(ended.counts().notOpened()).isEqualTo(2);
        assertThat(ended.counts().flagged()).isEqualTo(flagged - 2);
        assertThat(ended.counts().skipped()).isEqualTo(passedOver);
        assertThat(office.reviews.opened()).hasSize(flagged - 2);
        assertEachReviewIsOpenedOnce();
        assertThat(ended.counts().looked()).isEqualTo(flagged + incomplete + passedOver);
        assertThat(office.findings(scan, Verdict.NOT_OPENED))
                .extracting(FindingRecord::relationship)
                .containsExactlyInAnyOrder(ottawa, madrid);
        assertThat(office.findings(scan, Verdict.NOT_OPENED))
                .filteredOn(finding -> finding.relationship().equals(ottawa))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.reasons()).isEqualTo(why);
                    assertThat(finding.review()).isNull();
                });
        assertThat(log)
                .contains(scan + " cannot open the review of relationship " + ottawa + "; ", "broken")
                .contains(scan + " goes on without the review of relationship " + madrid);
        office.reviews.before(id -> {});
        CaseNumber next = office.started();
        office.allLots();
        assertThat(office.scan(next).counts().opened())
                .as("the next scan tries again")
                .isEqualTo(2);
    }

    @Test
    void whatFailsForAMomentIsOpenedAllTheSame() {
        RelationshipId ottawa = relationship("Ottawa");
        AtomicInteger failures = new AtomicInteger();
        office.reviews.before(id -> {
            if (id.equals(ottawa) && failures.incrementAndGet() <= 2) {
                throw new IllegalStateException("broken");
            }
        });
        CaseNumber scan = office.started();

        assertThat(failuresUntilTheEnd()).isEqualTo(2);

        assertThat(office.scan(scan).counts()).isEqualTo(counts(flagged));
        assertEachReviewIsOpenedOnce();
    }

    /** What fails only where the transaction ends says nothing of which relationship is the cause; alone, it does. */
    @Test
    void aReviewThatFailsAtTheEndOfItsLotIsFoundToo() {
        RelationshipId ottawa = relationship("Ottawa");
        office.reviews.before(id -> {
            if (id.equals(ottawa)) {
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void beforeCommit(boolean readOnly) {
                        throw new IllegalStateException("broken");
                    }
                });
            }
        });
        CaseNumber scan = office.started();

        assertThat(failuresUntilTheEnd()).isEqualTo(3);

        assertThat(office.findings(scan, Verdict.NOT_OPENED))
                .extracting(FindingRecord::relationship)
                .containsExactly(ottawa);
        assertThat(office.reviews.opened()).hasSize(flagged - 1);
        assertEachReviewIsOpenedOnce();
    }

    @Test
    void whoWorksOnAReviewDoesNotWaitForItsScanOrAnotherReviewOfIt() throws Exception {
        CaseNumber scan = office.started();
        office.nextLot();
        List<CaseNumber> some = office.findings(scan, Verdict.FLAG).stream()
                .map(finding -> Objects.requireNonNull(finding.review()))
                .toList();
        assertThat(some).hasSizeGreaterThan(1);
        CountDownLatch bothHold = new CountDownLatch(3);

        assertThat(SameInstant.refusals(
                        () -> holding(bothHold, scan),
                        () -> SameInstant.refusals(
                                () -> holding(bothHold, some.get(0)), () -> holding(bothHold, some.get(1)))))
                .isEmpty();
        assertThat(bothHold.getCount()).isZero();
    }

    /** Locks a case and keeps it until all the others hold theirs. */
    private boolean holding(CountDownLatch all, CaseNumber number) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            locks.lock(number);
            all.countDown();
            try {
                return all.await(5, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    /** Runs all lots, also those that fail, as the executor would; how many failed. */
    private int failuresUntilTheEnd() {
        int failures = 0;
        boolean more = true;
        while (more && failures < 10) {
            try {
                more = office.nextLot();
            } catch (RuntimeException e) {
                assertThat(BriefError.of(e)).endsWith("broken");
                failures++;
            }
        }
        return failures;
    }

    /** One that was killed left its job behind, which whoever looks next takes: here two do so at once. */
    @Test
    void whoeverComesNextGoesOnWhereItStoppedAndOfTwoOneDoes() throws Exception {
        CaseNumber scan = office.started();
        assertThat(office.nextLot()).isTrue();
        while (!office.lots().isEmpty()) {
            String job = office.lots().getFirst().getId();
            List<Throwable> refused = SameInstant.refusals(() -> executed(job), () -> executed(job));
            assertThat(refused).hasSize(1);
        }

        assertThat(office.scan(scan).counts()).isEqualTo(counts(flagged));
        assertThat(findings(scan)).isEqualTo(55);
        assertEachReviewIsOpenedOnce();
    }

    @Test
    void aScanThatIsStoppedOpensNothingMore() {
        CaseNumber scan = office.started();
        office.nextLot();
        int opened = office.reviews.opened().size();
        assertThat(opened).isBetween(1, flagged - 1);
        office.stopped(scan);

        assertThat(office.lots()).isEmpty();
        ScanRecord stopped = office.scan(scan);
        assertThat(stopped.state()).isEqualTo(ScanState.STOPPED);
        assertThat(stopped.counts().opened()).isEqualTo(opened);
        assertThat(office.reviews.opened()).hasSize(opened);
        assertThat(office.sessions
                        .as("officer", () -> cases.read(scan))
                        .orElseThrow()
                        .summary()
                        .stateKey())
                .isEqualTo("outcome.DormancyScan.STOPPED");
        assertThatThrownBy(() -> office.stopped(scan))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.key()).isEqualTo("dormancy.rejection.scanEnded"));

        CaseNumber next = office.started();
        office.allLots();
        assertThat(office.scan(next).counts().opened()).isEqualTo(flagged - opened);
        assertEachReviewIsOpenedOnce();
    }

    @Test
    void whatEndsOrGetsAReviewWhileTheScanRunsIsPassedOver() {
        RelationshipId madrid = relationship("Madrid");
        office.reviews.before(id -> {
            if (id.equals(madrid)) {
                database.update(
                        "update relationship set legal_status = 'ENDED', ending = 'TERMINATED' where id = ?",
                        madrid.value());
            }
        });
        CaseNumber scan = office.started();
        office.allLots();
        database.update("update relationship set legal_status = 'SIGNED', ending = null where id = ?", madrid.value());

        assertThat(office.reviews.opened()).hasSize(flagged - 1).doesNotContainKey(madrid);
        assertThat(office.scan(scan).counts()).isEqualTo(counts(flagged - 1));
        assertThat(office.findings(scan, Verdict.SKIP))
                .filteredOn(finding -> finding.relationship().equals(madrid))
                .singleElement()
                .satisfies(finding -> assertThat(finding.reasons()).containsExactly("dormancy.reason.overtaken"));
    }

    @Test
    void theTimerFiresInTheNightOfTheFirstInTheOfficesZone() {
        ZonedDateTime due = office.timer().getDuedate().toInstant().atZone(clock.getZone());

        assertThat(due.getDayOfMonth()).isEqualTo(1);
        assertThat(due.toLocalTime()).isEqualTo(LocalTime.of(3, 0));
        assertThat(due.toInstant()).isAfter(clock.instant());
    }

    @Test
    void theTimerStartsAScanWithoutAnybody() {
        CaseNumber scan = fired();
        office.allLots();

        assertThat(office.scan(scan).by()).isNull();
        assertThat(office.scan(scan).counts().opened()).isEqualTo(flagged);
        WholeCase whole = office.sessions.as("officer", () -> cases.read(scan)).orElseThrow();
        assertThat(whole.summary().initiator()).isEqualTo(Actor.system(DormancyScanProcess.OPEN));
        assertThat(whole.timeline())
                .extracting(entry -> entry.event().actor())
                .containsExactly(Actor.system(DormancyScanProcess.OPEN), Actor.system(DormancyScanProcess.CLOSE));
        assertEachReviewIsOpenedOnce();
    }

    @Test
    void aPortalThatWasDownForThreeMonthsScansOnce() {
        clock.moveOn(Duration.ofDays(100));
        office.begin(true);
        Instant missed = office.timer().getDuedate().toInstant();
        assertThat(missed.plus(Duration.ofDays(60))).isBefore(clock.instant());
        CaseNumber scan = fired();
        office.allLots();

        assertThat(office.timer().getDuedate().toInstant()).isAfter(clock.instant());
        assertThat(office.scan(scan).counts().flagged()).isPositive();
        assertEachReviewIsOpenedOnce();
    }

    @Test
    void whereOneRanThisMonthAlreadyTheTimerSaysSoAndDoesNothing() {
        CaseNumber first = fired();
        office.allLots();
        int opened = office.reviews.opened().size();
        CaseNumber second = firedAgain();
        office.allLots();

        ScanRecord record = office.scan(second);
        assertThat(record.state()).isEqualTo(ScanState.NOT_NEEDED);
        assertThat(record.inTheWay()).isEqualTo(first);
        assertThat(record.counts().looked()).isZero();
        assertThat(findings(second)).isZero();
        assertThat(office.reviews.opened()).hasSize(opened);
        assertThat(office.sessions
                        .as("officer", () -> cases.read(second))
                        .orElseThrow()
                        .timeline())
                .extracting(entry -> entry.event().action())
                .containsExactly("scan.notNeeded", "scan.closed.NOT_NEEDED");
    }

    @Test
    void whereOneRunsTheTimerLeavesItToThat() {
        freshMonth();
        CaseNumber asked = office.started();
        CaseNumber monthly = firedAgain();

        assertThat(office.scan(monthly).inTheWay()).isEqualTo(asked);
        office.allLots();
        assertThat(office.scan(asked).state()).isEqualTo(ScanState.DONE);
        assertThat(office.scan(monthly).state()).isEqualTo(ScanState.NOT_NEEDED);
        assertEachReviewIsOpenedOnce();
    }

    @Test
    void aLotThatFailedForGoodIsNamedToTheAdministratorAndSetGoing() {
        CaseNumber scan = office.started();
        Job lot = office.lots().getFirst();
        office.engine().setJobRetries(lot.getId(), 0);

        assertThat(office.sessions.as("admin", check::failedTimers))
                .filteredOn(timer -> timer.caseNumber().equals(scan.value()))
                .singleElement()
                .satisfies(timer -> assertThat(timer.id()).isEqualTo(lot.getId()));
        office.sessions.as("admin", check::tryAgain);
        assertThat(office.lots())
                .singleElement()
                .satisfies(again -> assertThat(again.getRetries()).isPositive());
        office.allLots();
        assertThat(office.scan(scan).state()).isEqualTo(ScanState.DONE);
    }

    /** Of a scan that looked at all and flagged so many of those that are to be flagged. */
    private ScanRecord.Counts counts(int times) {
        int all = flagged + incomplete + passedOver;
        return new ScanRecord.Counts(all, all, times, times, incomplete, all - times - incomplete, 0);
    }

    private void assertEachReviewIsOpenedOnce() {
        assertThat(office.reviews.opened())
                .isNotEmpty()
                .allSatisfy((relationship, flags) -> assertThat(flags).hasSize(1));
        Map<String, Long> twice = database
                .queryForList("select review from dormancy_scan_finding where review is not null", String.class)
                .stream()
                .collect(Collectors.groupingBy(review -> review, Collectors.counting()));
        assertThat(twice.values()).containsOnly(1L);
    }

    /** The first timer's scan of a month that has none yet. */
    private CaseNumber fired() {
        freshMonth();
        return firedAgain();
    }

    private void freshMonth() {
        while (hasMonthly()) {
            clock.moveOn(Duration.ofDays(28));
        }
        office.begin(true);
    }

    private boolean hasMonthly() {
        LocalDate today = LocalDate.now(clock);
        return number(
                        "select count(*) from dormancy_scan where timer_month = ?",
                        today.toString().substring(0, 7))
                > 0;
    }

    private CaseNumber firedAgain() {
        office.engine().executeJob(office.timer().getId());
        return office.sessions.as("officer", () -> office.reading.latest(20)).stream()
                .max((one, other) -> Integer.compare(running(one.number()), running(other.number())))
                .orElseThrow()
                .number();
    }

    private String executed(String job) {
        office.engine().executeJob(job);
        return job;
    }

    private RelationshipId relationship(String city) {
        return office.exchanges.relationship(city);
    }

    private long scans() {
        return number("select count(*) from dormancy_scan");
    }

    private long reviews() {
        return number("select count(*) from case_file where process = 'DormancyReview'");
    }

    private long findings(CaseNumber scan) {
        return number("select count(*) from dormancy_scan_finding where case_number = ?", scan.value());
    }

    private long number(String query, Object... arguments) {
        Long found = database.queryForObject(query, Long.class, arguments);
        return found == null ? 0 : found;
    }

    private static int running(CaseNumber number) {
        return Integer.parseInt(number.value().substring("SCN-".length()).replace("-", ""));
    }
}
