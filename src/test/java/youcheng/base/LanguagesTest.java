package youcheng.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chinese is the office's language, English the second. */
class LanguagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-CN", "zh-TW", "fr", ""})
    void whoeverDoesNotAskForEnglishGetsChinese(String tag) {
        assertThat(Languages.of(tag)).isEqualTo(Languages.CHINESE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-US", "en-GB"})
    void everyKindOfEnglishIsEnglish(String tag) {
        assertThat(Languages.of(tag)).isEqualTo(Languages.ENGLISH);
    }

    @Test
    void whoeverNeverChoseGetsChinese() {
        assertThat(Languages.of(null)).isEqualTo(Languages.CHINESE);
    }

    @Test
    void aBilingualTextSpeaksTheReadersLanguage() {
        Bilingual city = new Bilingual("科隆", "Cologne");

        assertThat(city.in(Languages.CHINESE)).isEqualTo("科隆");
        assertThat(city.in(Languages.ENGLISH)).isEqualTo("Cologne");
    }
}
