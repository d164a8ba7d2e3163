package youcheng.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import youcheng.base.Bilingual;

/** The list of national days names states that there are, and days that every year has. */
class NationalDaysTest {

    private final NationalDays days = new NationalDays(new ClassPathResource("register/national-days.csv"));

    @Test
    void everyDayBelongsToAStateAndComesInEveryYear() {
        assertThat(days.all()).hasSizeGreaterThan(100).allSatisfy(day -> {
            assertThat(Cities.COUNTRIES.find(day.iso2())).isPresent();
            assertThat(day.day().isValidYear(2027)).isTrue();
            assertThat(day.name().chinese()).isNotBlank();
            assertThat(day.name().english()).isNotBlank();
        });
    }

    @Test
    void aDayIsFoundByTheStatesCode() {
        assertThat(days.find("DE"))
                .contains(new NationalDay("DE", MonthDay.of(10, 3), new Bilingual("德国统一日", "Day of German Unity")));
    }

    @Test
    void aStateWhoseDayMovesHasNone() {
        assertThat(days.find("GB")).isEmpty();
        assertThat(days.find("IL")).isEmpty();
    }
}
