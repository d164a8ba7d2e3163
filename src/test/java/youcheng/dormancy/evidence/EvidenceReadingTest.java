package youcheng.dormancy.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import youcheng.PortalTest;
import youcheng.closeness.ActivityStatus;
import youcheng.dormancy.evidence.Evidence.BestYear;
import youcheng.dormancy.evidence.Evidence.CourseYear;
import youcheng.dormancy.evidence.Evidence.LastContact;
import youcheng.dormancy.evidence.Evidence.LetterTotals;
import youcheng.dormancy.evidence.Evidence.PlannedWork;
import youcheng.dormancy.evidence.Evidence.YearlyCourse;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeId;
import youcheng.exchanges.ExchangeRecording;
import youcheng.identity.Colleagues;
import youcheng.plans.Plans;
import youcheng.proposals.Office;
import youcheng.register.AgreementKind;
import youcheng.register.AgreementSummary;
import youcheng.register.AgreementSummary.Hold;
import youcheng.register.ContactDraft;
import youcheng.register.ContactPersonId;
import youcheng.register.ContactPersons;
import youcheng.register.Post;
import youcheng.register.Register;
import youcheng.register.RegisterOffice;
import youcheng.register.RelationshipId;
import youcheng.register.agreements.Agreements;

/** The evidence says of a relationship what was recorded of it, in numbers that a person can work out. */
@PortalTest
class EvidenceReadingTest {

    private static final double EXACT = 1e-9;
    private static final PlannedWork NOTHING_PLANNED = new PlannedWork(0, 0, 0, 0);

    @Autowired
    private EvidenceReading reading;

    @Autowired
    private ExchangeRecording recording;

    @Autowired
    private ContactPersons persons;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Plans plans;

    @Autowired
    private Office office;

    @Autowired
    private Register register;

    @Autowired
    private RegisterOffice registerOffice;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private Clock clock;

    /**
     * Signed in May 2018; a visit each way in 2019 (3 and 2 × 0.6), aid in 2020 (2 × 1), a ceremony in 2023 (3 × 0.3).
     * Closeness was highest at the end of 2020: depth 33.05, frequency 37.82, reciprocity 81.14, breadth 33.33, heat
     * 70.71 and length 4.66 make 46.01.
     */
    @Test
    void aKnownRelationshipIsDescribedByItsRecord() {
        KnownRelationship known = known("Phnom Penh");
        ContactPersonId lead = person(known.id(), "Sok", null);
        ExchangeId came = known.leadersCame("2019-06-01", "市长来访");
        ExchangeId went = known.bureausWent("2019-09-01", "外办出访", "简报", null);
        ExchangeId aid = known.aidGiven("2020-04-01", "捐赠口罩");
        ExchangeId last = known.bureausWent("2021-09-01", "考察学校", "", lead.value());
        known.ceremony("2023-05-01", "周年招待会");
        known.letter(Direction.OUTBOUND, "2023-03-01", "贺信", "2023-04-01");
        known.letter(Direction.OUTBOUND, "2024-01-10", "邀请函", "");
        known.letter(Direction.OUTBOUND, "2024-06-10", "再次邀请", "");
        known.letter(Direction.INBOUND, "2023-05-01", "对方来函", "");

        Evidence evidence = of(known.id());

        assertCourse(evidence.course());
        BestYear best = Objects.requireNonNull(evidence.course().best());
        assertThat(best.year()).isEqualTo(2020);
        assertThat(best.closeness()).isCloseTo(46.0089, within(0.0001));
        assertThat(best.form()).isZero();
        assertThat(best.exchanges())
                .extracting(strong -> strong.exchange().id())
                .containsExactly(came, aid, went);
        assertThat(best.exchanges().getFirst().weight()).isCloseTo(2.07996, within(0.00001));
        LastContact contact = Objects.requireNonNull(evidence.last());
        assertThat(contact.exchange().id()).isEqualTo(last);
        assertThat(contact.lead()).isEqualTo(new Evidence.PartnerLead("Sok", "外办主任", true));
        assertThat(evidence.aid().given()).isEqualTo(1);
        assertThat(evidence.aid().received()).isZero();
        assertThat(evidence.aid().newest()).extracting(each -> each.id()).containsExactly(aid);
        assertLetters(evidence.letters());
        assertThat(evidence.effort()).isEqualTo(new Evidence.Effort(9, 2, 1, 0, 0, NOTHING_PLANNED));
        assertThat(form(evidence)).isCloseTo(formOf(evidence.day()), within(EXACT));
    }

