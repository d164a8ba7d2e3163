package youcheng.courtesies.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import youcheng.base.Bilingual;
import youcheng.base.PartialDate;
import youcheng.courtesies.Courtesy;
import youcheng.courtesies.planning.Courtesies.Contact;
import youcheng.courtesies.planning.Courtesies.Facts;
import youcheng.courtesies.planning.Courtesies.Person;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeKind;
import youcheng.exchanges.Level;
import youcheng.register.NationalDay;

/** Which courtesies a relationship is due on a day, worked by hand. */
class CourtesiesTest {

    private static final int DAYS = 120;

    @Test
    void everyAnniversaryAsksForALetter() {
        keys("2014-03-01", "2026-11-09").containsExactly("ANNIVERSARY:2027");
        assertThat(due(facts("2014-03-01"), "2026-11-09"))
                .extracting(Courtesy::years, Courtesy::planOn)
                .containsExactly(tuple(13, day("2027-03-01")));
    }

    @Test
    void itIsDueOnTheDayItselfAndNoLongerAfter() {
        keys("2014-11-09", "2026-11-09").containsExactly("ANNIVERSARY:2026");
        keys("2014-11-08", "2026-11-09").isEmpty();
        keys("2014-03-09", "2026-11-09").containsExactly("ANNIVERSARY:2027");
        keys("2014-03-10", "2026-11-09").isEmpty();
    }

    @Test
    void onlyEveryTenthYearAsksForAnEventAndThatAYearAhead() {
        assertThat(due(facts("2017-10-30"), "2026-11-09"))
                .extracting(Courtesy::key, Courtesy::years, Courtesy::planOn)
                .containsExactly(tuple("ANNIVERSARY_EVENT:2027", 10, day("2027-04-30")));
        assertThat(due(facts("2017-01-05"), "2026-11-09"))
                .extracting(Courtesy::key, Courtesy::planOn)
                .containsExactly(
                        tuple("ANNIVERSARY:2027", day("2027-01-05")),
                        tuple("ANNIVERSARY_EVENT:2027", day("2026-11-09")));
        keys("2017-11-10", "2026-11-09").containsExactly("ANNIVERSARY:2026");
    }

    @Test
    void aRelationshipSignedThisYearHasNoAnniversaryYet() {
        keys("2026-11-20", "2026-11-09").isEmpty();
    }

    @Test
    void theTwentyNinthOfFebruaryIsTheTwentyEighthInMostYears() {
        assertThat(due(facts("2016-02-29"), "2026-12-01"))
                .extracting(Courtesy::when)
                .containsExactly(date("2027-02-28"));
        assertThat(due(facts("2016-02-29"), "2027-12-01"))
                .extracting(Courtesy::when)
                .containsExactly(date("2028-02-29"));
    }

    @Test
    void ofAMonthNoDayIsInvented() {
        assertThat(due(facts("2015-12"), "2026-11-09"))
                .extracting(Courtesy::key, Courtesy::when, Courtesy::planOn)
                .containsExactly(tuple("ANNIVERSARY:2026", date("2026-12"), day("2026-12-01")));
        assertThat(due(facts("2015-11"), "2026-11-09"))
                .extracting(Courtesy::when, Courtesy::planOn)
                .containsExactly(tuple(date("2026-11"), day("2026-11-09")));
    }

    @Test
    void ofAYearAloneOnlyTheTenthYearIsSaid() {
        keys("2015", "2026-11-09").isEmpty();
        assertThat(due(facts("2017"), "2026-11-09"))
                .extracting(Courtesy::key, Courtesy::when)
                .containsExactly(tuple("ANNIVERSARY_EVENT:2027", date("2027")));
    }

    @Test
    void nothingIsDueWhereNothingIsKnown() {
        assertThat(due(new Facts(null, null, List.of(), List.of()), "2026-11-09"))
                .isEmpty();
    }

    @Test
    void whatIsWrittenOrPlannedIsDoneAlready() {
        Facts facts = facts("2014-12-01");
        assertThat(due(with(facts, letter("2026-11-05", Direction.OUTBOUND)), "2026-11-09"))
                .isEmpty();
        assertThat(due(with(facts, letter("2026-11-05", Direction.INBOUND)), "2026-11-09"))
                .hasSize(1);
        assertThat(due(with(facts, letter("2026-10-01", Direction.OUTBOUND)), "2026-11-09"))
                .hasSize(1);
        assertThat(due(with(facts, letter("2026", Direction.OUTBOUND)), "2026-11-09"))
                .as("a date that is not exact proves nothing")
                .hasSize(1);
    }

