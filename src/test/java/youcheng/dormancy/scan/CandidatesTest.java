package youcheng.dormancy.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import youcheng.MovableClock;
import youcheng.Thorough;
import youcheng.base.PartialDate;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.policy.PolicyKeeping;
import youcheng.closeness.score.ClosenessPolicy;
import youcheng.closeness.score.ClosenessPolicy.Excused;
import youcheng.dormancy.ScanPortal;
import youcheng.dormancy.review.ReviewPast;

/** What a scan would make of the sample register, before it opens anything. */
@ScanPortal
@Thorough
class CandidatesTest {

    @Autowired
    private ScanOffice office;

    @Autowired
    private PolicyKeeping policies;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void theMadeUpExchangesAreThereAndNothingWasReviewed() {
        office.begin(true);
    }

    @AfterEach
    void nothingWasReviewedForOthersEither() {
        office.reviews.forget();
    }

    @Test
    void ofTheSampleRegisterWithMadeUpExchangesTheDormantOnesAreFlagged() {
        assertThat(office.wouldFind(Verdict.FLAG))
                .containsExactlyInAnyOrder(
                        "Madrid",
                        "Île-de-France Region",
                        "Ottawa",
                        "Bucharest",
                        "Astana",
                        "Santiago Metropolitan Region",
                        "Delhi",
                        "Vientiane",
                        "Jakarta",
                        "Buenos Aires",
                        "Australian Capital Territory (Canberra)",
                        "Wellington",
                        "Mexico City",
                        "Dublin",
                        "Tehran",
                        "Phnom Penh");
        assertThat(office.wouldFind(Verdict.COMPLETE_RECORD))
                .containsExactlyInAnyOrder(
                        "Cairo Governorate", "Bangkok", "Kyiv", "Gauteng Province", "Tel Aviv-Yafo", "Minsk", "Riga");
        assertThat(office.wouldFind(Verdict.SKIP)).hasSize(32).contains("Tokyo", "London");
    }

    @Test
    void ofThePublicRecordAloneTheCitiesOfTheAidOf2020AreDormantAndOfAllOthersNothingIsOnRecord() {
        office.begin(false);

        assertThat(office.wouldFind(Verdict.FLAG))
                .containsExactlyInAnyOrder("Tokyo", "Madrid", "Cologne", "Seoul", "Rome", "Tehran");
        assertThat(office.wouldFind(Verdict.COMPLETE_RECORD)).hasSize(49);
        assertThat(office.wouldFind(Verdict.SKIP)).isEmpty();
    }

    @Test
    void whatEndedAndWhatNeverWasARelationshipIsNotLookedAt() {
        assertThat(office.wouldFind())
                .hasSize(55)
                .extracting(each -> each.relationship().nameEn())
                .doesNotContain("Prague", "Yokohama");
    }

    @Test
    void eachIsShownWithWhatSpeaksForIt() {
        Candidate jakarta = office.candidate("Jakarta");
        assertThat(jakarta.reasons()).containsExactly("dormancy.reason.lettersUnanswered");
        assertThat(jakarta.activity()).isEqualTo(ActivityStatus.DORMANT);
        assertThat(jakarta.lastContact()).isNotNull();
        assertThat(jakarta.score()).isBetween(0.0, 100.0);

        Candidate kyiv = office.candidate("Kyiv");
        assertThat(kyiv.reasons()).containsExactly("dormancy.reason.nothingRecorded");
        assertThat(kyiv.lastContact()).isNull();
        assertThat(kyiv.score()).isNull();
    }

