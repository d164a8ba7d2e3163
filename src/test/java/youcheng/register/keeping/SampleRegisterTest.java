package youcheng.register.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.test.context.TestPropertySource;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.TrailProof;
import youcheng.base.Actor;
import youcheng.base.Languages;
import youcheng.base.PartialDate;
import youcheng.register.CityId;
import youcheng.register.CityRecord;
import youcheng.register.Ending;
import youcheng.register.Region;
import youcheng.register.Register;
import youcheng.register.RegisterFilter;
import youcheng.register.RegisterFilter.RegisterOrder;
import youcheng.register.RegisterWish;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;

/** The first start loads Beijing's relationships as the public record tells them, and invents nothing. */
@Thorough
@PortalTest
@TestPropertySource(properties = "youcheng.test.portal=fresh") // Nobody has worked there yet.
class SampleRegisterTest {

    @Autowired
    private Register register;

    @Autowired
    private SampleRegister sample;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TrailProof proof;

    @Test
    void thereAre57CitiesWith55RelationshipsAndOneThatEnded() {
        List<CityRecord> cities = all();

        assertThat(cities).hasSize(57);
        assertThat(cities)
                .filteredOn(city -> city.statusKey().equals("register.status.SIGNED"))
                .hasSize(55);
        assertThat(cities)
                .filteredOn(city -> city.statusKey().equals("register.status.ENDED"))
                .extracting(CityRecord::nameEn)
                .containsExactly("Prague");
        assertThat(cities)
                .filteredOn(city -> city.statusKey().equals("register.status.NONE"))
                .extracting(CityRecord::nameEn)
                .containsExactly("Yokohama");
    }

    @Test
    void aCityThatOnlyReceivedAidHasNoRelationship() {
        assertThat(city("Yokohama").relationships()).isEmpty();
        assertThat(city("Yokohama").current()).isNull();
    }

    @Test
    void aRelationshipThatEndedTellsWhen() {
        RelationshipRecord prague = relationship("Prague");

        assertThat(prague.isInForce()).isFalse();
        assertThat(prague.ending()).isEqualTo(Ending.TERMINATED);
        assertThat(prague.established()).isEqualTo(new PartialDate(2016, null, null));
        assertThat(prague.ended()).isEqualTo(new PartialDate(2019, 10, 10));
    }

    @ParameterizedTest
    @CsvSource({
        "Riga, 2017",
        "Tirana, 2008",
        "San José, 2009",
        "Copenhagen, 2012",
        "Île-de-France Region, 1987",
        "Tokyo, 1979-03-14",
        "Vientiane,",
    })
    void aDateIsAsExactAsItIsKnown(String name, @Nullable String established) {
        assertThat(relationship(name).established())
                .isEqualTo(
                        established == null
                                ? null
                                : PartialDate.parse(established).orElseThrow());
    }

    @Test
    void aTierThatIsNotKnownStaysOpen() {
        assertThat(all())
                .flatExtracting(CityRecord::relationships)
                .extracting("tier")
                .containsOnlyNulls();
    }

    @Test
    void everyRelationshipHasItsSourceAndHowSureItIs() {
        assertThat(all()).flatExtracting(CityRecord::relationships).hasSize(56).allSatisfy(relationship -> {
            assertThat(((RelationshipRecord) relationship).source()).isNotBlank();
            assertThat(((RelationshipRecord) relationship).confidence()).isNotBlank();
        });
    }

    @Test
    void londonsOwnWordForTheRelationshipIsKnownAndNoOtherIsMadeUp() {
        assertThat(relationship("London").partnerWord()).isEqualTo("not a formal twinning");
        assertThat(relationship("London").partnerWordSource()).isEqualTo("China Daily Europe 2013-03-15");
        assertThat(all())
                .flatExtracting(CityRecord::relationships)
                .filteredOn(relationship -> ((RelationshipRecord) relationship).partnerWord() != null)
                .hasSize(1);
    }

    @Test
    void everyCityLiesSomewhere() {
        assertThat(all()).allSatisfy(city -> {
            assertThat(city.latitude()).isBetween(-90.0, 90.0);
            assertThat(city.longitude()).isBetween(-180.0, 180.0);
        });
        assertThat(city("Buenos Aires").latitude()).isNegative();
    }

    @Test
    void everyRelationshipThatWasRecordedStandsInItsChain() {
        assertThat(all()).flatExtracting(CityRecord::relationships).allSatisfy(relationship -> {
            Chain chain = Chain.ofRelationship(
                    ((RelationshipRecord) relationship).id().value());
            assertThat(trail.of(chain).getFirst()).satisfies(entry -> {
                assertThat(entry.event().action()).isEqualTo("relationship.recorded");
                assertThat(entry.event().actor()).isEqualTo(Actor.system("sample-register"));
            });
            assertThat(proof.verify(chain).holds()).isTrue();
        });
    }

    @Test
    void theSecondStartLoadsNothingAgain() {
        sample.run(new DefaultApplicationArguments());

        assertThat(all()).hasSize(57);
    }