    private void assertCourse(YearlyCourse course) {
        int thisYear = LocalDate.now(clock).getYear();
        List<CourseYear> years = course.years();
        assertThat(years.getFirst().year()).isEqualTo(Math.max(2018, thisYear - 9));
        assertThat(years.getLast().year()).isEqualTo(thisYear);
        assertThat(course.earlier()).isZero();
        assertThat(year(course, 2019).exchanges()).isEqualTo(2);
        assertThat(year(course, 2019).weight()).isCloseTo(4.2, within(EXACT));
        assertThat(year(course, 2020).weight()).isCloseTo(2, within(EXACT));
        assertThat(year(course, 2021).exchanges()).isEqualTo(1);
        assertThat(year(course, 2021).weight()).isZero();
        assertThat(year(course, 2023).exchanges()).isEqualTo(3);
        assertThat(year(course, 2023).substantive()).isZero();
        assertThat(year(course, 2019).substantive()).isEqualTo(2);
        assertThat(year(course, 2023).weight()).isCloseTo(0.9, within(EXACT));
        assertThat(year(course, 2024).exchanges()).isEqualTo(2);
        assertThat(year(course, 2018).closeness()).isNull();
        assertThat(year(course, 2018).activity()).isEqualTo(ActivityStatus.NOT_RECORDED);
        assertThat(year(course, 2019).activity()).isEqualTo(ActivityStatus.ACTIVE);
        assertThat(year(course, 2024).activity()).isEqualTo(ActivityStatus.DORMANT);
        // The second letter since the last contact had its sixty days.
        assertThat(course.statusSince()).isEqualTo("2024-08-09");
    }

    private static void assertLetters(LetterTotals letters) {
        assertThat(List.of(letters.sent(), letters.answered(), letters.unanswered()))
                .containsExactly(3, 1, 2);
        assertThat(List.of(letters.received(), letters.owed())).containsExactly(1, 1);
        assertThat(letters.newest()).extracting(letter -> letter.title()).containsExactly("再次邀请", "邀请函", "对方来函", "贺信");
    }

    /** Only the ceremony was form; of all that is proved each halves in three years. */
    private static double formOf(LocalDate day) {
        double symbolic = decayed(0.9, "2023-05-01", day);
        double substantive =
                decayed(3, "2019-06-01", day) + decayed(1.2, "2019-09-01", day) + decayed(2, "2020-04-01", day);
        return symbolic / (symbolic + substantive);
    }

    private static double decayed(double weight, String date, LocalDate day) {
        return weight * Math.pow(0.5, ChronoUnit.DAYS.between(LocalDate.parse(date), day) / 365.25 / 3);
    }

    private static double form(Evidence evidence) {
        return Objects.requireNonNull(
                Objects.requireNonNull(evidence.standing()).form());
    }

    @Test
    void ofARelationshipWithoutAnyRecordNothingIsClaimed() {
        Evidence evidence = of(known("Islamabad").id());

        assertThat(evidence.course().isEmpty()).isTrue();
        assertThat(evidence.course().years()).hasSize(10).allSatisfy(year -> {
            assertThat(year.closeness()).isNull();
            assertThat(year.weight()).isZero();
        });
        assertThat(evidence.course().best()).isNull();
        assertThat(evidence.course().statusSince()).isNull();
        assertThat(evidence.last()).isNull();
        assertThat(evidence.aid()).isEqualTo(new Evidence.AidTotals(0, 0, List.of()));
        assertThat(evidence.letters()).isEqualTo(new LetterTotals(0, 0, 0, 0, List.of()));
        assertThat(evidence.contacts().partner()).isEmpty();
        assertThat(evidence.contacts().verifiedOn()).isNull();
        assertThat(evidence.contacts().recorder()).isNull();
        assertThat(evidence.agreements()).isEmpty();
        assertThat(evidence.comparables().rank()).isNull();
        assertThat(evidence.effort()).isEqualTo(new Evidence.Effort(0, 0, 0, 0, 0, NOTHING_PLANNED));
    }

    @Test
    void ofWhatWasNeverConcludedThereIsNoEvidence() {
        assertThat(new Colleagues(users).as("auditor", () -> reading.find(new RelationshipId(Long.MAX_VALUE))))
                .isEmpty();
    }

