package youcheng.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import youcheng.base.Languages;
import youcheng.base.PartialDate;
import youcheng.base.SearchText;
import youcheng.register.RegisterFilter.RegisterOrder;

/** What a filter of the register means, said once more without a database, to hold the queries against. */
public record ExpectedCities(RegisterFilter filter) {

    private static final int PAGE = 20;

    private static final FormerCountries FORMER = new FormerCountries();

    /** Whether the register pages and counts as every filter says, in every order and both languages. */
    public static void holdAgainst(Register register) {
        List<CityRecord> all = register.page(RegisterWish.everything(), Languages.ENGLISH, 0, 10_000).stream()
                .sorted(Comparator.comparingLong(city -> city.id().value()))
                .toList();
        for (RegisterOrder sort : RegisterOrder.values()) {
            for (boolean ascending : List.of(true, false)) {
                for (Locale language : List.of(Languages.CHINESE, Languages.ENGLISH)) {
                    hold(register, all, new RegisterFilter("", null, null, null, sort, ascending), language);
                    hold(register, all, new RegisterFilter("an", null, null, null, sort, ascending), language);
                }
            }
        }
        for (RegisterFilter filter : narrow()) {
            hold(register, all, filter, Languages.CHINESE);
        }
    }

    private static List<RegisterFilter> narrow() {
        List<RegisterFilter> filters = new ArrayList<>();
        for (Region region : Region.values()) {
            filters.add(new RegisterFilter("a", region, null, null, RegisterOrder.NAME, true));
        }
        for (Tier tier : Tier.values()) {
            filters.add(new RegisterFilter("", null, tier, null, RegisterOrder.NAME, true));
        }
        for (String status : RegisterFilter.STATUSES) {
            filters.add(new RegisterFilter("", null, null, status, RegisterOrder.NAME, true));
        }
        for (String text : List.of("汉城", "dongjing", "Köln", "deguo", "qqqq", " - ")) {
            filters.add(new RegisterFilter(text, null, null, null, RegisterOrder.NAME, true));
        }
        return filters;
    }

    private static void hold(Register register, List<CityRecord> all, RegisterFilter filter, Locale language) {
        List<CityId> expected = new ExpectedCities(filter)
                .apply(all, language).stream().map(CityRecord::id).toList();
        RegisterWish wish = RegisterWish.of(filter);
        List<CityRecord> paged = new ArrayList<>();
        for (int offset = 0; offset <= expected.size(); offset += PAGE) {
            paged.addAll(register.page(wish, language, offset, PAGE));
        }
        assertThat(paged).as(filter.toString()).extracting(CityRecord::id).isEqualTo(expected);
        long inForce = paged.stream()
                .flatMap(city -> city.relationships().stream())
                .filter(RelationshipRecord::isInForce)
                .count();
        assertThat(register.count(wish))
                .as(filter.toString())
                .isEqualTo(new Register.RegisterCount(expected.size(), inForce));
    }

    /** What of these cities is wanted, in the wanted order; unknown dates come last in either direction. */
    List<CityRecord> apply(List<CityRecord> cities, Locale language) {
        return cities.stream().filter(this::wants).sorted(order(language)).toList();
    }

    private boolean wants(CityRecord city) {
        RelationshipRecord current = city.current();
        return isFound(city)
                && (filter.region() == null || city.country().region() == filter.region())
                && (filter.tier() == null || (current != null && current.tier() == filter.tier()))
                && (filter.status() == null || city.statusKey().equals(filter.status()));
    }

    private boolean isFound(CityRecord city) {
        return SearchText.of(filter.text()).isEmpty()
                || SearchText.isFound(
                        filter.text(), city.country().nameZh(), city.country().nameEn())
                || city.names().stream().anyMatch(name -> SearchText.isFound(filter.text(), name.name()))
                || city.relationships().stream().anyMatch(this::isFound);
    }

    /** By the district that has it, and by the country of its time. */
    private boolean isFound(RelationshipRecord relationship) {
        return Stream.ofNullable(relationship.district())
                        .anyMatch(district -> SearchText.isFound(filter.text(), district.nameZh(), district.nameEn()))
                || Stream.ofNullable(relationship.countryThen())
                        .flatMap(code -> FORMER.find(code).stream())
                        .anyMatch(country -> SearchText.isFound(filter.text(), country.nameZh(), country.nameEn()));
    }

    private Comparator<CityRecord> order(Locale language) {
        Comparator<CityRecord> byName = Languages.isChinese(language)
                ? Comparator.comparing(CityRecord::sortZh)
                : Comparator.comparing(CityRecord::sortEn);
        Comparator<CityRecord> order = switch (filter.sort()) {
            case NAME -> byName;
            case COUNTRY -> Comparator.comparing(city -> city.country().sortKey(language));
            case STATUS -> Comparator.comparingInt(city -> RegisterFilter.STATUSES.indexOf(city.statusKey()));
            case ESTABLISHED -> Comparator.comparing(ExpectedCities::established, unknownLast());
        };
        Comparator<CityRecord> directed =
                filter.ascending() || filter.sort() == RegisterOrder.ESTABLISHED ? order : order.reversed();
        return directed.thenComparing(byName);
    }

    private Comparator<@Nullable PartialDate> unknownLast() {
        Comparator<PartialDate> dates = Comparator.naturalOrder();
        return Comparator.nullsLast(filter.ascending() ? dates : dates.reversed());
    }

    private static @Nullable PartialDate established(CityRecord city) {
        RelationshipRecord current = city.current();
        return current == null ? null : current.established();
    }
}
