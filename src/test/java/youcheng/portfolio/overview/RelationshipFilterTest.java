package youcheng.portfolio.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import youcheng.base.Languages;
import youcheng.base.SearchText;
import youcheng.portfolio.overview.RelationshipFilter.RelationshipOrder;
import youcheng.register.CityId;
import youcheng.register.Country;
import youcheng.register.LegalStatus;
import youcheng.register.Region;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/** The map and its table are searched and sorted as the eye reads. */
class RelationshipFilterTest {

    private static final RelationshipStanding COLOGNE = relationship(1, "科隆市", "Cologne", "德国", "Germany", "deguo");
    private static final RelationshipStanding ROSARIO =
            relationship(2, "罗萨里奥", "Rosario", "阿根廷", "Argentina", "agenting");
    private static final RelationshipStanding SEOUL =
            relationship(3, "首尔特别市", "Seoul", "韩国", "Republic of Korea", "hanguo", "汉城");

    @Test
    void countriesStandInTheOrderOfTheirPinyinOrOfTheirEnglishNames() {
        List<RelationshipStanding> relationships = List.of(COLOGNE, ROSARIO, SEOUL);
        RelationshipFilter byCountry = RelationshipFilter.everything().sorted(RelationshipOrder.COUNTRY, true);
        assertThat(byCountry.apply(relationships, Languages.CHINESE)).containsExactly(ROSARIO, COLOGNE, SEOUL);
        assertThat(byCountry.sorted(RelationshipOrder.COUNTRY, false).apply(relationships, Languages.CHINESE))
                .containsExactly(SEOUL, COLOGNE, ROSARIO);
        assertThat(byCountry.apply(relationships, Languages.ENGLISH)).containsExactly(ROSARIO, COLOGNE, SEOUL);
    }

    @Test
    void aPartnerIsFoundByFormerNamesToo() {
        for (String typed : List.of("漢城", "hancheng", "SEOUL", "ｓｅｏｕｌ", "hanguo", "shou er")) {
            RelationshipFilter filter =
                    new RelationshipFilter(typed, null, null, null, null, RelationshipOrder.NAME, true);
            assertThat(filter.apply(List.of(COLOGNE, ROSARIO, SEOUL), Languages.CHINESE))
                    .as(typed)
                    .containsExactly(SEOUL);
        }
    }

    private static RelationshipStanding relationship(
            long key, String zh, String en, String countryZh, String countryEn, String countryKey, String... former) {
        return new RelationshipStanding(
                new RelationshipSummary(
                        new RelationshipId(key),
                        new CityId(key),
                        zh,
                        en,
                        SearchText.sort(zh),
                        SearchText.sort(en),
                        SearchText.index(zh, en, String.join("", former)),
                        new Country("XX", countryZh, countryEn, Region.EUROPE, true, countryKey),
                        null,
                        null,
                        LegalStatus.SIGNED,
                        null,
                        null,
                        null,
                        null),
                null,
                null);
    }
}
