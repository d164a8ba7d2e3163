package youcheng.register;

import static org.assertj.core.api.Assertions.assertThat;
import static youcheng.register.Cities.alsoKnownAs;
import static youcheng.register.Cities.city;
import static youcheng.register.Cities.intended;
import static youcheng.register.Cities.notConcluded;
import static youcheng.register.Cities.signed;
import static youcheng.register.Cities.terminated;

import java.util.List;
import java.util.Locale;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import youcheng.base.Languages;
import youcheng.register.RegisterFilter.RegisterOrder;

/** What was asked for, in the order that was asked for; the register is held against it too. */
class RegisterFilterTest {

    private static final CityRecord COLOGNE =
            alsoKnownAs(city(1, "DE", "科隆市", "Cologne", signed("1987-09-14")), "Köln");
    private static final CityRecord SEOUL =
            alsoKnownAs(city(2, "KR", "首尔特别市", "Seoul", signed("1993-10-23")), "汉城", "서울특별시");
    private static final CityRecord RIGA = city(3, "LV", "里加市", "Riga", signed("2017"));
    private static final CityRecord VIENTIANE = city(4, "LA", "万象市", "Vientiane", signed(null));
    private static final CityRecord PRAGUE = city(5, "CZ", "布拉格市", "Prague", terminated("2016"));
    private static final CityRecord NANTES = city(6, "FR", "南特", "Nantes", intended(Tier.FRIENDLY_EXCHANGE));
    private static final CityRecord YOKOHAMA = city(7, "JP", "横滨市", "Yokohama");

    private static final List<CityRecord> ALL = List.of(COLOGNE, SEOUL, RIGA, VIENTIANE, PRAGUE, NANTES, YOKOHAMA);

    @ParameterizedTest
    @ValueSource(strings = {"汉城", "首尔", "seoul", "SEOUL", "hancheng", "shouer", "서울", "서울특별시", " se oul "})
    void aCityIsFoundByAnyOfItsNames(String text) {
        assertShown(text(text), Languages.CHINESE).containsExactly("Seoul");
    }

    @ParameterizedTest
    @ValueSource(strings = {"德国", "germany", "köln", "koln", "KÖL", "ke long"})
    void countryAccentsAndPinyinDoForSearch(String text) {
        assertShown(text(text), Languages.ENGLISH).containsExactly("Cologne");
    }

    @Test
    void whatNobodyIsCalledFindsNothing() {
        assertShown(text("Atlantis"), Languages.ENGLISH).isEmpty();
    }

    @Test
    void aTextWithoutALetterFindsEverything() {
        assertShown(text(" - "), Languages.ENGLISH).hasSameSizeAs(ALL);
    }

    @Test
    void aRegionShowsOnlyItsCities() {
        assertShown(filter(Region.ASIA, null, null), Languages.ENGLISH)
                .containsExactly("Seoul", "Vientiane", "Yokohama");
    }

    @Test
    void aTierShowsOnlyRelationshipsThatAreKnownToBeOfIt() {
        assertShown(filter(null, Tier.FRIENDLY_EXCHANGE, null), Languages.ENGLISH)
                .containsExactly("Nantes");
    }

    @Test
    void aStatusShowsOnlyCitiesThatStandThere() {
        assertShown(filter(null, null, "register.status.ENDED"), Languages.ENGLISH)
                .containsExactly("Prague");
        assertShown(filter(null, null, "register.status.NONE"), Languages.ENGLISH)
                .containsExactly("Yokohama");
        assertShown(filter(null, null, "register.status.INTENT"), Languages.ENGLISH)
                .containsExactly("Nantes");
    }

    @Test
    void namesAreSortedInTheReadersLanguage() {
        assertShown(sorted(RegisterOrder.NAME, true), Languages.CHINESE)
                .containsExactly("Prague", "Yokohama", "Cologne", "Riga", "Nantes", "Seoul", "Vientiane");
        assertShown(sorted(RegisterOrder.NAME, true), Languages.ENGLISH)
                .containsExactly("Cologne", "Nantes", "Prague", "Riga", "Seoul", "Vientiane", "Yokohama");
        assertShown(sorted(RegisterOrder.NAME, false), Languages.ENGLISH)
                .containsExactly("Yokohama", "Vientiane", "Seoul", "Riga", "Prague", "Nantes", "Cologne");
    }

    @Test
    void countriesAreSortedInTheReadersLanguage() {
        // Czechia, France, Germany, Japan, Lao, Latvia, Republic of Korea.
        assertShown(sorted(RegisterOrder.COUNTRY, true), Languages.ENGLISH)
                .containsExactly("Prague", "Nantes", "Cologne", "Yokohama", "Vientiane", "Riga", "Seoul");
        // 德国 deguo, 法国 faguo, 韩国 hanguo, 捷克 jieke, 老挝 laowo, 拉脱维亚 latuoweiya, 日本 riben.
        assertShown(sorted(RegisterOrder.COUNTRY, true), Languages.CHINESE)
                .containsExactly("Cologne", "Nantes", "Seoul", "Prague", "Vientiane", "Riga", "Yokohama");
    }

    @Test
    void unknownDatesComeLastInEitherDirection() {
        assertShown(sorted(RegisterOrder.ESTABLISHED, true), Languages.ENGLISH)
                .containsExactly("Cologne", "Seoul", "Prague", "Riga", "Nantes", "Vientiane", "Yokohama");
        assertShown(sorted(RegisterOrder.ESTABLISHED, false), Languages.ENGLISH)
                .containsExactly("Riga", "Prague", "Seoul", "Cologne", "Nantes", "Vientiane", "Yokohama");
    }

    @Test
    void relationshipsAreSortedInTheOrderInWhichTheyComeAbout() {
        assertShown(sorted(RegisterOrder.STATUS, true), Languages.ENGLISH)
                .containsExactly("Nantes", "Cologne", "Riga", "Seoul", "Vientiane", "Prague", "Yokohama");
        assertShown(sorted(RegisterOrder.STATUS, false), Languages.ENGLISH)
                .containsExactly("Yokohama", "Prague", "Cologne", "Riga", "Seoul", "Vientiane", "Nantes");
    }

    @Test
    void anOpenRelationshipCountsMoreThanOneThatEnded() {
        CityRecord again = city(8, "CZ", "布尔诺市", "Brno", notConcluded(), signed("2020"), terminated("2016"));

        assertThat(again.statusKey()).isEqualTo("register.status.SIGNED");
    }

    @Test
    void aRelationshipThatNeverCameAboutSaysSo() {
        assertThat(city(8, "CZ", "布尔诺市", "Brno", notConcluded()).statusKey())
                .isEqualTo("register.status.NOT_CONCLUDED");
    }

    private static AbstractListAssert<?, List<? extends String>, String, ObjectAssert<String>> assertShown(
            RegisterFilter filter, Locale language) {
        return assertThat(new ExpectedCities(filter).apply(ALL, language)).extracting(CityRecord::nameEn);
    }

    private static RegisterFilter text(String text) {
        return new RegisterFilter(text, null, null, null, RegisterOrder.NAME, true);
    }

    private static RegisterFilter filter(@Nullable Region region, @Nullable Tier tier, @Nullable String status) {
        return new RegisterFilter("", region, tier, status, RegisterOrder.NAME, true);
    }

    private static RegisterFilter sorted(RegisterOrder sort, boolean ascending) {
        return new RegisterFilter("", null, null, null, sort, ascending);
    }
}
