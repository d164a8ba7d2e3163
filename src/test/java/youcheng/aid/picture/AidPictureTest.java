package youcheng.aid.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.aid.content.AidContent;
import youcheng.aid.content.AidDirection;
import youcheng.aid.content.AidParty;
import youcheng.aid.gates.Gate;
import youcheng.aid.goods.GoodsKind;
import youcheng.aid.packages.Accounting;
import youcheng.aid.packages.AidOffice;
import youcheng.aid.packages.AidState;
import youcheng.aid.picture.AidFilter.AidOrder;
import youcheng.aid.picture.AidPicture.AidMeasure;
import youcheng.aid.picture.AidStanding.AidMark;
import youcheng.aid.picture.AidSums.GivenReceived;
import youcheng.aid.picture.Emergency.Consignment;
import youcheng.aid.shipments.ShipmentState;
import youcheng.base.CaseNumber;
import youcheng.proposals.Office;
import youcheng.register.RegisterOffice;

/** All packages together: what is on its way, what waits, what was given and received, the days of an emergency, the list. */
@PortalTest
@Thorough
class AidPictureTest {

    @Autowired
    private AidOffice aid;

    @Autowired
    private Office office;

    @Autowired
    private RegisterOffice register;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private AidToday today;

    @Autowired
    private AidPicture picture;

    @Autowired
    private Emergencies emergencies;

    @Autowired
    private AidListing listing;

    @Test
    void whatIsOnItsWayIsSaidWithGoodsPlaceAndDays() {
        CaseNumber number = prepared(aid.content());
        CaseNumber shipment = aid.plan(number, 1000);
        assertThat(open(shipment).isSent()).isFalse();
        long before = standing().sent();
        aid.dispatch(shipment);

        OnItsWay sent = open(shipment);
        assertThat(standing().sent()).isEqualTo(before + 1);
        assertThat(sent.state()).isEqualTo(ShipmentState.SENT);
        assertThat(sent.goods()).containsExactly("医用外科口罩");
        assertThat(sent.lines()).isEqualTo(1);
        assertThat(sent.sentOn()).isEqualTo(office.today().minusDays(2));
        assertThat(sent.expected()).isEqualTo(office.today().plusDays(5));
        assertThat(sent.isLate(office.today())).isFalse();
        assertThat(sent.isLate(office.today().plusDays(6))).isTrue();
        assertThat(sent.ends())
                .extracting(end -> end.name())
                .containsExactly(aid.read(number).partner().name());
    }

    @Test
    void whatArrivedIsToBeReportedUntilItIs() {
        CaseNumber number = prepared(aid.content());
        CaseNumber shipment = aid.plan(number, 1000);
        aid.planned(number);
        aid.dispatch(shipment);
        int before = standing().counts().of(AidPhase.TO_REPORT);
        aid.handOver(shipment);
        assertThat(standing().counts().of(AidPhase.TO_REPORT)).isEqualTo(before + 1);
        aid.reconcile(number, Accounting.ACCOUNTED, "");
        aid.report(number);
        assertThat(standing().counts().of(AidPhase.TO_REPORT)).isEqualTo(before);
    }

    @Test
    void aNeedThatWaitsForLongIsUnansweredUntilThePackageIsApproved() {
        AidContent old = needOf(LocalDate.of(2001, 3, 4));
        CaseNumber number = aid.sent(AidDirection.GIVEN, partner(), old, aid.masks(10));
        long before = standing().needs();
        assertThat(standing().unanswered())
                .contains(new AidMark(
                        number, title(number), AidDirection.GIVEN, AidState.UNDER_REVIEW, LocalDate.of(2001, 3, 4)));
        aid.giveOpinions(number);
        aid.review(number, youcheng.decisions.Review.APPROVED);
        assertThat(standing().needs()).isEqualTo(before - 1);
    }

    @Test
    void anOfferThatWaitsIsNoNeed() {
        long before = standing().needs();
        aid.sent(AidDirection.RECEIVED, partner(), needOf(LocalDate.of(2001, 3, 4)), aid.masks(10));
        assertThat(standing().needs()).isEqualTo(before);
    }

