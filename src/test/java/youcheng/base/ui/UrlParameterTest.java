package youcheng.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a page shows is what its address says: written and read again it is the same, and what is wrong is as if unsaid. */
class UrlParameterTest {

    private static final UrlChoice<DayOfWeek> DAY = UrlChoice.of("day", DayOfWeek.class);
    private static final UrlParameter<DayOfWeek> FIRST =
            UrlParameter.choice("first", DayOfWeek.class, DayOfWeek.MONDAY);
    private static final UrlParameter<Set<DayOfWeek>> DAYS = UrlParameter.choices("days", DayOfWeek.class);
    private static final UrlParameter<Boolean> LATE = UrlParameter.flag("late", "1");
    private static final UrlChoice<Integer> YEAR = UrlChoice.number("year", 2000, 2199);
    private static final UrlParameter<Integer> WITHIN = UrlParameter.oneOf("within", List.of(30, 60, 90), 60);
    private static final UrlChoice<String> STATUS =
            UrlChoice.oneOf("status", Map.of("SIGNED", "register.status.SIGNED"));

    @Test
    void whatIsSaidIsRead() {
        same(UrlParameter.SEARCH, "北京 & Köln?=");
        same(UrlParameter.ASCENDING, false);
        same(DAY, DayOfWeek.FRIDAY);
        same(FIRST, DayOfWeek.SUNDAY);
        same(DAYS, EnumSet.of(DayOfWeek.SUNDAY, DayOfWeek.TUESDAY));
        same(LATE, true);
        same(YEAR, 2026);
        same(WITHIN, 90);
        same(STATUS, "register.status.SIGNED");
    }

    @Test
    void whatIsUsualIsNotSaid() {
        UrlState usual = UrlState.of(
                UrlParameter.SEARCH.says(""),
                UrlParameter.ASCENDING.says(true),
                DAY.says(null),
                FIRST.says(DayOfWeek.MONDAY),
                DAYS.says(Set.of()),
                LATE.says(false),
                YEAR.says(null),
                WITHIN.says(60),
                STATUS.says(null));
        assertThat(usual.linkTo("list")).isEqualTo("list");
    }

    @Test
    void whatIsSaidWronglyIsAsIfNothingWasSaid() {
        QueryParameters wrong = QueryParameters.fromString(
                "dir=up&day=friday&first=&days=NEVER&late=yes&year=1999&within=45&status=register.status.SIGNED");
        assertThat(UrlParameter.ASCENDING.read(wrong)).isTrue();
        assertThat(DAY.read(wrong)).isNull();
        assertThat(FIRST.read(wrong)).isEqualTo(DayOfWeek.MONDAY);
        assertThat(DAYS.read(wrong)).isEmpty();
        assertThat(LATE.read(wrong)).isFalse();
        assertThat(YEAR.read(wrong)).isNull();
        assertThat(YEAR.read(QueryParameters.of("year", "99999999999"))).isNull();
        assertThat(WITHIN.read(wrong)).isEqualTo(60);
        assertThat(STATUS.read(wrong)).isNull();
    }

    @Test
    void whatIsSaidWronglyCanBeNamed() {
        assertThat(DAY.misread(QueryParameters.of("day", "friday"))).contains("friday");
        assertThat(DAY.misread(QueryParameters.of("day", "FRIDAY"))).isEmpty();
        assertThat(DAY.misread(QueryParameters.empty())).isEmpty();
    }

    @Test
    void severalValuesStandInTheirOrder() {
        assertThat(UrlState.of(DAYS.says(EnumSet.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY)))
                        .linkTo("list"))
                .isEqualTo("list?days=MONDAY.SUNDAY");
    }

    private static <T> void same(UrlParameter<T> parameter, T value) {
        QueryParameters address = address(parameter.says(value));
        assertThat(parameter.read(address)).isEqualTo(value);
        assertThat(parameter.misread(address)).isEmpty();
    }

    private static <T> void same(UrlChoice<T> choice, T value) {
        QueryParameters address = address(choice.says(value));
        assertThat(choice.read(address)).isEqualTo(value);
        assertThat(choice.misread(address)).isEmpty();
    }

    private static QueryParameters address(UrlParameter.Said said) {
        return QueryParameters.fromString(
                UrlState.of(said).at("list").getQueryParameters().getQueryString());
    }
}
