package youcheng.closeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.base.Languages;
import youcheng.register.CityRecord;
import youcheng.register.ExpectedCities;
import youcheng.register.Register;
import youcheng.register.RegisterFilter;
import youcheng.register.RegisterFilter.RegisterOrder;
import youcheng.register.RegisterWish;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;

/** The database hands out the register page by page, and counts what it would hand out. */
@PortalTest
@WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@Thorough
class RegisterListTest {

    private static final int ALL = 10_000;

    @Autowired
    private Register register;

    @Autowired
    private ClosenessReading closeness;

    @Test
    void pagesAndCountsAreWhatTheFilterSays() {
        ExpectedCities.holdAgainst(register);
    }

    @Test
    void theRegisterIsNarrowedDownByWhereRelationshipsStand() {
        for (Band band : Band.values()) {
            assertChosen("closeness", band.name(), standing -> standing.band() == band);
        }
        for (ActivityStatus status : ActivityStatus.values()) {
            assertChosen("activity", status.name(), standing -> standing.activity() == status);
        }
    }

    @Test
    void theRegisterIsSortedByClosenessAndWhatHasNoneComesLast() {
        for (boolean ascending : List.of(true, false)) {
            Comparator<Double> scores = ascending ? Comparator.naturalOrder() : Comparator.reverseOrder();
            Comparator<CityRecord> names = Comparator.comparing(CityRecord::sortEn);
            Map<RelationshipId, Standing> standings = standings();
            Comparator<CityRecord> order = Comparator.<CityRecord, @Nullable Double>comparing(
                            city -> score(standings, city), Comparator.nullsLast(scores))
                    .thenComparing(ascending ? names : names.reversed());
            assertThat(page(Map.of(), "closeness", ascending)).isSortedAccordingTo(order);
        }
    }

    private void assertChosen(String column, String value, Predicate<Standing> wanted) {
        Map<RelationshipId, Standing> standings = standings();
        List<CityRecord> expected = page(Map.of(), null, true).stream()
                .filter(city -> Optional.ofNullable(standing(standings, city))
                        .filter(wanted)
                        .isPresent())
                .toList();
        assertThat(page(Map.of(column, value), null, true)).as(value).isEqualTo(expected);
        assertThat(register.count(wish(Map.of(column, value), null, true)))
                .isEqualTo(new Register.RegisterCount(expected.size(), expected.size()));
    }

    private static @Nullable Double score(Map<RelationshipId, Standing> standings, CityRecord city) {
        Standing standing = standing(standings, city);
        return standing == null ? null : standing.score();
    }

    private static @Nullable Standing standing(Map<RelationshipId, Standing> standings, CityRecord city) {
        RelationshipRecord current = city.current();
        return current == null || !current.isInForce() ? null : standings.get(current.id());
    }

    private Map<RelationshipId, Standing> standings() {
        return closeness.standings().stream().collect(Collectors.toMap(Standing::relationship, Function.identity()));
    }

    private List<CityRecord> page(Map<String, String> chosen, @Nullable String column, boolean ascending) {
        return register.page(wish(chosen, column, ascending), Languages.ENGLISH, 0, ALL);
    }

    private static RegisterWish wish(Map<String, String> chosen, @Nullable String column, boolean ascending) {
        return new RegisterWish(
                new RegisterFilter("", null, null, null, RegisterOrder.NAME, ascending), chosen, column);
    }
}