    @ParameterizedTest
    @CsvSource({
        "汉城, Seoul",
        "首尔, Seoul",
        "서울, Seoul",
        "hancheng, Seoul",
        "Kiev, Kyiv",
        "Київ, Kyiv",
        "jifu, Kyiv",
        "Nur-Sultan, Astana",
        "努尔苏丹, Astana",
        "Köln, Cologne",
        "koln, Cologne",
        "都柏林, Dublin",
        "dubolin, Dublin",
        "Hà Nội, Hanoi",
        "ulan bator, Ulaanbaatar",
        "القاهرة, Cairo Governorate",
        "DELHI, Delhi",
    })
    void aCityIsFoundByAnyNameItHasOrHad(String text, String name) {
        assertThat(list(new RegisterFilter(text, null, null, null, RegisterOrder.NAME, true)))
                .extracting(CityRecord::nameEn)
                .containsExactly(name);
    }

    @Test
    void citiesAreFoundByTheirCountry() {
        assertThat(list(new RegisterFilter("西班牙", null, null, null, RegisterOrder.NAME, true)))
                .extracting(CityRecord::nameEn)
                .containsExactly("Community of Madrid", "Madrid");
    }

    @Test
    void filtersCountTogether() {
        assertThat(list(new RegisterFilter(
                        "", Region.AFRICA, null, "register.status.SIGNED", RegisterOrder.NAME, true)))
                .extracting(CityRecord::nameEn)
                .containsExactly("Addis Ababa", "Cairo Governorate", "Gauteng Province");
        assertThat(list(new RegisterFilter("", Region.AFRICA, null, "register.status.ENDED", RegisterOrder.NAME, true)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void unknownDatesComeLastInEitherDirection(boolean ascending) {
        List<CityRecord> sorted = list(new RegisterFilter("", null, null, null, RegisterOrder.ESTABLISHED, ascending));

        assertThat(sorted.subList(55, 57)).extracting(CityRecord::nameEn).containsExactly("Vientiane", "Yokohama");
        assertThat(sorted.getFirst().nameEn()).isEqualTo(ascending ? "Tokyo" : "Phnom Penh");
    }

    @Test
    void chineseNamesAreSortedByTheirPinyin() {
        assertThat(register.page(RegisterWish.of(RegisterFilter.everything()), Languages.CHINESE, 0, 1000))
                .extracting(CityRecord::nameZh)
                .startsWith("阿姆斯特丹市", "安卡拉市", "阿斯塔纳市")
                .endsWith("雅典市", "亚的斯亚贝巴市", "雅加达首都特区", "伊斯兰堡市");
    }

    @ParameterizedTest
    @CsvSource({
        "US, 纽约, New York, New York City",
        "KR, 汉城, Hanseong, Seoul",
        "UA, 基辅, Kiev, Kyiv",
        "DE, 科隆, Koeln, Cologne",
        "AU, 堪培拉, Canberra, Australian Capital Territory (Canberra)",
        "JP, 横滨, Yokohama City, Yokohama",
        "CR, 圣何塞, SAN JOSE, San José",
    })
    void aCityIsKnownUnderAnotherNameOfIts(String country, String nameZh, String nameEn, String known) {
        assertThat(register.knownAs(country, List.of(nameZh, nameEn)))
                .extracting(CityRecord::nameEn)
                .containsExactly(known);
    }

    @ParameterizedTest
    @CsvSource({"FR, 南特, Nantes", "CL, 圣何塞, San José", "DE, 慕尼黑, Munich", "XX, 纽约, New York"})
    void aCityThatTheRegisterDoesNotHaveIsNotKnown(String country, String nameZh, String nameEn) {
        assertThat(register.knownAs(country, List.of(nameZh, nameEn))).isEmpty();
    }

    @Test
    void namesWithoutALetterStandForNoCity() {
        assertThat(register.knownAs("DE", List.of("", "-"))).isEmpty();
    }

    @Test
    void aCountrysOpenRelationshipsAreKnown() {
        assertThat(register.relationshipsIn("DE"))
                .extracting(CityRecord::nameEn)
                .containsExactlyInAnyOrder("Cologne", "Berlin");
        assertThat(register.relationshipsIn("CZ")).isEmpty();
        assertThat(register.relationshipsIn("JP"))
                .extracting(CityRecord::nameEn)
                .containsExactly("Tokyo");
    }

    @Test
    void aCityAndItsRelationshipAreFoundByTheirKeys() {
        CityRecord cologne = city("Cologne");

        assertThat(register.find(cologne.id())).contains(cologne);
        assertThat(register.find(relationship("Cologne").id())).contains(relationship("Cologne"));
        assertThat(register.find(new CityId(Long.MAX_VALUE))).isEmpty();
        assertThat(register.find(new RelationshipId(Long.MAX_VALUE))).isEmpty();
    }

    private List<CityRecord> all() {
        return list(RegisterFilter.everything());
    }

    private List<CityRecord> list(RegisterFilter filter) {
        return register.page(RegisterWish.of(filter), Locale.UK, 0, 1000);
    }

    private CityRecord city(String name) {
        return all().stream()
                .filter(city -> city.nameEn().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private RelationshipRecord relationship(String name) {
        return city(name).relationships().getFirst();
    }
}