    /** Months in which contact was not possible count for nobody: only those who left letters unanswered are still flagged. */
    @Test
    void anExcusedPeriodIsNotHeldAgainstARelationship() {
        LocalDate today = LocalDate.now(clock);
        ClosenessPolicy first = ClosenessPolicy.first();
        List<Excused> excused = new ArrayList<>(first.excused());
        excused.add(new Excused(today.minusYears(3), today));
        try {
            activate(withExcused(first, excused));

            assertThat(office.wouldFind(Verdict.FLAG))
                    .contains("Jakarta", "Mexico City")
                    .doesNotContain("Madrid", "Ottawa", "Delhi");
            assertThat(office.candidate("Madrid").verdict()).isEqualTo(Verdict.SKIP);
        } finally {
            activate(first);
        }
        assertThat(office.candidate("Madrid").verdict()).isEqualTo(Verdict.FLAG);
    }

    @Test
    void whereAReviewIsOpenNoneIsOpened() {
        past("Madrid", new ReviewPast(true, null, null));
        past("Kyiv", new ReviewPast(true, null, null));

        assertThat(office.candidate("Madrid").verdict()).isEqualTo(Verdict.SKIP);
        assertThat(office.candidate("Madrid").reasons()).containsExactly("dormancy.reason.reviewOpen");
        assertThat(office.candidate("Kyiv").reasons()).containsExactly("dormancy.reason.reviewOpen");
    }

    @ParameterizedTest
    @CsvSource({
        "10, DORMANT, SKIP",
        "364, DORMANT, SKIP",
        "365, DORMANT, FLAG",
        "10, COOLING, FLAG",
        "10, ACTIVE, FLAG",
        "10, NOT_RECORDED, FLAG",
        "10, , SKIP"
    })
    void whatWasReviewedWithinAYearIsFlaggedAgainOnlyWhereActivityWasAnotherThen(
            int daysAgo, @Nullable ActivityStatus then, Verdict verdict) {
        past("Madrid", new ReviewPast(false, LocalDate.now(clock).minusDays(daysAgo), then));

        assertThat(office.candidate("Madrid").verdict()).isEqualTo(verdict);
    }

    /** It woke for a moment, and then nobody answered two letters. */
    @Test
    void contactSinceTheReviewIsAChange() {
        PartialDate last = Objects.requireNonNull(office.candidate("Jakarta").lastContact());
        past("Jakarta", new ReviewPast(false, last.earliest().plusDays(1), ActivityStatus.DORMANT));
        if (last.earliest().isAfter(LocalDate.now(clock).minusDays(360))) {
            assertThat(office.candidate("Jakarta").verdict()).isEqualTo(Verdict.SKIP);
        }
        past("Jakarta", new ReviewPast(false, last.earliest().minusDays(1), ActivityStatus.DORMANT));
        assertThat(office.candidate("Jakarta").verdict()).isEqualTo(Verdict.FLAG);
    }

    @Test
    void whoeverReadsNoCasesSeesNoScan() {
        assertThatThrownBy(() -> office.sessions.as("admin", office.reading::wouldFind))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(office.sessions.as("auditor", office.reading::wouldFind)).hasSize(55);
        assertThat(office.sessions.as("auditor", office.reading::mayStart)).isFalse();
        assertThat(office.sessions.as("supervisor", office.reading::mayStart)).isTrue();
    }

    private void activate(ClosenessPolicy policy) {
        office.sessions.as("supervisor", () -> {
            int now = policies.current().version();
            int latest = policies.versions().size();
            policies.propose(now, latest, policy, "测试");
            policies.activate(latest + 1, now, "测试");
        });
        office.begin(true);
    }

    private static ClosenessPolicy withExcused(ClosenessPolicy policy, List<Excused> excused) {
        return new ClosenessPolicy(
                policy.levels(),
                policy.substances(),
                policy.weights(),
                policy.halfLife(),
                policy.heatHalfLife(),
                policy.depthHalf(),
                policy.fullFrequency(),
                policy.fullBreadth(),
                policy.breadthYears(),
                policy.lengthPerYear(),
                policy.aidShare(),
                policy.closeFrom(),
                policy.steadyFrom(),
                policy.coolingMonths(),
                policy.dormantMonths(),
                policy.letterDays(),
                excused);
    }

    private void past(String city, ReviewPast past) {
        office.reviews.past(office.exchanges.relationship(city), past);
    }
}
