package youcheng.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import youcheng.base.Languages;
import youcheng.base.SearchText;
import youcheng.portfolio.TieFilter.Sort;
import youcheng.register.CityId;
import youcheng.register.Country;
import youcheng.register.LegalStatus;
import youcheng.register.Region;
import youcheng.register.RelationshipId;
import youcheng.register.TieRecord;

/** The map and its table are searched and sorted as the eye reads. */
class TieFilterTest {

    private static final TieStanding COLOGNE = tie(1, "科隆市", "Cologne", "德国", "Germany", "deguo");
    private static final TieStanding ROSARIO = tie(2, "罗萨里奥", "Rosario", "阿根廷", "Argentina", "agenting");
    private static final TieStanding SEOUL = tie(3, "首尔特别市", "Seoul", "韩国", "Republic of Korea", "hanguo", "汉城");

    @Test
    void countriesStandInTheOrderOfTheirPinyinOrOfTheirEnglishNames() {
        List<TieStanding> ties = List.of(COLOGNE, ROSARIO, SEOUL);
        TieFilter byCountry = TieFilter.everything().sorted(Sort.COUNTRY, true);
        assertThat(byCountry.apply(ties, Languages.CHINESE)).containsExactly(ROSARIO, COLOGNE, SEOUL);
        assertThat(byCountry.sorted(Sort.COUNTRY, false).apply(ties, Languages.CHINESE))
                .containsExactly(SEOUL, COLOGNE, ROSARIO);
        assertThat(byCountry.apply(ties, Languages.ENGLISH)).containsExactly(ROSARIO, COLOGNE, SEOUL);
    }

    @Test
    void aPartnerIsFoundByFormerNamesToo() {
        for (String typed : List.of("漢城", "hancheng", "SEOUL", "ｓｅｏｕｌ", "hanguo", "shou er")) {
            TieFilter filter = new TieFilter(typed, null, null, null, Sort.NAME, true);
            assertThat(filter.apply(List.of(COLOGNE, ROSARIO, SEOUL), Languages.CHINESE))
                    .as(typed)
                    .containsExactly(SEOUL);
        }
    }

    private static TieStanding tie(
            long key, String zh, String en, String countryZh, String countryEn, String countryKey, String... former) {
        return new TieStanding(
                new TieRecord(
                        new RelationshipId(key),
                        new CityId(key),
                        zh,
                        en,
                        SearchText.sort(zh),
                        SearchText.sort(en),
                        SearchText.index(zh, en, String.join("", former)),
                        new Country("XX", countryZh, countryEn, Region.EUROPE, true, countryKey),
                        null,
                        LegalStatus.SIGNED,
                        null,
                        null,
                        null,
                        null),
                null);
    }
}
