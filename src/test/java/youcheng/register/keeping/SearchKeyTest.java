package youcheng.register.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youcheng.register.SearchKey;

/** Names are found and matched whatever their case, accents, width, script and kind of place. */
class SearchKeyTest {

    @ParameterizedTest
    @CsvSource({
        "São Paulo, saopaulo",
        "'Washington, D.C.', washingtondc",
        "Île-de-France, iledefrance",
        "Hà Nội, hanoi",
        "ＴＯＫＹＯ, tokyo",
        "İSTANBUL, istanbul",
        "首都领地(堪培拉), 首都领地堪培拉",
        "서울특별시, 서울특별시",
        "Київ, киів",
    })
    void aKeyHasLettersAndDigitsOnly(String name, String key) {
        // Cyrillic ї is і with two dots; without its marks it is the plain letter.
        assertThat(SearchKey.of(name)).isEqualTo(key);
    }

    @Test
    void aNameWithoutALetterHasNoKey() {
        assertThat(SearchKey.of(" -- ")).isEmpty();
        assertThat(SearchKey.of("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "东京都, dongjingdu",
        "汉城, hancheng",
        "首尔特别市, shouertebieshi",
        "都柏林, dubolin",
        "圣地亚哥, shengdiyage",
        "亚的斯亚贝巴, yadisiyabeiba",
        "佛罗伦萨, foluolunsa",
        "新加坡, xinjiapo",
        "Köln, koln",
        "Straße, strasse",
        "Москва, moskva",
        "Αθήνα, athena",
        "São Paulo, saopaulo",
    })
    void everyScriptCanBeTypedInLatinLetters(String name, String latin) {
        assertThat(SearchKey.latin(name)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({
        "科隆市, 科隆",
        "New York City, New York",
        "City of York, York",
        "Greater London, London",
        "首尔特别市, 首尔",
        "釜山广域市, 釜山",
        "东京都, 东京",
        "豪登省, 豪登",
        "新南威尔士州, 新南威尔士",
        "雅加达首都特区, 雅加达",
        "布鲁塞尔首都大区, 布鲁塞尔",
        "Gauteng Province, Gauteng",
        "Cairo Governorate, Cairo",
        "São Paulo, sao paulo",
        "San José, SAN JOSE",
        "Tel Aviv-Yafo, Tel Aviv Yafo",
        "' Mexico City ', Mexico City",
    })
    void namesOfOnePlaceShareTheirIdentity(String one, String other) {
        assertThat(SearchKey.identity(one)).isNotEmpty().isEqualTo(SearchKey.identity(other));
    }

    @ParameterizedTest
    @CsvSource({
        "科隆, 柏林",
        "York, New York",
        "马德里市, 马德里自治区",
        "Madrid, Community of Madrid",
        "圣地亚哥, 圣何塞",
    })
    void differentPlacesDoNotShareIt(String one, String other) {
        assertThat(SearchKey.identity(one)).isNotEqualTo(SearchKey.identity(other));
    }

    @ParameterizedTest
    @CsvSource({"光州, 光州", "津市, 津市", "州, 州"})
    void aShortNameKeepsItsLastCharacter(String name, String identity) {
        assertThat(SearchKey.identity(name)).isEqualTo(identity);
    }

    @ParameterizedTest
    @CsvSource({"科隆, 科隆市", "东京, 东京都", "豪登, 豪登省", "New York, New York City", "Cairo, Cairo Governorate"})
    void aNameWithoutItsKindCanBeTheSamePlace(String one, String other) {
        assertThat(SearchKey.canBeSamePlace(one, other)).isTrue();
        assertThat(SearchKey.canBeSamePlace(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"纽约州, 纽约市", "马德里大区, 马德里市", "Lima Province, Lima City", "里昂, 里尔"})
    void placesOfDifferentKindsAreNotTheSame(String one, String other) {
        assertThat(SearchKey.canBeSamePlace(one, other)).isFalse();
    }
}
