package youcheng.register.keeping;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.Bilingual;
import youcheng.base.MessageKey;
import youcheng.base.PartialDate;
import youcheng.register.Country;
import youcheng.register.LegalStatus;
import youcheng.register.Region;
import youcheng.register.Register;
import youcheng.register.RelationshipSummary;
import youcheng.register.Tier;
import youcheng.yearbook.YearChapter;
import youcheng.yearbook.YearSource;
import youcheng.yearbook.YearTable;

/** The relationships that were in force at the end of a year, and those that came and went in it. */
@Component
class RegisterYear implements YearSource {

    private static final String NUMBER = "yearbook.relationships";

    private final Register register;
    private final Clock clock;

    RegisterYear(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public List<YearChapter> chapters(int year, Locale language) {
        List<RelationshipSummary> all = register.concluded();
        LocalDate last = lastDay(year);
        LocalDate today = LocalDate.now(clock);
        List<RelationshipSummary> inForce =
                all.stream().filter(each -> wasInForce(each, last, today)).toList();
        long before = all.stream()
                .filter(each -> wasInForce(each, lastDay(year - 1), today))
                .count();
        List<RelationshipSummary> signed = of(all, each -> isIn(each.established(), year));
        List<RelationshipSummary> ended = of(all, each -> isIn(each.ended(), year));
        return List.of(new YearChapter(
                new MessageKey("yearbook.register"),
                List.of(
                        new MessageKey("yearbook.register.said", List.of(last, inForce.size(), before)),
                        new MessageKey("yearbook.register.moved", List.of(signed.size(), ended.size())),
                        unknown(all, inForce)),
                List.of(
                        byRegion(inForce),
                        byTier(inForce),
                        byCountry(inForce, language),
                        byStatus(all, inForce, ended),
                        list("yearbook.register.signed", signed, RelationshipSummary::established),
                        list("yearbook.register.ended", ended, RelationshipSummary::ended))));
    }

    /** The year that is not over yet is told until today. */
    private LocalDate lastDay(int year) {
        LocalDate end = LocalDate.of(year, Month.DECEMBER, 31);
        LocalDate today = LocalDate.now(clock);
        return end.isAfter(today) ? today : end;
    }

    /** A relationship of which nobody knows when it was signed was in force; one that ended on an unknown day was not. */
    private static boolean wasInForce(RelationshipSummary each, LocalDate day, LocalDate today) {
        if (!day.isBefore(today)) {
            return each.isInForce();
        }
        PartialDate established = each.established();
        PartialDate ended = each.ended();
        return (established == null || !established.earliest().isAfter(day))
                && (each.status() != LegalStatus.ENDED
                        || (ended != null && ended.latest().isAfter(day)));
    }

    private static boolean isIn(@Nullable PartialDate date, int year) {
        return date != null && date.year() == year;
    }

    private static MessageKey unknown(List<RelationshipSummary> all, List<RelationshipSummary> inForce) {
        long signing =
                inForce.stream().filter(each -> each.established() == null).count();
        long tier = inForce.stream().filter(each -> each.tier() == null).count();
        long end = all.stream()
                .filter(each -> each.status() == LegalStatus.ENDED && each.ended() == null)
                .count();
        return new MessageKey("yearbook.register.unknown", List.of(signing, tier, end));
    }

    private static YearTable byRegion(List<RelationshipSummary> inForce) {
        Map<Region, Long> counts = inForce.stream()
                .collect(Collectors.groupingBy(each -> each.country().region(), Collectors.counting()));
        return YearTable.drawn(
                "yearbook.register.regions",
                YearTable.keys(List.of("register.region", NUMBER)),
                Arrays.stream(Region.values())
                        .map(region -> List.<Object>of(
                                MessageKey.of("register.region", region), counts.getOrDefault(region, 0L)))
                        .toList());
    }

    private static YearTable byTier(List<RelationshipSummary> inForce) {
        Stream<List<Object>> known = Arrays.stream(Tier.values())
                .map(tier -> List.of(
                        MessageKey.of("relationship.tier", tier),
                        inForce.stream().filter(each -> each.tier() == tier).count()));
        List<Object> unknown = List.of(
                new MessageKey("yearbook.unknown"),
                inForce.stream().filter(each -> each.tier() == null).count());
        return YearTable.of(
                "yearbook.register.tiers",
                List.of("relationship.tier", NUMBER),
                Stream.concat(known, Stream.of(unknown)).toList());
    }

    private static YearTable byCountry(List<RelationshipSummary> inForce, Locale language) {
        Map<Country, Long> counts =
                inForce.stream().collect(Collectors.groupingBy(RelationshipSummary::country, Collectors.counting()));
        return YearTable.of(
                "yearbook.register.countries",
                List.of("register.country", NUMBER),
                counts.entrySet().stream()
                        .sorted(Map.Entry.<Country, Long>comparingByValue()
                                .reversed()
                                .thenComparing(each -> each.getKey().sortKey(language)))
                        .map(each -> List.<Object>of(
                                new Bilingual(
                                        each.getKey().nameZh(), each.getKey().nameEn()),
                                each.getValue()))
                        .toList());
    }

    private static YearTable byStatus(
            List<RelationshipSummary> all, List<RelationshipSummary> inForce, List<RelationshipSummary> ended) {
        long everEnded =
                all.stream().filter(each -> each.status() == LegalStatus.ENDED).count();
        return YearTable.of(
                "yearbook.register.statuses",
                List.of("register.status", NUMBER),
                List.of(
                        List.of(new MessageKey("yearbook.register.inForce"), inForce.size()),
                        List.of(new MessageKey("yearbook.register.endedInYear"), ended.size()),
                        List.of(new MessageKey("yearbook.register.everEnded"), everEnded)));
    }

    private static YearTable list(
            String caption,
            List<RelationshipSummary> relationships,
            Function<RelationshipSummary, @Nullable PartialDate> date) {
        return YearTable.of(
                caption,
                List.of("yearbook.city", "register.country", "yearbook.date"),
                relationships.stream()
                        .sorted(Comparator.comparing(
                                date, Comparator.nullsLast(Comparator.<PartialDate>naturalOrder())))
                        .map(each -> List.<Object>of(
                                each.name(),
                                new Bilingual(
                                        each.country().nameZh(), each.country().nameEn()),
                                said(date.apply(each))))
                        .toList());
    }

    private static Object said(@Nullable PartialDate date) {
        return date == null ? new MessageKey("yearbook.unknown") : date;
    }

    private static List<RelationshipSummary> of(List<RelationshipSummary> all, Predicate<RelationshipSummary> which) {
        return all.stream().filter(which).toList();
    }
}
