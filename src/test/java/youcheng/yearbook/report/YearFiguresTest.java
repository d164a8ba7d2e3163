package youcheng.yearbook.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.aid.picture.AidPicture;
import youcheng.aid.picture.AidPicture.AidMeasure;
import youcheng.aid.picture.AidSums;
import youcheng.base.CaseNumber;
import youcheng.base.Languages;
import youcheng.base.MessageKey;
import youcheng.closeness.Band;
import youcheng.closeness.ClosenessReading;
import youcheng.closeness.Standing;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeFilter;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.ExchangeState;
import youcheng.plans.Plans;
import youcheng.proposals.Office;
import youcheng.register.Register;
import youcheng.register.RegisterOffice;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;
import youcheng.workflow.WorkItem;
import youcheng.yearbook.YearSource;
import youcheng.yearbook.YearTable;

/** What features say of a year follows what was done, and is what their own pages say. */
@PortalTest
@Thorough
class YearFiguresTest {

    @Autowired
    private List<YearSource> sources;

    @Autowired
    private Office office;

    @Autowired
    private RegisterOffice registers;

    @Autowired
    private Register register;

    @Autowired
    private Plans plans;

    @Autowired
    private AidPicture aid;

    @Autowired
    private ExchangeReading exchanges;

    @Autowired
    private ClosenessReading closeness;

    @Autowired
    private Clock clock;

    @Test
    void aRelationshipCountsFromItsSigningUntilItsEnd() {
        long before = sum(2019, "yearbook.register.regions");
        long in2020 = sum(2020, "yearbook.register.regions");
        long in2022 = sum(2022, "yearbook.register.regions");
        long today = sum(thisYear(), "yearbook.register.regions");
        RelationshipId ended = registers.signedRelationship();
        registers.terminate(ended, "双方商定");
        RelationshipId stays = registers.signedRelationship();

        assertThat(sum(2019, "yearbook.register.regions")).isEqualTo(before);
        assertThat(sum(2020, "yearbook.register.regions")).isEqualTo(in2020 + 2);
        assertThat(sum(2022, "yearbook.register.regions")).isEqualTo(in2022 + 1);
        assertThat(sum(thisYear(), "yearbook.register.regions"))
                .isEqualTo(today + 1)
                .isEqualTo(register.countInForce());
        assertThat(names(2020, "yearbook.register.signed")).contains(name(ended), name(stays));
        assertThat(names(2022, "yearbook.register.ended")).contains(name(ended)).doesNotContain(name(stays));
    }

    @Test
    void aProposalStandsWhereItsCaseStands() {
        long before = cell(thisYear(), "yearbook.proposals.stages", "proposals.stage.review", 1);
        office.sent();
        assertThat(cell(thisYear(), "yearbook.proposals.stages", "proposals.stage.review", 1))
                .isEqualTo(before + 1);
    }

    @Test
    void aPlannedItemIsToComeUntilItIsDoneInTime() {
        RelationshipId relationship = registers.signedRelationship();
        LocalDate day = LocalDate.now(clock).plusDays(40);
        int year = day.getYear();
        long toCome = cell(year, "yearbook.plans.kept", "yearbook.plans.toCome", 1);
        long inTime = cell(year, "yearbook.plans.kept", "yearbook.plans.inTime", 1);
        CaseNumber number = office.sessions()
                .as("officer", () -> plans.plan(relationship, new Plans.PlannedItemDraft("年报所列事项", day, null)));
        assertThat(cell(year, "yearbook.plans.kept", "yearbook.plans.toCome", 1))
                .isEqualTo(toCome + 1);

        WorkItem item = office.open(number);
        office.sessions().as("officer", () -> plans.done(item.id(), "已办妥"));
        assertThat(cell(year, "yearbook.plans.kept", "yearbook.plans.toCome", 1))
                .isEqualTo(toCome);
        assertThat(cell(year, "yearbook.plans.kept", "yearbook.plans.inTime", 1))
                .isEqualTo(inTime + 1);
    }

    @Test
    void aidIsThatOfItsPicture() {
        AidSums sums = office.sessions().as("officer", () -> aid.totals(AidMeasure.VALUE));
        assertThat(sums.years()).isNotEmpty();
        sums.years().forEach((year, total) -> {
            assertThat(cell(year, "yearbook.aid.packages", "aid.direction.GIVEN", 2))
                    .isEqualTo(total.given().packages());
            assertThat(cell(year, "yearbook.aid.packages", "aid.direction.RECEIVED", 2))
                    .isEqualTo(total.received().packages());
            Object worth =
                    row(year, "yearbook.aid.value", "aid.direction.GIVEN").get(2);
            if (total.given().value() == null) {
                assertThat(worth).isEqualTo(new MessageKey("yearbook.unknown"));
            } else {
                assertThat((BigDecimal) worth)
                        .isEqualByComparingTo(total.given().valueCny());
            }
            assertThat(cell(year + 1, "yearbook.aid.packages", "aid.direction.GIVEN", 1))
                    .isEqualTo(total.given().packages());
            assertThat(table(year, "yearbook.aid.partners").rows())
                    .hasSizeGreaterThanOrEqualTo(
                            total.given().packages() + total.received().packages() > 0 ? 1 : 0);
        });
    }

    @Test
    void exchangesAreThoseOfTheirList() {
        for (int year : exchanges.years()) {
            for (Direction direction : Direction.values()) {
                ExchangeFilter list = new ExchangeFilter(
                        "", List.of(), ExchangeState.HELD, null, direction, null, null, null, year, true);
                assertThat(cell(year, "yearbook.exchanges.directions", "exchange.direction." + direction, 2))
                        .isEqualTo(exchanges.count(list));
            }
        }
    }

    @Test
    void closenessOfThisYearIsThatOfToday() {
        Set<RelationshipId> inForce = register.concluded().stream()
                .filter(RelationshipSummary::isInForce)
                .map(RelationshipSummary::id)
                .collect(Collectors.toSet());
        Map<Band, Long> bands = closeness.standings().stream()
                .filter(each ->
                        inForce.contains(each.relationship()) && each.on().getYear() == thisYear())
                .collect(Collectors.groupingBy(Standing::band, Collectors.counting()));
        for (Band band : Band.values()) {
            assertThat(cell(thisYear(), "yearbook.closeness.bands", "closeness.band." + band, 2))
                    .isEqualTo(bands.getOrDefault(band, 0L));
        }
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    private String name(RelationshipId relationship) {
        return register.concluded(List.of(relationship)).getFirst().name().toString();
    }

    private List<String> names(int year, String caption) {
        return table(year, caption).rows().stream()
                .map(row -> row.getFirst().toString())
                .toList();
    }

    private long sum(int year, String caption) {
        return table(year, caption).rows().stream()
                .mapToLong(row -> ((Number) row.get(1)).longValue())
                .sum();
    }

    private long cell(int year, String caption, String first, int column) {
        return ((Number) row(year, caption, first).get(column)).longValue();
    }

    private List<Object> row(int year, String caption, String first) {
        return table(year, caption).rows().stream()
                .filter(row ->
                        row.getFirst() instanceof MessageKey key && key.key().equals(first))
                .findFirst()
                .orElseThrow();
    }

    private YearTable table(int year, String caption) {
        return office.sessions()
                .as(
                        "officer",
                        () -> sources.stream()
                                .flatMap(source -> source.chapters(year, Languages.CHINESE).stream())
                                .flatMap(chapter -> chapter.tables().stream())
                                .filter(table -> table.caption().key().equals(caption))
                                .findFirst()
                                .orElseThrow());
    }
}
