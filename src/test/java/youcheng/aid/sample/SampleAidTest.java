package youcheng.aid.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import youcheng.PortalTest;
import youcheng.aid.content.AidDirection;
import youcheng.aid.content.AidParty;
import youcheng.aid.packages.AidOffice;
import youcheng.aid.packages.AidRecord;
import youcheng.aid.packages.AidState;
import youcheng.aid.picture.AidFilter;
import youcheng.aid.picture.AidFilter.AidOrder;
import youcheng.aid.picture.AidListing;
import youcheng.aid.picture.AidRow;
import youcheng.aid.picture.Emergencies;
import youcheng.aid.picture.Emergency.Consignment;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.base.CaseNumber;
import youcheng.cases.CaseIndex;
import youcheng.cases.CaseReading;
import youcheng.exchanges.ExchangeId;
import youcheng.exchanges.ExchangeReading;
import youcheng.proposals.Office;

/** The real packages of 2020 and 2021 are closed cases that say that they were entered afterwards, and say nothing that nobody knows. */
@PortalTest
class SampleAidTest {

    private static final String OCCASION = "新冠肺炎疫情（2020—2021年）";

    @Autowired
    private SampleAid sample;

    @Autowired
    private AidListing listing;

    @Autowired
    private Emergencies emergencies;

    @Autowired
    private AidOffice aid;

    @Autowired
    private CaseReading reading;

    @Autowired
    private CaseIndex cases;

    @Autowired
    private ExchangeReading exchanges;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Office office;

    @Test
    void allOfThemAreThereOnceHoweverOftenThePortalStarts() {
        sample.run(new DefaultApplicationArguments());
        assertThat(packages("officer")).hasSize(6).allSatisfy(row -> {
            assertThat(row.state()).isEqualTo(AidState.DELIVERED);
            assertThat(row.isEnteredAfterwards()).isTrue();
            assertThat(row.isValued()).isFalse();
        });
        assertThat(packages("finance")).hasSize(6);
        assertThat(packages("leader")).hasSize(6);
    }

    @Test
    void eachIsAClosedCaseForWhichNoProcessRan() {
        for (AidRow row : packages("officer")) {
            office.sessions().as("officer", () -> {
                assertThat(cases.summaryOf(row.number()).outcome()).isEqualTo("ENTERED");
                assertThat(reading.overview(row.number()).orElseThrow().workItems())
                        .isEmpty();
                assertThat(reading.courseOf(row.number()).models()).isEmpty();
                assertThat(reading.factsOf(row.number()))
                        .anySatisfy(fact -> assertThat(fact.label()).isEqualTo("aid.source"));
            });
            assertThat(trail.of(row.number()).getFirst().event().action()).isEqualTo("aid.entered");
            assertThat(trail.of(row.number()))
                    .allSatisfy(entry ->
                            assertThat(entry.event().actor().isPerson()).isFalse());
            assertThat(Chain.of(row.number())).isNotNull();
        }
    }

    @Test
    void theFourCitiesOfMarch2020AreOnePackageOfWhichTwoAreNoSisterCitiesOrHaveNoTie() {
        AidRecord four = aid.read(named("首尔、德黑兰、东京、横滨"));
        assertThat(four.direction()).isEqualTo(AidDirection.GIVEN);
        assertThat(four.partners())
                .extracting(AidParty::nameEn)
                .containsExactly("Seoul", "Tehran", "Tokyo", "Yokohama");
        assertThat(four.content().announcedOn()).isEqualTo(LocalDate.of(2020, 3, 12));
        assertThat(aid.lines(four.number())).hasSize(9);
        Long exchange = Objects.requireNonNull(four.course().exchange());
        assertThat(exchanges.find(new ExchangeId(exchange)).orElseThrow().title())
                .contains("首尔、德黑兰、东京、横滨");
    }

    @Test
    void colomboIsNoCityOfTheRegisterAndCountsAsNoExchange() {
        AidRecord colombo = aid.read(named("Colombo"));
        assertThat(colombo.partner().city()).isNull();
        assertThat(colombo.course().exchange()).isNull();
        assertThat(aid.lines(colombo.number())).isEmpty();
        assertThat(colombo.value().isKnown()).isFalse();
    }

    @Test
    void onlyTheDaysThatASourceNamesAreThere() {
        List<Consignment> parts =
                office.sessions().as("officer", () -> emergencies.of(OCCASION)).parts();
        assertThat(parts).hasSize(8);
        assertThat(parts)
                .extracting(Consignment::sentOn)
                .filteredOn(Objects::nonNull)
                .containsExactly(LocalDate.of(2020, 2, 11));
        assertThat(parts)
                .extracting(Consignment::arrivedOn)
                .filteredOn(Objects::nonNull)
                .containsExactly(LocalDate.of(2020, 2, 13));
        assertThat(parts)
                .extracting(Consignment::handedOverOn)
                .filteredOn(Objects::nonNull)
                .containsExactlyInAnyOrder(LocalDate.of(2020, 3, 9), LocalDate.of(2021, 3, 17));
    }

    @Test
    void nobodyCanAddShipmentsToOne() {
        assertThat(aid.read(named("Rome")).state()).isEqualTo(AidState.DELIVERED);
        assertThat(office.hasOpenWork(named("Rome"))).isFalse();
    }

    private CaseNumber named(String text) {
        return office.sessions()
                .as(
                        "officer",
                        () -> listing.page(
                                new AidFilter(text, null, null, null, OCCASION, AidOrder.NUMBER, true),
                                Locale.CHINA,
                                0,
                                2))
                .getFirst()
                .number();
    }

    private List<AidRow> packages(String person) {
        return office.sessions()
                .as(
                        person,
                        () -> listing.page(
                                new AidFilter("", null, null, null, OCCASION, AidOrder.NUMBER, true),
                                Locale.CHINA,
                                0,
                                50));
    }
}