    @Test
    void deliveredGoodsAreCountedByYearKindAndPartnerWithTheirValue() {
        AidParty partner = partner();
        AidSums before = totals(AidMeasure.PACKAGES);
        deliver(prepared(partner, aid.content()));
        AidSums after = totals(AidMeasure.PACKAGES);

        int year = office.today().getYear();
        GivenReceived grown = Objects.requireNonNull(after.years().get(year));
        GivenReceived was = before.years().getOrDefault(year, AidSums.NOTHING);
        assertThat(grown.given().packages()).isEqualTo(was.given().packages() + 1);
        assertThat(grown.given().valueCny())
                .isEqualByComparingTo(was.given().valueCny().add(new BigDecimal("2000")));
        assertThat(grown.received()).isEqualTo(was.received());
        assertThat(Objects.requireNonNull(after.kinds().get(GoodsKind.OTHER))
                        .given()
                        .packages())
                .isEqualTo(before.kinds()
                                .getOrDefault(GoodsKind.OTHER, AidSums.NOTHING)
                                .given()
                                .packages()
                        + 1);
        assertThat(after.partners().size() + after.otherPartners())
                .isEqualTo(before.partners().size() + before.otherPartners() + 1);
    }

    @Test
    void whatIsNotDeliveredIsNotCounted() {
        AidSums before = totals(AidMeasure.VALUE);
        prepared(aid.content());
        assertThat(totals(AidMeasure.VALUE).all()).isEqualTo(before.all());
    }

    @Test
    void theFourDaysOfAnEmergencyStandBesideEachOther() {
        String occasion = "地震" + UUID.randomUUID();
        CaseNumber number = prepared(of(occasion));
        assertThat(emergency(occasion).parts()).singleElement().satisfies(part -> {
            assertThat(part.number()).isEqualTo(number);
            assertThat(part.place()).isZero();
            assertThat(part.sentOn()).isNull();
        });
        CaseNumber shipment = aid.plan(number, 400);
        aid.planned(number);
        aid.dispatch(shipment);
        aid.handOver(shipment);

        Consignment part = emergency(occasion).parts().getFirst();
        assertThat(emergency(occasion).parts()).hasSize(1);
        assertThat(part.number()).isEqualTo(shipment);
        assertThat(part.announcedOn()).isNull();
        assertThat(part.sentOn()).isEqualTo(office.today().minusDays(2));
        assertThat(part.arrivedOn()).isEqualTo(office.today().minusDays(1));
        assertThat(part.handedOverOn()).isEqualTo(office.today());
        assertThat(as("officer", emergencies::all))
                .anySatisfy(each -> assertThat(each.occasion()).isEqualTo(occasion));
        assertThat(as("legal", () -> emergencies.of("没有" + occasion)).parts()).isEmpty();
    }

    @Test
    void theListIsNarrowedByEverythingThatStandsAboveIt() {
        String occasion = "洪水" + UUID.randomUUID();
        CaseNumber first = prepared(of(occasion));
        CaseNumber second = aid.begin(AidDirection.RECEIVED, partner());
        AidFilter all = new AidFilter("", null, null, null, occasion, AidOrder.NUMBER, true);
        assertThat(found(all)).containsExactly(first);
        assertThat(found(new AidFilter(first.value(), null, null, null, "", AidOrder.DATE, false)))
                .containsExactly(first);
        assertThat(found(new AidFilter(
                        second.value(), AidDirection.RECEIVED, AidPhase.DRAFT, null, "", AidOrder.TITLE, true)))
                .containsExactly(second);
        assertThat(found(new AidFilter(second.value(), AidDirection.GIVEN, null, null, "", AidOrder.VALUE, false)))
                .isEmpty();
        int year = office.today().getYear();
        assertThat(found(new AidFilter(first.value(), null, null, year, "", AidOrder.DATE, false)))
                .containsExactly(first);
        assertThat(found(new AidFilter(first.value(), null, null, year - 1, "", AidOrder.DATE, false)))
                .isEmpty();
        assertThat(found(new AidFilter("。", null, null, null, "", AidOrder.DATE, false)))
                .isEmpty();
    }

