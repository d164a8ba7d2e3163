package youcheng.closeness.runs;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.MessageKey;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.Band;
import youcheng.closeness.runs.ClosenessYears.Stood;
import youcheng.closeness.runs.ClosenessYears.TwoYears;
import youcheng.yearbook.YearChapter;
import youcheng.yearbook.YearSource;
import youcheng.yearbook.YearTable;

/** How close relationships were at the end of a year, which way that went, and which of them sleep. */
@Component
class ClosenessChapters implements YearSource {

    private static final int MOST = 10;
    private static final double HALF = 0.5;
    private static final String CITY = "yearbook.city";

    private final ClosenessYears years;

    ClosenessChapters(ClosenessYears years) {
        this.years = years;
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public List<YearChapter> chapters(int year, Locale language) {
        List<TwoYears> all = years.at(year);
        List<TwoYears> formal = all.stream()
                .filter(each -> each.now().form() != null && each.now().form() > HALF)
                .sorted(Comparator.comparing(
                        (TwoYears each) -> Objects.requireNonNull(each.now().form()), Comparator.reverseOrder()))
                .toList();
        int madeUp = years.madeUp(all, year);
        return List.of(new YearChapter(
                new MessageKey("yearbook.closeness"),
                madeUp == 0 ? List.of() : List.of(new MessageKey("yearbook.closeness.demonstration", List.of(madeUp))),
                List.of(
                        new MessageKey(
                                "yearbook.closeness.said",
                                List.of(
                                        all.size(),
                                        count(all, Band.INSUFFICIENT),
                                        all.stream()
                                                .filter(each -> each.now().activity() == ActivityStatus.NOT_RECORDED)
                                                .count())),
                        new MessageKey("yearbook.closeness.form", List.of(formal.size()))),
                List.of(
                        bands(all, year),
                        activities(all, year),
                        moved("yearbook.closeness.risers", all, language, each -> each > 0, Comparator.reverseOrder()),
                        moved("yearbook.closeness.fallers", all, language, each -> each < 0, Comparator.naturalOrder()),
                        form(formal),
                        dormant(all, language))));
    }

    private static long count(List<TwoYears> all, Band band) {
        return all.stream().filter(each -> each.now().band() == band).count();
    }

    private static YearTable bands(List<TwoYears> all, int year) {
        return YearTable.drawn(
                "yearbook.closeness.bands",
                YearTable.twoYears("yearbook.closeness.band", year),
                compared("closeness.band.", Band.values(), all, Stood::band));
    }

    private static YearTable activities(List<TwoYears> all, int year) {
        return YearTable.drawn(
                "yearbook.closeness.activities",
                YearTable.twoYears("yearbook.closeness.activity", year),
                compared("closeness.activity.", ActivityStatus.values(), all, Stood::activity));
    }

    private static <E extends Enum<E>> List<List<Object>> compared(
            String prefix, E[] constants, List<TwoYears> all, Function<Stood, E> what) {
        return Arrays.stream(constants)
                .map(constant -> List.<Object>of(
                        new MessageKey(prefix + constant.name()),
                        all.stream()
                                .map(TwoYears::before)
                                .filter(Objects::nonNull)
                                .filter(stood -> what.apply(stood) == constant)
                                .count(),
                        all.stream()
                                .filter(each -> what.apply(each.now()) == constant)
                                .count()))
                .toList();
    }

    private static YearTable moved(
            String caption, List<TwoYears> all, Locale language, Predicate<Double> which, Comparator<Double> order) {
        return YearTable.of(
                caption,
                List.of(CITY, "yearbook.closeness.before", "yearbook.closeness.now", "yearbook.closeness.change"),
                all.stream()
                        .filter(each -> each.moved() != null && which.test(Objects.requireNonNull(each.moved())))
                        .sorted(Comparator.comparing((TwoYears each) -> Objects.requireNonNull(each.moved()), order)
                                .thenComparing(each -> each.relationship().sortKey(language)))
                        .limit(MOST)
                        .map(each -> List.<Object>of(
                                each.relationship().name(),
                                said(Objects.requireNonNull(each.before()).score()),
                                said(each.now().score()),
                                said(each.moved())))
                        .toList());
    }

    private static YearTable form(List<TwoYears> formal) {
        return YearTable.of(
                "yearbook.closeness.formal",
                List.of(CITY, "yearbook.closeness.share"),
                formal.stream()
                        .limit(MOST)
                        .map(each -> List.<Object>of(
                                each.relationship().name(),
                                100 * Objects.requireNonNull(each.now().form())))
                        .toList());
    }

    private static YearTable dormant(List<TwoYears> all, Locale language) {
        return YearTable.of(
                "yearbook.closeness.dormant",
                List.of(CITY, "register.region"),
                all.stream()
                        .filter(each -> each.now().activity() == ActivityStatus.DORMANT)
                        .sorted(Comparator.comparing(each -> each.relationship().sortKey(language)))
                        .map(each -> List.<Object>of(
                                each.relationship().name(),
                                MessageKey.of(
                                        "register.region",
                                        each.relationship().country().region())))
                        .toList());
    }

    private static Object said(@Nullable Double number) {
        return number == null ? "" : number;
    }
}