    @Test
    void peopleAgreementsAndPlannedWorkAreThere() {
        KnownRelationship known = known("Bucharest");
        LocalDate today = LocalDate.now(clock);
        person(known.id(), "Ana", null);
        person(known.id(), "Ion", today.minusDays(1));
        ContactPersonId verified = person(known.id(), "Dan", today.plusYears(1));
        as(
                "officer",
                () -> persons.verify(
                        verified, persons.find(verified).orElseThrow().version()));
        agreement(known.id(), "友好城市协议", null);
        agreement(known.id(), "文化协议", today.plusDays(20));
        agreement(known.id(), "体育协议", today.minusDays(20));
        known.bureausWent(today.minusYears(1).toString(), "座谈", "简报", null);
        as("officer", () -> plans.plan(known.id(), new Plans.PlannedItemDraft("寄送年度信函", today.plusMonths(1), null)));

        Evidence evidence = of(known.id());

        assertThat(evidence.contacts().partner()).hasSize(3);
        assertThat(evidence.contacts().inPost()).isEqualTo(2);
        assertThat(evidence.contacts().verifiedOn()).isEqualTo(today);
        String officer = as("officer", () -> office.me().name());
        assertThat(evidence.contacts().ours()).contains(officer);
        assertThat(evidence.contacts().recorder()).isEqualTo(new Evidence.Recorder(officer, true));
        assertThat(evidence.agreements())
                .extracting(AgreementSummary::title, AgreementSummary::hold)
                .containsExactlyInAnyOrder(
                        tuple("友好城市协议", Hold.IN_FORCE), tuple("文化协议", Hold.EXPIRING), tuple("体育协议", Hold.EXPIRED));
        assertThat(evidence.effort().planned()).isEqualTo(new PlannedWork(0, 0, 1, 0));
        assertThat(as("admin", () -> reading.of(known.id())).effort().planned()).isNull();
    }

    @Test
    void aProvedVisitAfterTheBaselineRevivesAndOneBeforeItDoesNot() {
        KnownRelationship known = new KnownRelationship(recording, users, registerOffice.signedRelationship());
        LocalDate today = LocalDate.now(clock);
        known.bureausWent("2020-06-01", "座谈", "简报", null);
        Baseline now = as("auditor", () -> reading.baseline(known.id()));
        Baseline then = new Baseline(
                today.minusMonths(6),
                now.closeness(),
                now.band(),
                now.form(),
                now.activity(),
                now.run(),
                now.policyVersion(),
                now.lastLiving());

        known.leadersCame(today.minusMonths(7).toString(), "补录来访");
        Comparison before = as("auditor", () -> reading.compare(known.id(), then));
        known.bureausWent(today.minusMonths(5).toString(), "没有佐证", "", null);
        Comparison unproved = as("auditor", () -> reading.compare(known.id(), then));
        known.leadersCame(today.minusMonths(5).toString(), "市长来访");
        Comparison after = as("auditor", () -> reading.compare(known.id(), then));

        assertThat(then.activity()).isEqualTo(ActivityStatus.DORMANT);
        assertThat(then.lastLiving()).isEqualTo("2020-06-01");
        assertThat(before.verdictKey()).isEqualTo("evidence.comparison.noSubstance");
        assertThat(unproved.substantiveSince()).isZero();
        assertThat(after.substantiveSince()).isEqualTo(1);
        assertThat(after.isRevived()).isTrue();
        assertThat(after.activity()).isEqualTo(Movement.RISEN);
    }

    @Test
    void theMedianLiesInTheMiddle() {
        assertThat(EvidenceComparables.median(List.of())).isNull();
        assertThat(EvidenceComparables.median(List.of(7.0))).isEqualTo(7);
        assertThat(EvidenceComparables.median(List.of(9.0, 1.0, 4.0))).isEqualTo(4);
        assertThat(EvidenceComparables.median(List.of(9.0, 1.0, 4.0, 5.0))).isEqualTo(4.5);
    }

    private Evidence of(RelationshipId id) {
        return as("officer", () -> reading.of(id));
    }

    private KnownRelationship known(String city) {
        return new KnownRelationship(register, recording, users, city);
    }

    private static CourseYear year(YearlyCourse course, int year) {
        return course.years().stream()
                .filter(each -> each.year() == year)
                .findFirst()
                .orElseThrow();
    }

    private ContactPersonId person(RelationshipId id, String name, @Nullable LocalDate until) {
        return as(
                "officer",
                () -> persons.add(id, new ContactDraft(name, "外办主任", Post.FOREIGN_AFFAIRS, "", "", "", "2018", until)));
    }

    private void agreement(RelationshipId id, String title, @Nullable LocalDate until) {
        as(
                "officer",
                () -> agreements.add(
                        id,
                        new Agreements.AgreementDraft(null, AgreementKind.AGREEMENT, title, "", "2010", until, false)));
    }

    private <T> T as(String person, Supplier<T> action) {
        return new Colleagues(users).as(person, action);
    }

    private void as(String person, Runnable action) {
        new Colleagues(users).as(person, action);
    }
}
