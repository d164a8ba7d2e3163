package youcheng.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import youcheng.base.Bilingual;
import youcheng.base.Languages;
import youcheng.base.PartialDate;
import youcheng.register.Country;
import youcheng.register.FormerCountry;
import youcheng.register.Region;

/** Values are read as people write them; what can mean two things is asked about, and what is impossible is named. */
class ValuesTest {

    private static final List<Country> COUNTRIES = Stream.of(
                    "JP,日本,Japan",
                    "KR,韩国,South Korea",
                    "KP,朝鲜,North Korea",
                    "DE,德国,Germany",
                    "RU,俄罗斯,Russia",
                    "UA,乌克兰,Ukraine",
                    "GB,英国,United Kingdom",
                    "US,美国,United States",
                    "MM,缅甸,Myanmar",
                    "CD,刚果（金）,DR Congo",
                    "CG,刚果（布）,Congo (Brazzaville)",
                    "CI,科特迪瓦,Côte d’Ivoire")
            .map(line -> line.split(",", -1))
            .map(cells -> new Country(cells[0], cells[1], cells[2], Region.ASIA, true, ""))
            .toList();

    private static final List<FormerCountry> FORMER = List.of(
            new FormerCountry("SUHH", "苏联", "Soviet Union", year(1922), Map.of("RU", year(1991), "UA", year(1991))),
            new FormerCountry("YUCS", "南斯拉夫", "Yugoslavia", year(1929), Map.of("RS", year(2003))));

    private final CountryValues countries = new CountryValues(COUNTRIES);
    private final FormerCountryValues former = new FormerCountryValues(FORMER, countries);

