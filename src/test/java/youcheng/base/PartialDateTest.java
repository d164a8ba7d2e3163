package youcheng.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates that are known only in part stay so. */
class PartialDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2017", "2017-06", "2017-06-03", "0987-01-01", "2024-02-29"})
    void whatIsReadIsWrittenAgain(String text) {
        assertThat(parsed(text)).hasToString(text);
    }

    @Test
    void aYearStaysAYear() {
        PartialDate date = parsed("2017");

        assertThat(date.month()).isNull();
        assertThat(date.day()).isNull();
        assertThat(date.earliest()).isEqualTo(LocalDate.of(2017, 1, 1));
        assertThat(date.latest()).isEqualTo(LocalDate.of(2017, 12, 31));
    }

    @Test
    void aMonthEndsOnItsLastDay() {
        assertThat(parsed("2024-02").earliest()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(parsed("2024-02").latest()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(parsed("2023-02").latest()).isEqualTo(LocalDate.of(2023, 2, 28));
    }

    @Test
    void aWholeDateIsItsOnlyDay() {
        PartialDate date = PartialDate.of(LocalDate.of(2006, 4, 10));

        assertThat(date).isEqualTo(parsed("2006-04-10"));
        assertThat(date.earliest()).isEqualTo(date.latest()).isEqualTo(LocalDate.of(2006, 4, 10));
    }

    @Test
    void spacesAroundAndSingleDigitsAreRead() {
        assertThat(parsed(" 2017-6-3 ")).hasToString("2017-06-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "17",
                "20170",
                "2017-",
                "2017-13",
                "2017-00",
                "2017-02-30",
                "2023-02-29",
                "2017-06-00",
                "2017/06",
                "2017年",
                "-2017",
                "2017-06-03T00:00",
                "２０１７"
            })
    void anythingElseIsNoDate(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }

    @Test
    void aDayWithoutAMonthIsRefused() {
        assertThatThrownBy(() -> new PartialDate(2017, null, 3)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void aDayThatTheMonthDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> new PartialDate(2017, 4, 31)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void theyAreOrderedByTheEarliestDayTheyCanMean() {
        assertThat(Stream.of("2017-06-03", "2018", "2016-12", "2017-06", "2017")
                        .map(PartialDateTest::parsed)
                        .sorted()
                        .map(PartialDate::toString))
                .containsExactly("2016-12", "2017", "2017-06", "2017-06-03", "2018");
    }

    @ParameterizedTest
    @CsvSource({
        "2017-05-03, 2017, true",
        "2017-05-03, 2017-05, true",
        "2017, 2017, true",
        "2017, 2017-05, false",
        "2017-05, 2017-06, false",
        "2018-01-01, 2017, false",
    })
    void oneIsWithinAnotherThatSaysTheSameLessExactly(String text, String other, boolean within) {
        assertThat(parsed(text).isWithin(parsed(other))).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({
        "2017, 2017年, 2017",
        "2017-06, 2017年6月, Jun 2017",
        "2017-06-03, 2017年6月3日, 3 Jun 2017",
    })
    void itIsSaidAsExactlyAsItIsKnown(String text, String chinese, String english) {
        assertThat(parsed(text).in(Locale.SIMPLIFIED_CHINESE)).isEqualTo(chinese);
        assertThat(parsed(text).in(Locale.UK)).isEqualTo(english);
    }

    private static PartialDate parsed(String text) {
        return PartialDate.parse(text).orElseThrow();
    }
}
