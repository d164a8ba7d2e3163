package youcheng.imports.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import youcheng.base.PartialDate;
import youcheng.register.NameRecord;
import youcheng.register.SearchKey;

/** What is the same is found whatever it is called, what is not is left alone, and each match says why. */
class DuplicateFinderTest {

    private static final PlaceFacts BEIJING = new PlaceFacts("CN", List.of(name("zh", "北京"), name("en", "Beijing")));
    private static final PlaceFacts SEOUL = new PlaceFacts(
            "KR",
            List.of(
                    name("zh", "首尔"),
                    name("en", "Seoul"),
                    new NameRecord(
                            "zh", "汉城", null, PartialDate.parse("2005-01").orElseThrow())));

    private final DuplicateFinder finder = new DuplicateFinder(OtherNames.shipped());
    private final DuplicateFinder bare = new DuplicateFinder(new OtherNames(List.of()));

    private static NameRecord name(String language, String name) {
        return new NameRecord(language, name, null, null);
    }

    private static RelationshipFacts<String> known(String country, String... names) {
        return new RelationshipFacts<>(
                "known",
                BEIJING,
                new PlaceFacts(
                        country,
                        Stream.of(names).map(each -> name("local", each)).toList()));
    }

    private static RelationshipFacts<String> row(String id, @Nullable String country, String name) {
        return new RelationshipFacts<>(id, PlaceFacts.named(null, "北京市"), PlaceFacts.named(country, name));
    }

