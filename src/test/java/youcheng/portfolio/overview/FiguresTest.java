package youcheng.portfolio.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static youcheng.portfolio.overview.SampleRelationships.TODAY;
import static youcheng.portfolio.overview.SampleRelationships.relationship;
import static youcheng.portfolio.overview.SampleRelationships.standing;
import static youcheng.portfolio.overview.SampleRelationships.tally;
import static youcheng.portfolio.overview.SampleRelationships.unscored;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.Band;
import youcheng.closeness.Standing.Tally;
import youcheng.exchanges.FieldOfExchange;
import youcheng.identity.Desk;
import youcheng.portfolio.overview.Overview.DeskFigure;
import youcheng.portfolio.overview.Overview.RegionFigure;
import youcheng.register.LegalStatus;
import youcheng.register.Region;

/** The figures against small examples that were worked by hand. */
class FiguresTest {

    @Test
    void relationshipsAreCountedNowAndAYearAgo() {
        Overview overview = of(
                unscored(relationship(Region.ASIA, "1979-03-14")),
                unscored(relationship(Region.ASIA, null)),
                unscored(relationship(Region.ASIA, "2025-11-09")),
                unscored(relationship(Region.ASIA, "2025-11-10")),
                unscored(relationship(Region.EUROPE, LegalStatus.ENDED, "2016", "2026-01")),
                unscored(relationship(Region.EUROPE, LegalStatus.ENDED, "2016", "2019-10-09")),
                unscored(relationship(Region.EUROPE, LegalStatus.ENDED, "2016", null)));

        assertThat(overview.relationships()).hasSize(4);
        assertThat(overview.yearAgo()).isEqualTo(4);
        assertThat(overview.activityYearAgo()).containsEntry(ActivityStatus.NOT_RECORDED, 4);
    }

    @Test
    void activityIsCountedNowAndAYearAgo() {
        Overview overview = of(
                standing(
                        relationship(Region.ASIA, "1979"),
                        50.0,
                        Band.STEADY,
                        ActivityStatus.COOLING,
                        ActivityStatus.ACTIVE,
                        SampleRelationships.NOTHING),
                standing(
                        relationship(Region.ASIA, "1980"),
                        null,
                        Band.INSUFFICIENT,
                        ActivityStatus.ACTIVE,
                        ActivityStatus.DORMANT,
                        SampleRelationships.NOTHING),
                unscored(relationship(Region.ASIA, "1981")));

        assertThat(overview.activity())
                .isEqualTo(Map.of(
                        ActivityStatus.ACTIVE,
                        1,
                        ActivityStatus.COOLING,
                        1,
                        ActivityStatus.DORMANT,
                        0,
                        ActivityStatus.NOT_RECORDED,
                        1));
        assertThat(overview.activityYearAgo())
                .isEqualTo(Map.of(
                        ActivityStatus.ACTIVE,
                        1,
                        ActivityStatus.COOLING,
                        0,
                        ActivityStatus.DORMANT,
                        1,
                        ActivityStatus.NOT_RECORDED,
                        1));
    }

    @Test
    void closenessIsDistributedInTensAndInsufficientDataStandsApart() {
        Overview overview =
                of(scored(0), scored(9.99), scored(10), scored(100), unscored(relationship(Region.ASIA, null)));

        assertThat(overview.histogram()).containsExactly(2, 1, 0, 0, 0, 0, 0, 0, 0, 1);
        assertThat(overview.bands()).containsEntry(Band.INSUFFICIENT, 1).containsEntry(Band.THIN, 4);
    }

    /** 4 of form among 10 in all; the first has a quarter, the second three quarters, the third none. */
    @Test
    void formStandsBesideSubstance() {
        RelationshipStanding solid = with(tally(2, 2, 1, 3));
        RelationshipStanding hollow = with(tally(4, 0, 3, 1));
        RelationshipStanding pure = with(tally(0, 2, 0, 2));
        Overview.Weight weight = of(solid, hollow, pure).weight();

        assertThat(weight.form()).isCloseTo(0.4, within(1e-9));
        assertThat(weight.mostForm()).containsExactly(hollow, solid);
        assertThat(weight.moreForm()).isEqualTo(1);
        assertThat(weight.inbound()).isEqualTo(6);
        assertThat(weight.outbound()).isEqualTo(4);
        assertThat(weight.onlyGive()).isEqualTo(1);
        assertThat(weight.onlyReceive()).isEqualTo(1);
    }

