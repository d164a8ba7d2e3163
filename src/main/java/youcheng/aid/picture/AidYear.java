package youcheng.aid.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import youcheng.aid.content.AidDirection;
import youcheng.aid.picture.AidPicture.AidMeasure;
import youcheng.aid.picture.AidSums.AidTotal;
import youcheng.aid.picture.AidSums.GivenReceived;
import youcheng.base.Bilingual;
import youcheng.base.MessageKey;
import youcheng.yearbook.YearChapter;
import youcheng.yearbook.YearSource;
import youcheng.yearbook.YearTable;

/** Aid that was delivered in a year and in the year before, as the picture of aid adds it up; and to and from whom. */
@Component
class AidYear implements YearSource {

    private final AidPicture picture;
    private final AidTotalQueries queries;

    AidYear(AidPicture picture, AidTotalQueries queries) {
        this.picture = picture;
        this.queries = queries;
    }

    @Override
    public int place() {
        return 50;
    }

    @Override
    public List<YearChapter> chapters(int year, Locale language) {
        AidSums sums = picture.totals(AidMeasure.VALUE);
        GivenReceived now = sums.years().getOrDefault(year, AidSums.NOTHING);
        GivenReceived before = sums.years().getOrDefault(year - 1, AidSums.NOTHING);
        return List.of(new YearChapter(
                new MessageKey("yearbook.aid"),
                List.of(
                        new MessageKey(
                                "yearbook.aid.said",
                                List.of(now.given().packages(), now.received().packages())),
                        new MessageKey(
                                "yearbook.aid.unvalued",
                                List.of(now.given().unvalued() + now.received().unvalued())),
                        new MessageKey("yearbook.aid.weight")),
                List.of(
                        YearTable.drawn(
                                "yearbook.aid.packages",
                                YearTable.twoYears("aid.direction", year),
                                rows(before, now, AidTotal::packages)),
                        new YearTable(
                                new MessageKey("yearbook.aid.value"),
                                YearTable.twoYears("aid.direction", year),
                                rows(before, now, AidYear::worth),
                                false),
                        partners(year))));
    }

    private static List<List<Object>> rows(GivenReceived before, GivenReceived now, Function<AidTotal, Object> what) {
        return List.of(
                List.of(
                        MessageKey.of("aid.direction", AidDirection.GIVEN),
                        what.apply(before.given()),
                        what.apply(now.given())),
                List.of(
                        MessageKey.of("aid.direction", AidDirection.RECEIVED),
                        what.apply(before.received()),
                        what.apply(now.received())));
    }

    /** Nothing is known of the value is not the same as nothing. */
    private static Object worth(AidTotal total) {
        return total.value() == null ? new MessageKey("yearbook.unknown") : total.valueCny();
    }

    private YearTable partners(int year) {
        Stream<AidTotalQueries.PartnerRow> rows = queries.partners(year).stream()
                .sorted(Comparator.comparing(AidTotalQueries.PartnerRow::value)
                        .reversed()
                        .thenComparing(AidTotalQueries.PartnerRow::likeness));
        return YearTable.of(
                "yearbook.aid.partners",
                List.of("yearbook.aid.partner", "aid.direction", "yearbook.aid.number", "yearbook.aid.cny"),
                rows.map(row -> List.<Object>of(
                                new Bilingual(
                                        row.nameZh().isEmpty() ? row.nameEn() : row.nameZh(),
                                        row.nameEn().isEmpty() ? row.nameZh() : row.nameEn()),
                                MessageKey.of("aid.direction", row.direction()),
                                row.packages(),
                                value(row)))
                        .toList());
    }

    private static Object value(AidTotalQueries.PartnerRow row) {
        return row.packages() > 0 && row.packages() == row.withoutAny()
                ? new MessageKey("yearbook.unknown")
                : row.value();
    }
}