    @Test
    void aPackageIsListedOnlyForWhoeverMayReadIt() {
        CaseNumber draft = aid.begin(AidDirection.GIVEN, partner());
        AidFilter itself = new AidFilter(draft.value(), null, null, null, "", AidOrder.DATE, false);
        assertThat(found(itself)).containsExactly(draft);
        assertThat(as("auditor", () -> listing.counts(itself).of(AidPhase.DRAFT)))
                .isEqualTo(1);
        assertThat(as("legal", () -> listing.counts(itself).of(null))).isZero();
        assertThat(as("legal", () -> listing.page(itself, Locale.UK, 0, 10))).isEmpty();
        assertThat(as("legal", () -> today.standing().tasks()))
                .noneSatisfy(task -> assertThat(task.number()).isEqualTo(draft));
    }

    @Test
    void aPackageIsHeldBackUntilItsGatesAreMet() {
        CaseNumber number = aid.sent(AidDirection.GIVEN, partner(), aid.content(), aid.masks(10));
        aid.giveOpinions(number);
        aid.review(number, youcheng.decisions.Review.APPROVED);
        approvedOn(number, LocalDate.of(2000, 1, 1));
        List<AidStanding.HeldBack> heldBack = as("auditor", today::standing).heldBack();
        approvedOn(number, office.today());
        assertThat(heldBack)
                .allSatisfy(held -> assertThat(held.gates()).isNotEmpty())
                .anySatisfy(held -> assertThat(held.mark().number()).isEqualTo(number));
        assertThat(aid.read(number).failedGates())
                .anySatisfy(gate -> assertThat(gate.gate()).isEqualTo(Gate.LOCAL_RESERVE));
    }

    /** Only those are asked about that were approved first. */
    private void approvedOn(CaseNumber number, LocalDate day) {
        assertThat(database.update("update aid_package set approved_on = ? where case_number = ?", day, number.value()))
                .isEqualTo(1);
    }

    private CaseNumber prepared(AidContent content) {
        return prepared(partner(), content);
    }

    private CaseNumber prepared(AidParty partner, AidContent content) {
        CaseNumber number = aid.approved(AidDirection.GIVEN, partner, content, aid.masks(1000));
        aid.prepare(number);
        return number;
    }

    private void deliver(CaseNumber number) {
        CaseNumber shipment = aid.plan(number, 1000);
        aid.planned(number);
        aid.dispatch(shipment);
        aid.handOver(shipment);
        aid.reconcile(number, Accounting.ACCOUNTED, "");
        aid.report(number);
    }

    private AidParty partner() {
        return aid.partner(register.signedRelationship());
    }

    private AidContent of(String occasion) {
        return content(aid.content().needDate(), occasion);
    }

    private AidContent needOf(LocalDate day) {
        return content(day, "");
    }

    private AidContent content(@org.jspecify.annotations.Nullable LocalDate need, String occasion) {
        AidContent plain = aid.content();
        return new AidContent(
                plain.purpose(),
                occasion,
                false,
                "",
                plain.need(),
                plain.needReference(),
                need,
                null,
                plain.expectedArrival(),
                plain.currency(),
                plain.rate(),
                null,
                plain.funding(),
                plain.publicity());
    }

    private youcheng.base.Bilingual title(CaseNumber number) {
        return as(
                        "auditor",
                        () -> listing.page(
                                        new AidFilter(number.value(), null, null, null, "", AidOrder.DATE, false),
                                        Locale.UK,
                                        0,
                                        1)
                                .getFirst())
                .title();
    }

    private OnItsWay open(CaseNumber shipment) {
        return as("officer", today::open).stream()
                .filter(each -> each.number().equals(shipment))
                .findFirst()
                .orElseThrow();
    }

    private List<CaseNumber> found(AidFilter filter) {
        return as("officer", () -> listing.page(filter, Locale.CHINA, 0, 50)).stream()
                .map(AidRow::number)
                .toList();
    }

    private Emergency emergency(String occasion) {
        return Objects.requireNonNull(as("officer", () -> emergencies.of(occasion)));
    }

    private AidStanding standing() {
        return as("auditor", today::standing);
    }

    private AidSums totals(AidMeasure measure) {
        return as("finance", () -> picture.totals(measure));
    }

    private <T> T as(String person, Supplier<T> what) {
        return office.sessions().as(person, what);
    }
}