    @Test
    void withoutAnyWeightNobodySaysHowMuchIsForm() {
        assertThat(of(unscored(relationship(Region.ASIA, null))).weight().form())
                .isNull();
    }

    /** The mean of 20 and 40; the third has none and does not count as 0. */
    @Test
    void aRegionHasTheMeanOfThoseThatHaveACloseness() {
        Overview overview = of(scored(20), scored(40), unscored(relationship(Region.ASIA, null)));

        assertThat(overview.regions()).singleElement().satisfies(region -> {
            assertThat(region.region()).isEqualTo(Region.ASIA);
            assertThat(region.relationships()).isEqualTo(3);
            assertThat(region.closeness()).isEqualTo(30);
        });
        assertThat(of(unscored(relationship(Region.AFRICA, null))).regions())
                .extracting(RegionFigure::closeness)
                .containsExactly((Double) null);
    }

    @Test
    void eachDeskCarriesTheRelationshipsOfItsRegions() {
        Overview overview = of(
                unscored(relationship(Region.ASIA, null)),
                unscored(relationship(Region.AFRICA, null)),
                unscored(relationship(Region.LATIN_AMERICA, null)));

        assertThat(overview.desks())
                .extracting(DeskFigure::desk, DeskFigure::relationships)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Desk.ASIA_AFRICA, 2),
                        org.assertj.core.groups.Tuple.tuple(Desk.EUROPE, 0),
                        org.assertj.core.groups.Tuple.tuple(Desk.AMERICAS_OCEANIA, 1));
    }

    @Test
    void aFieldCountsOncePerRelationship() {
        Overview overview = of(
                with(tally(1, 1, 0, 2, FieldOfExchange.TRADE, FieldOfExchange.SPORT)),
                with(tally(1, 1, 0, 2, FieldOfExchange.TRADE)));

        assertThat(overview.fields())
                .containsEntry(FieldOfExchange.TRADE, 2)
                .containsEntry(FieldOfExchange.SPORT, 1)
                .containsEntry(FieldOfExchange.HEALTH, 0)
                .hasSize(FieldOfExchange.values().length);
    }

    @Test
    void aidIsCountedByTimesAndByPartners() {
        Overview.Aid aid = of(
                        with(new Tally(5, Set.of(), 0, 0, 0, 0, 3, 1)), with(new Tally(2, Set.of(), 0, 0, 0, 0, 2, 0)))
                .aid();

        assertThat(aid).isEqualTo(new Overview.Aid(5, 1, 2, 1));
    }

    @Test
    void theFiguresSayByWhatTheyWereComputed() {
        assertThat(of(scored(1), with(new Tally(11, Set.of(), 0, 0, 0, 0, 0, 0)))
                        .basis())
                .isEqualTo(new Overview.Basis(TODAY, 3, 1));
        assertThat(of(unscored(relationship(Region.ASIA, null))).basis()).isEqualTo(new Overview.Basis(null, null, 0));
    }

    /** Fifty times the register of a real city is added up while nobody waits. */
    @Test
    void threeThousandRelationshipsAreNoWork() {
        List<RelationshipStanding> many = new ArrayList<>();
        for (int i = 0; i < 3100; i++) {
            many.add(scored(i % 100));
        }
        Figures.of(many, TODAY);
        long begun = System.nanoTime();
        Overview overview = Figures.of(many, TODAY);

        assertThat(overview.histogram()).containsOnly(310);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(300));
    }

    private static Overview of(RelationshipStanding... relationships) {
        return Figures.of(List.of(relationships), TODAY);
    }

    private static RelationshipStanding scored(double score) {
        return standing(
                relationship(Region.ASIA, "1979"),
                score,
                Band.THIN,
                ActivityStatus.ACTIVE,
                ActivityStatus.ACTIVE,
                SampleRelationships.NOTHING);
    }

    private static RelationshipStanding with(Tally tally) {
        return standing(
                relationship(Region.ASIA, "1979"),
                50.0,
                Band.STEADY,
                ActivityStatus.ACTIVE,
                ActivityStatus.ACTIVE,
                tally);
    }
}