    @Test
    void anEventThatIsPlannedForTheDayIsEnough() {
        Contact event = new Contact(ExchangeKind.EVENT, Direction.MUTUAL, Level.LEADER, on("2027-10-20"));
        assertThat(due(with(facts("2017-10-30"), event), "2026-11-09")).isEmpty();
    }

    @Test
    void aNationalDayIsSeenOverTheNewYear() {
        NationalDay newYear = new NationalDay("CU", MonthDay.of(1, 1), new Bilingual("革命胜利纪念日", "Triumph"));
        Facts facts = new Facts(null, newYear, List.of(), List.of());
        assertThat(due(facts, "2026-12-20"))
                .extracting(Courtesy::key, Courtesy::planOn, Courtesy::about)
                .containsExactly(tuple("NATIONAL_DAY:2027", day("2027-01-01"), newYear.name()));
        assertThat(due(facts, "2026-01-02")).isEmpty();
        assertThat(due(with(facts, letter("2026-12-19", Direction.OUTBOUND)), "2026-12-20"))
                .isEmpty();
    }

    @Test
    void aNewMayorIsCongratulatedOnce() {
        Facts facts = mayor("2026-10-20", null, true);
        assertThat(due(facts, "2026-11-09"))
                .extracting(Courtesy::key, Courtesy::planOn)
                .containsExactly(tuple("NEW_MAYOR:2026-10-20", day("2026-11-19")));
        assertThat(due(with(facts, letter("2026-10-25", Direction.OUTBOUND)), "2026-11-09"))
                .isEmpty();
        assertThat(due(with(facts, letter("2026-10-19", Direction.OUTBOUND)), "2026-11-09"))
                .hasSize(1);
        assertThat(due(facts, "2027-04-17")).extracting(Courtesy::planOn).containsExactly(day("2027-04-24"));
        assertThat(due(facts, "2027-04-18")).isEmpty();
    }

    @Test
    void whoIsNoMayorOrLeftOrCameNobodyKnowsWhenIsNotCongratulated() {
        assertThat(due(mayor("2026-10-20", null, false), "2026-11-09")).isEmpty();
        assertThat(due(mayor("2026", null, true), "2026-11-09")).isEmpty();
        assertThat(due(mayor(null, null, true), "2026-11-09")).isEmpty();
        Person deputy = new Person("某人", false, date("2026-10-20"), day("2026-12-01"), true);
        assertThat(due(new Facts(null, null, List.of(deputy), List.of()), "2026-11-09"))
                .isEmpty();
    }

    @Test
    void beforeATermEndsTheSuccessorIsAskedFor() {
        Facts facts = mayor(null, "2027-03-01", true);
        assertThat(due(facts, "2026-11-09"))
                .extracting(Courtesy::key, Courtesy::planOn)
                .containsExactly(tuple("TERM_END:2027-03-01", day("2027-01-30")));
        assertThat(due(facts, "2026-09-01")).isEmpty();
        assertThat(due(facts, "2027-03-02")).isEmpty();
        Contact meeting = new Contact(ExchangeKind.VISIT, Direction.OUTBOUND, Level.LEADER, on("2027-01-10"));
        assertThat(due(with(facts, meeting), "2026-11-09")).isEmpty();
    }

    @Test
    void theFirstOccasionStandsFirst() {
        NationalDay day = new NationalDay("XX", MonthDay.of(12, 1), new Bilingual("国庆日", "National Day"));
        Facts facts = new Facts(date("2014-12-20"), day, List.of(), List.of());
        assertThat(due(facts, "2026-11-09"))
                .extracting(Courtesy::key)
                .containsExactly("NATIONAL_DAY:2026", "ANNIVERSARY:2026");
    }

    private static ListAssert<String> keys(String established, String today) {
        return assertThat(
                due(facts(established), today).stream().map(Courtesy::key).toList());
    }

    private static List<Courtesy> due(Facts facts, String today) {
        return Courtesies.due(facts, day(today), DAYS);
    }

    private static Facts facts(String established) {
        return new Facts(date(established), null, List.of(), List.of());
    }

    private static Facts mayor(@Nullable String since, @Nullable String termEnds, boolean holdsPost) {
        Person mayor = new Person("某市长", true, date(since), termEnds == null ? null : day(termEnds), holdsPost);
        return new Facts(null, null, List.of(mayor), List.of());
    }

    private static Facts with(Facts facts, Contact contact) {
        return new Facts(facts.established(), facts.nationalDay(), facts.persons(), List.of(contact));
    }

    private static Contact letter(String day, Direction direction) {
        return new Contact(ExchangeKind.LETTER, direction, Level.CORRESPONDENCE, on(day));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static PartialDate on(String text) {
        return PartialDate.parse(text).orElseThrow();
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text).orElseThrow();
    }
}
