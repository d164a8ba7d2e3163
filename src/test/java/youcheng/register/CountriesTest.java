package youcheng.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import youcheng.base.Languages;
import youcheng.identity.Desk;

/** The list of states says with whom there are diplomatic relations. */
class CountriesTest {

    private final Countries countries = Cities.COUNTRIES;

    @Test
    void thereAreRelationsWithTheStatesOfTheMinistrysList() {
        assertThat(countries.all(Languages.CHINESE))
                .filteredOn(country ->
                        country.diplomaticRelations() && !country.iso2().equals("CN"))
                .hasSize(183);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BZ", "BT", "SZ", "GT", "HT", "VA", "MH", "PW", "PY", "KN", "LC", "VC", "TV"})
    void thereAreNoneWithTheOthers(String code) {
        assertThat(countries.get(code).diplomaticRelations()).isFalse();
    }

    @Test
    void everyStateIsListedOnceInEitherLanguage() {
        assertThat(countries.all(Languages.CHINESE)).hasSize(197).doesNotHaveDuplicates();
        assertThat(countries.all(Languages.ENGLISH)).hasSize(197).doesNotHaveDuplicates();
        assertThat(countries.all(Languages.CHINESE)).extracting(Country::nameZh).doesNotHaveDuplicates();
        assertThat(countries.all(Languages.ENGLISH)).extracting(Country::nameEn).doesNotHaveDuplicates();
    }

    @Test
    void theyAreSortedInTheReadersLanguage() {
        assertThat(countries.all(Languages.CHINESE))
                .extracting(Country::sortKey)
                .isSorted();
        assertThat(countries.all(Languages.ENGLISH))
                .extracting(Country::nameEn)
                .startsWith("Afghanistan", "Albania", "Algeria")
                .endsWith("Yemen", "Zambia", "Zimbabwe");
    }

    @Test
    void aStateHasItsNameInBothLanguages() {
        Country germany = countries.get("DE");

        assertThat(germany.name(Languages.CHINESE)).isEqualTo("德国");
        assertThat(germany.name(Languages.ENGLISH)).isEqualTo("Germany");
    }

    @Test
    void aStatesRegionTellsItsDesk() {
        assertThat(countries.get("DE").region().desk()).isEqualTo(Desk.EUROPE);
        assertThat(countries.get("JP").region().desk()).isEqualTo(Desk.ASIA_AFRICA);
        assertThat(countries.get("EG").region().desk()).isEqualTo(Desk.ASIA_AFRICA);
        assertThat(countries.get("BR").region().desk()).isEqualTo(Desk.AMERICAS_OCEANIA);
        assertThat(countries.get("AU").region().desk()).isEqualTo(Desk.AMERICAS_OCEANIA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "", "de", "DEU"})
    void aCodeThatIsNotListedIsNoState(String code) {
        assertThat(countries.find(code)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> countries.get(code));
    }

    @Test
    void anOfficeCanBringItsOwnList() {
        String file = "iso2,name_zh,name_en,region,diplomatic_relations,sort_key\r\n"
                + "CN,中国,China,ASIA,home,zhongguo\r\nHN,洪都拉斯,Honduras,LATIN_AMERICA,no,hongdulasi\r\n";
        Countries own = new Countries(new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8)));

        assertThat(own.get("CN").diplomaticRelations()).isTrue();
        assertThat(own.get("HN").diplomaticRelations()).isFalse();
        assertThat(own.all(Languages.CHINESE)).hasSize(2);
    }
}