    private static List<RelationshipFacts<String>> partners() {
        try (Reader file = new BufferedReader(new InputStreamReader(
                        Objects.requireNonNull(
                                DuplicateFinderTest.class.getResourceAsStream("/register/beijing-sister-cities.csv")),
                        StandardCharsets.UTF_8));
                CSVParser rows = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(file)) {
            List<RelationshipFacts<String>> partners = new ArrayList<>();
            for (CSVRecord row : rows) {
                partners.add(new RelationshipFacts<>(
                        row.get("name_en"),
                        BEIJING,
                        new PlaceFacts(
                                row.get("country_iso2"),
                                List.of(name("zh", row.get("name_zh")), name("en", row.get("name_en"))))));
            }
            return partners;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void noTwoOfTheRealPartnersAreTakenForOneButACityAndItsRegion() {
        assertThat(finder.relationships(partners(), List.of()))
                .extracting(Match::row, Match::other, Match::reason)
                .containsExactly(tuple("Community of Madrid", "Madrid", MatchReason.KIND_OF_PLACE));
    }

    @ParameterizedTest
    @MethodSource("partners")
    void everyRealPartnerIsFoundByItsChineseName(RelationshipFacts<String> partner) {
        assertFoundFirst(partner, partner.partner().names().getFirst().name());
    }

    @ParameterizedTest
    @MethodSource("partners")
    void everyRealPartnerIsFoundByItsEnglishNameInCapitals(RelationshipFacts<String> partner) {
        assertFoundFirst(partner, partner.partner().names().get(1).name().toUpperCase(Locale.ROOT));
    }

    /** A slip of the fingers in a name of ten letters or more: one left out, one doubled, two changed over. */
    @ParameterizedTest
    @MethodSource("partners")
    void everyRealPartnerIsFoundDespiteASlip(RelationshipFacts<String> partner) {
        String name = partner.partner().names().get(1).name();
        if (SearchKey.identity(name).length() < 10 || name.chars().anyMatch(letter -> letter > 'z' || letter == '(')) {
            return;
        }
        Random random = new Random(name.hashCode());
        int at = 1 + random.nextInt(5);
        assertFoundFirst(partner, name.substring(0, at) + name.substring(at + 1));
        assertFoundFirst(partner, name.substring(0, at) + name.charAt(at) + name.substring(at));
        assertFoundFirst(
                partner, name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2));
    }

    private void assertFoundFirst(RelationshipFacts<String> partner, String name) {
        List<Match<String>> matches =
                finder.relationships(List.of(row("row", partner.partner().country(), name)), partners());

        assertThat(matches).as(name).isNotEmpty();
        assertThat(matches.getFirst().other()).as(name).isEqualTo(partner.id());
    }

    @ParameterizedTest
    @CsvSource({
        "KR, 首尔, KR, 首尔特别市, SAME",
        "DE, 科隆, DE, 科隆市, SAME",
        "US, New York, US, New York City, SAME",
        "RU, Saint Petersburg, RU, St. Petersburg, SPELLING",
        "RU, Saint Petersburg, RU, Sankt-Petersburg, SPELLING",
        "BR, São Paulo, BR, SAO PAULO, SPELLING",
        "JP, 东京, JP, 東京, SAME",
        "CN, 大阪, CN, Daban, SPELLING",
        "UA, Kyiv, UA, Kiev, FORMER_NAME",
        "UA, 基辅, UA, Київ, FORMER_NAME",
        "KR, 汉城, KR, Seoul, FORMER_NAME",
        "RU, Leningrad, RU, 圣彼得堡, FORMER_NAME",
        "PL, Gdańsk, PL, Danzig, FORMER_NAME",
        "DE, Cologne, DE, Colonge, SPELLING",
        "KR, Gyeonggi, KR, Gyeongi, SPELLING",
        "US, New York City, US, State of New York, KIND_OF_PLACE",
        "US, 纽约州, US, 纽约市, KIND_OF_PLACE",
        "EG, Cairo Governorate, EG, Cairo City, KIND_OF_PLACE",
        "JP, Osaka Prefecture, JP, City of Osaka, KIND_OF_PLACE",
        "KR, 首尔（原汉城）, KR, 首尔, SAME",
    })
    void twoNamesOfOnePlaceMeetWithTheirReason(
            String country, String name, String otherCountry, String other, MatchReason reason) {
        List<Match<String>> matches =
                finder.relationships(List.of(row("row", otherCountry, other)), List.of(known(country, name)));

        assertThat(matches).singleElement().satisfies(match -> {
            assertThat(match.reason()).isEqualTo(reason);
            assertThat(match.inFile()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "IT, Bari, IT, Bali",
        "GB, Birmingham, US, Birmingham",
        "CN, 长沙, CN, 长春",
        "JP, 东京, JP, 西京",
        "TR, Ankara, TR, Antalya",
        "XX, District 11, XX, District 12",
        "JP, 奈良, JP, 奈井",
    })
    void twoPlacesAreNotTakenForOne(String country, String name, String otherCountry, String other) {
        assertThat(finder.relationships(List.of(row("row", otherCountry, other)), List.of(known(country, name))))
                .isEmpty();
    }

    @Test
    void aLetterMoreIsNoSlipWhereTheChineseNamesDiffer() {
        RelationshipFacts<String> hubei = new RelationshipFacts<>(
                "row", BEIJING, new PlaceFacts("CN", List.of(name("zh", "湖北"), name("en", "Hubei"))));

        assertThat(finder.relationships(List.of(hubei), List.of(known("CN", "河北", "Hebei"))))
                .isEmpty();
        assertThat(finder.relationships(List.of(row("row", "CN", "Hubei")), List.of(known("CN", "Hebei"))))
                .isNotEmpty();
    }

    @Test
    void aFormerNameThatTheRegisterKnowsIsFoundWithoutAnyOtherList() {
        List<Match<String>> matches = bare.relationships(
                List.of(row("1", "KR", "汉城"), row("2", "KR", "Seoul")),
                List.of(new RelationshipFacts<>("known", BEIJING, SEOUL)));

        assertThat(matches)
                .contains(
                        new Match<>("1", "known", false, 90, MatchReason.FORMER_NAME),
                        new Match<>("2", "known", false, 100, MatchReason.SAME));
        assertThat(matches).anySatisfy(match -> {
            assertThat(match.inFile()).isTrue();
            assertThat(match.row()).isEqualTo("2");
            assertThat(match.other()).isEqualTo("1");
            assertThat(match.reason()).isEqualTo(MatchReason.FORMER_NAME);
        });
    }

    @Test
    void thePairTheOtherWayRoundIsSaidToBeSwapped() {
        RelationshipFacts<String> swapped =
                new RelationshipFacts<>("row", PlaceFacts.named("KR", "汉城"), PlaceFacts.named("CN", "Peking"));

        assertThat(finder.relationships(List.of(swapped), List.of(new RelationshipFacts<>("known", BEIJING, SEOUL))))
                .singleElement()
                .satisfies(match -> assertThat(match.reason()).isEqualTo(MatchReason.SWAPPED));
    }

    @Test
    void aPairTheOtherWayRoundIsFoundWhicheverCountryItsRowSays() {
        PlaceFacts haidian = new PlaceFacts("CN", List.of(name("zh", "海淀区"), name("en", "Haidian District")));
        PlaceFacts leningrad = new PlaceFacts("RU", List.of(name("zh", "列宁格勒"), name("en", "Leningrad")));
        List<RelationshipFacts<String>> known = List.of(
                new RelationshipFacts<>("city", null, SEOUL), new RelationshipFacts<>("district", haidian, leningrad));
        for (String country : List.of("CN", "KR", "RU")) {
            PlaceFacts ofCity = new PlaceFacts(country, List.of(name("zh", "北京市"), name("en", "Beijing")));
            PlaceFacts ofDistrict = new PlaceFacts(country, haidian.names());
            assertThat(bare.relationships(
                            List.of(
                                    new RelationshipFacts<>("first", PlaceFacts.named("CN", "首尔"), ofCity),
                                    new RelationshipFacts<>("second", PlaceFacts.named("CN", "列宁格勒"), ofDistrict)),
                            known,
                            PlaceFacts.named(null, "北京市")))
                    .extracting(Match::row, Match::other, Match::reason)
                    .containsExactly(
                            tuple("first", "city", MatchReason.SWAPPED),
                            tuple("second", "district", MatchReason.SWAPPED));
        }
    }

    @Test
    void swappedPairsAreFoundAmongManyThatShareOneCity() {
        List<RelationshipFacts<String>> known = new ArrayList<>(IntStream.range(0, 500)
                .mapToObj(i -> new RelationshipFacts<>(
                        "k" + i,
                        BEIJING,
                        PlaceFacts.named(
                                "XX", "Partner" + Integer.toString(i, 36).replaceAll("\\d", "q") + i)))
                .toList());
        known.add(new RelationshipFacts<>("seoul", BEIJING, SEOUL));

        assertThat(finder.relationships(
                        List.of(new RelationshipFacts<>("row", PlaceFacts.named("KR", "首尔"), BEIJING)), known))
                .extracting(Match::other)
                .containsExactly("seoul");
    }

    @Test
    void anotherCityOfOursMakesAnotherRelationship() {
        RelationshipFacts<String> shanghai =
                new RelationshipFacts<>("row", PlaceFacts.named("CN", "上海"), PlaceFacts.named("KR", "首尔"));

        assertThat(finder.relationships(List.of(shanghai), List.of(new RelationshipFacts<>("known", BEIJING, SEOUL))))
                .isEmpty();
    }

    @Test
    void whatIsKnownIsFoundAmongVeryManyRowsThatAreTheSame() {
        List<RelationshipFacts<String>> rows =
                IntStream.range(0, 400).mapToObj(i -> row("r" + i, "KR", "首尔")).toList();
        List<Match<String>> matches =
                finder.relationships(rows, List.of(new RelationshipFacts<>("known", BEIJING, SEOUL)));

        assertThat(matches.stream().filter(match -> match.other().equals("known")))
                .hasSize(400);
        assertThat(matches.stream().filter(Match::inFile).map(Match::row).distinct())
                .hasSizeGreaterThan(350);
        assertThat(matches).hasSizeLessThanOrEqualTo(400 * DuplicateFinder.MOST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "王小明|Wang Xiaoming|SPELLING", "王小明|Xiaoming WANG|SPELLING", "王小明|Wang, Xiao Ming|SPELLING",
                "Dr. Anna Müller|MULLER Anna|SPELLING", "王小明先生|王小明|SAME", "Anna  Müller|Mrs Anna Müller|SAME"
            })
    void aPersonIsFoundInAnyOrderAndScript(String name, String other, MatchReason reason) {
        PlaceFacts city = PlaceFacts.named("DE", "科隆");

        assertThat(finder.persons(
                        List.of(new PersonFacts<>("row", List.of(other), PlaceFacts.named("DE", "Köln"), null)),
                        List.of(new PersonFacts<>("known", List.of(name), city, null))))
                .singleElement()
                .satisfies(match -> assertThat(match.reason()).isEqualTo(reason));
    }

    @Test
    void aPersonOfTheSameNameElsewhereIsAnother() {
        PersonFacts<String> known = new PersonFacts<>("known", List.of("王小明"), SEOUL, "wang@example.org");

        assertThat(finder.persons(List.of(new PersonFacts<>("row", List.of("王小明"), BEIJING, null)), List.of(known)))
                .isEmpty();
        assertThat(finder.persons(
                        List.of(new PersonFacts<>("row", List.of("M. Wang"), BEIJING, " Wang@Example.org")),
                        List.of(known)))
                .extracting(Match::reason)
                .containsExactly(MatchReason.MAIL);
        assertThat(finder.persons(List.of(new PersonFacts<>("row", List.of("王小明"), null, null)), List.of(known)))
                .extracting(Match::score)
                .containsExactly(75);
        assertThat(finder.persons(List.of(new PersonFacts<>("row", List.of("王小红"), SEOUL, null)), List.of(known)))
                .isEmpty();
    }

    private static ExchangeFacts<String> exchange(String id, String partner, @Nullable String from, String title) {
        return new ExchangeFacts<>(
                id, partner, from == null ? null : PartialDate.parse(from).orElseThrow(), null, title);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-05-03, 市长率团访问首尔, SAME",
        "2019-05-03, 市长率代表团访问首尔, NEAR_TITLE",
        "2019-05, 市长率团访问首尔, NEAR_TITLE",
        "2019, 市长率团访问首尔, NEAR_TITLE",
        ", 市长率团访问首尔, NEAR_TITLE",
    })
    void anExchangeIsFoundByPartnerDaysAndTitle(@Nullable String from, String title, MatchReason reason) {
        assertThat(finder.exchanges(
                        List.of(exchange("row", "SEOUL", from, title)),
                        List.of(exchange("known", "seoul", "2019-05-03", "市长率团访问首尔"))))
                .singleElement()
                .satisfies(match -> assertThat(match.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "seoul, 2019-05-04, 市长率团访问首尔",
        "seoul, 2019-06, 市长率团访问首尔",
        "cologne, 2019-05-03, 市长率团访问首尔",
        "seoul, 2019-05-03, 青少年足球友谊赛"
    })
    void anotherExchangeIsLeftAlone(String partner, String from, String title) {
        assertThat(finder.exchanges(
                        List.of(exchange("row", partner, from, title)),
                        List.of(exchange("known", "seoul", "2019-05-03", "市长率团访问首尔"))))
                .isEmpty();
    }
}
