package youcheng.exchanges;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.MessageKey;
import youcheng.yearbook.YearChapter;
import youcheng.yearbook.YearSource;
import youcheng.yearbook.YearTable;

/** What took place in a year and in the year before, counted as the list of exchanges counts it. */
@Component
class ExchangeYear implements YearSource {

    private final ExchangeReading reading;

    ExchangeYear(ExchangeReading reading) {
        this.reading = reading;
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public List<YearChapter> chapters(int year, Locale language) {
        List<ExchangeRecord> now = all(held(year));
        List<ExchangeRecord> before = all(held(year - 1));
        return List.of(new YearChapter(
                new MessageKey("yearbook.exchanges"),
                madeUp(now, before),
                List.of(
                        new MessageKey(
                                "yearbook.exchanges.said", List.of(Integer.toString(year), now.size(), before.size())),
                        // What nothing proves counts here and weighs nothing in the score.
                        new MessageKey(
                                "yearbook.exchanges.unproved", List.of(count(now, each -> !each.isEvidenced())))),
                tables(year)));
    }

    private static List<MessageKey> madeUp(List<ExchangeRecord> now, List<ExchangeRecord> before) {
        int inYear = count(now, ExchangeRecord::isDemonstration);
        int inYearBefore = count(before, ExchangeRecord::isDemonstration);
        return inYear + inYearBefore == 0
                ? List.of()
                : List.of(new MessageKey("yearbook.exchanges.demonstration", List.of(inYear, inYearBefore)));
    }

    private static int count(List<ExchangeRecord> all, Predicate<ExchangeRecord> which) {
        return (int) all.stream().filter(which).count();
    }

    private List<ExchangeRecord> all(ExchangeFilter filter) {
        int most = reading.count(filter);
        return most == 0 ? List.of() : reading.page(filter, 0, most);
    }

    private List<YearTable> tables(int year) {
        return List.of(
                table(year, "yearbook.exchanges.kinds", "exchange.kind", ExchangeKind.values(), ExchangeYear::ofKind),
                table(
                        year,
                        "yearbook.exchanges.directions",
                        "exchange.direction",
                        Direction.values(),
                        ExchangeYear::ofDirection),
                table(year, "yearbook.exchanges.levels", "exchange.level", Level.values(), ExchangeYear::ofLevel),
                table(
                        year,
                        "yearbook.exchanges.fields",
                        "exchange.field",
                        FieldOfExchange.values(),
                        ExchangeYear::ofField));
    }

    private <E extends Enum<E>> YearTable table(
            int year, String caption, String prefix, E[] constants, BiFunction<Integer, E, ExchangeFilter> which) {
        List<List<Object>> rows = Arrays.stream(constants)
                .map(constant -> List.<Object>of(
                        MessageKey.of(prefix, constant),
                        reading.count(which.apply(year - 1, constant)),
                        reading.count(which.apply(year, constant))))
                .toList();
        return YearTable.drawn(caption, YearTable.twoYears(prefix, year), rows);
    }

    private static ExchangeFilter held(int year) {
        return filter(year, null, null, null, null);
    }

    private static ExchangeFilter ofKind(Integer year, ExchangeKind kind) {
        return filter(year, kind, null, null, null);
    }

    private static ExchangeFilter ofDirection(Integer year, Direction direction) {
        return filter(year, null, direction, null, null);
    }

    private static ExchangeFilter ofLevel(Integer year, Level level) {
        return filter(year, null, null, level, null);
    }

    private static ExchangeFilter ofField(Integer year, FieldOfExchange field) {
        return filter(year, null, null, null, field);
    }

    private static ExchangeFilter filter(
            int year,
            @Nullable ExchangeKind kind,
            @Nullable Direction direction,
            @Nullable Level level,
            @Nullable FieldOfExchange field) {
        return new ExchangeFilter("", List.of(), ExchangeState.HELD, kind, direction, level, null, field, year, true);
    }
}
