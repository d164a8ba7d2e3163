package youcheng.dormancy.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;
import youcheng.closeness.ClosenessHistory;
import youcheng.closeness.ClosenessHistory.ClosenessYear;
import youcheng.dormancy.evidence.Evidence.CourseYear;
import youcheng.exchanges.HeldExchange;

/** The years of a relationship, from how close it was and what took place. Pure: no clock, no database. */
final class EvidenceCourse {

    private static final int YEARS = 10;

    private final Map<Integer, ClosenessYear> closeness;
    private final List<HeldExchange> held;

    private EvidenceCourse(List<ClosenessYear> closeness, List<HeldExchange> held) {
        this.closeness = closeness.stream().collect(Collectors.toMap(ClosenessYear::year, Function.identity()));
        this.held = held;
    }

    /** The last ten years until this day, or those since the signing; where that is not known, since the first exchange. */
    static List<CourseYear> years(
            ClosenessHistory history, List<HeldExchange> held, @Nullable PartialDate signed, LocalDate day) {
        EvidenceCourse course = new EvidenceCourse(history.years(), held);
        int last = day.getYear();
        return IntStream.rangeClosed(Math.max(last - YEARS + 1, first(held, signed, last)), last)
                .mapToObj(course::year)
                .toList();
    }

    /**
     * The year at whose end the relationship was closest, of several the latest; where it never had a score, the one whose
     * exchanges weighed most. Null where nothing weighs.
     */
    static @Nullable ClosenessYear best(ClosenessHistory history) {
        return history.years().stream()
                .filter(year -> year.score() != null || year.weight() > 0)
                .max(Comparator.comparing(ClosenessYear::score, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparingDouble(ClosenessYear::weight)
                        .thenComparingInt(ClosenessYear::year))
                .orElse(null);
    }

    private static int first(List<HeldExchange> held, @Nullable PartialDate signed, int last) {
        if (signed != null) {
            return Math.min(signed.year(), last);
        }
        return held.stream().mapToInt(each -> each.date().year()).min().orElse(last);
    }

    private CourseYear year(int year) {
        ClosenessYear then = closeness.get(year);
        List<HeldExchange> within =
                held.stream().filter(each -> each.date().year() == year).toList();
        return new CourseYear(
                year,
                then == null ? null : then.score(),
                then == null ? null : then.activity(),
                within.size(),
                (int) within.stream()
                        .filter(each -> each.substance().isSubstantive())
                        .count(),
                then == null ? 0 : then.weight());
    }
}