    private static PartialDate year(int year) {
        return new PartialDate(year, null, null);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-03", "2026/6/3", "2026.6.3", "2026年6月3日", "3.6.2026", "3 June 2026", "'June 3, 2026'",
        "2026 年 6 月 3 日", "２０２６-０６-０３", "03.06.2026", "3 Jun 2026", "3rd June 2026", "3. Juni 2026",
                "2026-06-03T00:00:00",
        "2026-06-03 00:00"
    })
    void aDayIsReadInEveryFormat(String text) {
        assertThat(DateValues.read(text, DateOrder.UNDECIDED).value()).hasToString("2026-06-03");
    }

    @ParameterizedTest
    @CsvSource({
        "2017, 2017",
        "2017年, 2017",
        "2017-06, 2017-06",
        "2017年6月, 2017-06",
        "June 2017, 2017-06",
        "2017.6, 2017-06"
    })
    void whatIsKnownOfADateIsNotFilledIn(String text, String date) {
        assertThat(DateValues.read(text, DateOrder.UNDECIDED).value()).hasToString(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2026年13月1日",
                "31.4.2026",
                "31 February 2026",
                "2026-00-01",
                "45/45/2026",
                "31/6/2026"
            })
    void aDayThatIsNoneIsNamed(String text) {
        ReadValue<PartialDate> read = DateValues.read(text, DateOrder.UNDECIDED);

        assertThat(read.isProblem()).isTrue();
        assertThat(Objects.requireNonNull(read.message()).key()).isEqualTo("imports.value.noSuchDay");
        assertThat(read.message().arguments()).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "6月", "99", "2026-6-3-1", "Foo 3, 2026", "去年"})
    void whatIsNoDateSaysHowOneIsWritten(String text) {
        assertThat(Objects.requireNonNull(
                                DateValues.read(text, DateOrder.UNDECIDED).message())
                        .key())
                .isEqualTo("imports.value.noDate");
    }

    @Test
    void dayAndMonthThatCanBeChangedAreAskedAboutOnce() {
        ReadValue<PartialDate> read = DateValues.read("03/06/2026", DateOrder.UNDECIDED);

        assertThat(Objects.requireNonNull(read.message()).key()).isEqualTo("imports.value.whichOrder");
        assertThat(read.choices()).extracting(PartialDate::toString).containsExactly("2026-06-03", "2026-03-06");
        assertThat(DateValues.read("03/06/2026", DateOrder.DAY_FIRST).value()).hasToString("2026-06-03");
        assertThat(DateValues.read("03/06/2026", DateOrder.MONTH_FIRST).value()).hasToString("2026-03-06");
        assertThat(DateValues.read("06/06/2026", DateOrder.UNDECIDED).value()).hasToString("2026-06-06");
    }

    @Test
    void aWholeColumnTellsItsOrder() {
        assertThat(DateValues.order(Stream.of("03/06/2026", "2017", "23/10/1993")))
                .isEqualTo(DateOrder.DAY_FIRST);
        assertThat(DateValues.order(Stream.of("03/06/2026", "10/23/1993"))).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(DateValues.order(Stream.of("03/06/2026", ""))).isEqualTo(DateOrder.UNDECIDED);
        assertThat(DateValues.order(Stream.of("23/10/1993", "10/23/1993"))).isEqualTo(DateOrder.CONTRADICTORY);
    }

    @ParameterizedTest
    @CsvSource({
        "日本, JP",
        "Japan, JP",
        "jp, JP",
        "JPN, JP",
        "大韩民国, KR",
        "Südkorea, KR",
        "Deutschland, DE",
        "DEU, DE",
        "Germany, DE",
        "GDR, DE",
        "the United Kingdom, GB",
        "UK, GB",
        "U.S.A., US",
        "美利坚合众国, US",
        "Burma, MM",
        "Elfenbeinküste, CI",
        "cote d'ivoire, CI",
        "扎伊尔, CD",
        "俄羅斯, RU",
        "Republic of Korea, KR"
    })
    void aCountryIsReadByItsNamesAndCodes(String text, String code) {
        assertThat(Objects.requireNonNull(countries.read(text).value()).iso2()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "苏联, imports.value.cameApart", "USSR, imports.value.cameApart", "Congo, imports.value.whichCountry",
        "刚果, imports.value.whichCountry", "Korea, imports.value.whichCountry", "Atlantis, imports.value.noCountry"
    })
    void aCountryThatMayBeSeveralIsAskedAbout(String text, String key) {
        ReadValue<Country> read = countries.read(text);

        assertThat(read.value()).isNull();
        assertThat(Objects.requireNonNull(read.message()).key()).isEqualTo(key);
        assertThat(read.choices().isEmpty()).isEqualTo(key.endsWith("noCountry"));
    }

    @Test
    void theCountriesThatAreMeantPerhapsAreNamed() {
        assertThat(Objects.requireNonNull(countries.read("Korea").message()).arguments())
                .containsExactly("Korea", new Bilingual("韩国、朝鲜", "South Korea, North Korea"));
        assertThat(Objects.requireNonNull(countries.read("苏联").message()).arguments())
                .containsExactly("苏联", new Bilingual("俄罗斯、乌克兰", "Russia, Ukraine"));
    }

    @ParameterizedTest
    @CsvSource({
        "苏联, SUHH",
        "前苏联, SUHH",
        "Soviet Union, SUHH",
        "the Soviet Union, SUHH",
        "Sowjetunion, SUHH",
        "suhh, SUHH",
        "USSR, SUHH",
        "南斯拉夫, YUCS",
        "Jugoslawien, YUCS",
        "former Yugoslavia, YUCS"
    })
    void aFormerCountryIsReadByItsNamesAndCodes(String text, String code) {
        assertThat(Objects.requireNonNull(former.read(text, COUNTRIES.get(4)).value())
                        .code())
                .isEqualTo(code);
    }

    @Test
    void ofAFormerCountryThatIsNoneIsSaidWhatMayBeWritten() {
        Country russia = COUNTRIES.get(4);

        assertThat(former.read("Russland", russia)).isEqualTo(ReadValue.nothing());
        assertThat(Objects.requireNonNull(former.read("Narnia", russia).message()))
                .satisfies(message -> assertThat(message.key()).isEqualTo("imports.value.noFormerCountry"))
                .satisfies(message -> assertThat(message.arguments()).endsWith(new Bilingual("苏联", "Soviet Union")));
        assertThat(Objects.requireNonNull(
                                former.read("Narnia", COUNTRIES.getFirst()).message())
                        .key())
                .isEqualTo("imports.value.noFormerCountryHere");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.5|1234.5",
                "1,234,567|1234567",
                "1.234,5|1234.5",
                "1 234,5|1234.5",
                "3.5万|35000",
                "２，０００，０００|2000000",
                "0,5|0.5",
                "1,234|1234",
                "-7|-7"
            })
    void aNumberIsReadAsItIsWritten(String text, BigDecimal number) {
        assertThat(PlainValues.number(text).value()).isEqualByComparingTo(number);
    }

    @Test
    void aThousandThatMayBeAFractionIsSaid() {
        assertThat(Objects.requireNonNull(PlainValues.number("1,234").message()).key())
                .isEqualTo("imports.value.thousands");
        assertThat(PlainValues.number("about 5").isProblem()).isTrue();
        assertThat(PlainValues.number("1e999999999").isProblem()).isTrue();
    }

    @Test
    void yesAndNoAreReadInBothLanguages() {
        assertThat(Stream.of("是", "Yes", "√", "1")
                        .map(text -> PlainValues.yesOrNo(text).value()))
                .containsOnly(true);
        assertThat(Stream.of("否", "No", "0")
                        .map(text -> PlainValues.yesOrNo(text).value()))
                .containsOnly(false);
        assertThat(PlainValues.yesOrNo("maybe").isProblem()).isTrue();
        assertThat(PlainValues.yesOrNo(" ").isProblem()).isFalse();
    }

    @Test
    void ourOwnWordsAreReadInBothLanguages() {
        WordValues<Region> regions = new WordValues<>(
                Region.class,
                (region, language) -> Languages.isChinese(language) ? "区" + region.name() : "R " + region);

        assertThat(regions.read("区" + Region.ASIA.name()).value()).isEqualTo(Region.ASIA);
        assertThat(regions.read("r " + Region.ASIA).value()).isEqualTo(Region.ASIA);
        assertThat(regions.read(Region.ASIA.name()).value()).isEqualTo(Region.ASIA);
        assertThat(Objects.requireNonNull(regions.read("?!x").message()).key()).isEqualTo("imports.value.noWord");
    }
}
