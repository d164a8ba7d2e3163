package youcheng.exchanges;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youcheng.base.Bilingual;
import youcheng.base.PartialDate;

/** Several days are said as people say them: what is the same for both is said once. */
class ExchangeDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2019-06-03, 2019-06-06, 2019年6月3日至6日, 3–6 Jun 2019",
        "2019-05-30, 2019-06-02, 2019年5月30日至6月2日, 30 May – 2 Jun 2019",
        "2019-12-30, 2020-01-02, 2019年12月30日至2020年1月2日, 30 Dec 2019 – 2 Jan 2020"
    })
    void severalDaysAreSaidAsOneTime(String first, LocalDate last, String zh, String en) {
        assertThat(ExchangeDays.of(PartialDate.parse(first).orElseThrow(), last))
                .isEqualTo(new Bilingual(zh, en));
    }

    @Test
    void oneDateStaysAsExactAsItIsKnown() {
        assertThat(ExchangeDays.of(new PartialDate(2019, 6, null), null))
                .isEqualTo(new Bilingual("2019年6月", "Jun 2019"));
    }
}
