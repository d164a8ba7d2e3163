package youcheng.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2017 | 2017
            2017年 | 2017
            ２０１７ | 2017
            2017-06 | 2017-06
            2017-6 | 2017-06
            2017/6 | 2017-06
            2017/1 | 2017-01
            2017-1 | 2017-01
            2017.01 | 2017-01
            2017.6 | 2017-06
            2017.10 | 2017-10
            2017年6月 | 2017-06
            2017 年 6 月 | 2017-06
            201706 | 2017-06
            202413 | -
            2024-03-12 | 2024-03-12
            2024-3-2 | 2024-03-02
            2024/3/12 | 2024-03-12
            2024.3.12 | 2024-03-12
            2024.1.1 | 2024-01-01
            20240312 | 2024-03-12
            2024/3/12 0:00 | 2024-03-12
            2024/3/12 0:00:00 | 2024-03-12
            2024-03-12T00:00:00 | 2024-03-12
            2024/3/12 9:30 AM | 2024-03-12
            ２０２４年３月１２日 | 2024-03-12
            ２０２４／３／１２ | 2024-03-12
            2024年3月12日 | 2024-03-12
            2024年3月12号 | 2024-03-12
            2024年3月12日 星期二 | 2024-03-12
            2024年3月12日（周二） | 2024-03-12
            二〇二四年三月十二日 | 2024-03-12
            二○二四年十月三十一日 | 2024-10-31
            二〇二四年十二月 | 2024-12
            二零二四年二十月 | -
            二〇二四年十月十日 | 2024-10-10
            二〇二四年二十二日 | -
            2024年1月 | 2024-01
            2024.1月 | 2024-01
            2024–03–12 | 2024-03-12
            2024—3—12 | 2024-03-12
            2024−03−12 | 2024-03-12
            2024。3。12 | 2024-03-12
            2024年3月12日14:30 | 2024-03-12
            2024年3月12日 14:30 | 2024-03-12
            2024/3/12 上午9:30 | 2024-03-12
            2024年3月12日 9时30分 | 2024-03-12
            \u200e2024/\u200e3/\u200e12 | 2024-03-12
            2024\u00a0年 3\u00a0月\u00a012\u00a0日 | 2024-03-12
            12-Mar-2024 | 2024-03-12
            12/Mar/2024 | 2024-03-12
            Mar-2024 | 2024-03
            12. 13. 2024 | 2024-12-13
            3 June 2017 | 2017-06-03
            3rd of June 2017 | 2017-06-03
            3 Jun 2017 | 2017-06-03
            03 Sept. 2017 | 2017-09-03
            June 2017 | 2017-06
            June 3, 2017 | 2017-06-03
            Tuesday, 12 March 2024 | 2024-03-12
            31.12.2024 | 2024-12-31
            12/31/2024 | 2024-12-31
            3.3.2024 | 2024-03-03
            """)
    void datesAreReadAsPeopleWriteThem(String typed, String meant) {
        if (meant.equals("-")) {
            assertThatThrownBy(() -> TypedDate.read("date", typed)).isInstanceOf(Rejection.class);
        } else {
            assertThat(TypedDate.read("date", typed))
                    .hasValueSatisfying(date -> assertThat(date).hasToString(meant));
        }
    }

    @Test
    void whatThePortalPrintsItReads() {
        List<PartialDate> dates = new ArrayList<>(List.of(new PartialDate(1979, null, null)));
        for (int month = 1; month <= 12; month++) {
            dates.add(new PartialDate(2017, month, null));
            dates.add(PartialDate.of(LocalDate.of(2017, month, 1)));
            dates.add(PartialDate.of(new PartialDate(2016, month, null).latest()));
        }
        for (PartialDate date : dates) {
            for (Locale language : List.of(Languages.CHINESE, Languages.ENGLISH, Locale.UK, Locale.US)) {
                assertThat(TypedDate.read("date", date.in(language))).contains(date);
            }
            assertThat(TypedDate.read("date", date.toString())).contains(date);
            if (date.day() != null) {
                for (DateTimeFormatter printed : List.of(
                        DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA),
                        DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK))) {
                    assertThat(TypedDate.read("date", printed.format(date.earliest())))
                            .contains(date);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024.1, 2024-01, 2024-10",
        "2024。1, 2024-01, 2024-10",
        "２０２４．１, 2024-01, 2024-10",
        "12.03.2024, 2024-03-12, 2024-12-03",
        "3/12/2024, 2024-12-03, 2024-03-12",
        "201203, 2012-03, 2020-12-03"
    })
    void whatCanBeTwoDatesIsAsked(String typed, String one, String other) {
        assertThatThrownBy(() -> TypedDate.read("date", typed)).isInstanceOfSatisfying(Rejection.class, why -> {
            assertThat(why.key()).isEqualTo("base.rejection.eitherDate");
            assertThat(why.field()).isEqualTo("date");
            assertThat(why.arguments()).endsWith(one, other);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"45363", "45363.5", "４５３６３"})
    void aSpreadsheetsNumberIsToldAndNotTaken(String typed) {
        assertThatThrownBy(() -> TypedDate.read("date", typed)).isInstanceOfSatisfying(Rejection.class, why -> {
            assertThat(why.key()).isEqualTo("base.rejection.serialDate");
            assertThat(why.arguments()).containsExactly(typed, "2024-03-12");
        });
    }

    /** What looks like a date and is none must not become one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017日",
                "2017月",
                "2024-3日",
                "2024年3号",
                "二〇二四年一二月",
                "二〇二四年三月三十一二日",
                "Mayor 2017",
                "Mars 2017",
                "12-Mar-24",
                "Mar-24",
                "24-03-12",
                "0024-03-12",
                "202-3-12",
                "2024年3月12日—15日"
            })
    void whatOnlyLooksLikeADateIsNone(String typed) {
        assertThatThrownBy(() -> TypedDate.read("date", typed))
                .isInstanceOfSatisfying(
                        Rejection.class, why -> assertThat(why.key()).isEqualTo("base.rejection.noDate"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-29", "2024年13月", "2024-00-01", "20240231", "31 June 2024", "2024-6-0"})
    void aDayThatDoesNotExistIsSaidToBeNone(String typed) {
        assertThatThrownBy(() -> TypedDate.read("date", typed))
                .isInstanceOfSatisfying(
                        Rejection.class, why -> assertThat(why.key()).isEqualTo("base.rejection.noSuchDay"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"去年夏天", "2017年初", "约2017", "24/3/12", "2017-06-03-01", "12345678901", "June", "abc 2017"})
    void anythingElseIsNoDate(String typed) {
        assertThatThrownBy(() -> TypedDate.read("date", typed)).isInstanceOf(Rejection.class);
    }

    @Test
    void aDayIsAskedForWhereOneIsNeeded() {
        assertThat(TypedDate.readDay("due", " 2024年3月12日 ")).contains(LocalDate.of(2024, 3, 12));
        assertThat(TypedDate.readDay("due", " ")).isEmpty();
        assertThatThrownBy(() -> TypedDate.readDay("due", "2024-03"))
                .isInstanceOfSatisfying(
                        Rejection.class, why -> assertThat(why.key()).isEqualTo("base.rejection.dayMissing"));
    }

    @Test
    void nothingTypedIsNoDate() {
        assertThat(TypedDate.read("date", "  　 ")).isEmpty();
    }
}
