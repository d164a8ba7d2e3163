package youcheng.exchanges.ui;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import youcheng.base.Bilingual;
import youcheng.base.Rejection;
import youcheng.base.SearchText;
import youcheng.exchanges.sheet.SheetColumn;
import youcheng.register.CityId;
import youcheng.register.CityRecord;
import youcheng.register.Country;
import youcheng.register.OwnCity;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/** Finds the relationship that somebody means by the name of a city: in any language, now or formerly. */
@Component
class PartnerNames {

    private static final Pattern WITH_COUNTRY = Pattern.compile("(.+?)\\s*[（(](.+)[）)]");

    private final Register register;
    private final OwnCity ownCity;

    PartnerNames(Register register, OwnCity ownCity) {
        this.register = register;
        this.ownCity = ownCity;
    }

    /**
     * The relationship with the city of this name, with its country in brackets or without; refused where it is none, and where
     * several cities are or were called so.
     */
    RelationshipId find(String typed, NamedRelationships relationships) {
        Set<RelationshipSummary> meant = relationships.all().stream()
                .filter(relationship -> relationships.name(relationship).equalsIgnoreCase(typed))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<CityRecord> cities = named(typed);
        // Of one city, the relationship that was chosen from the list, an ended one too.
        cities.stream()
                .filter(city -> meant.stream()
                        .noneMatch(relationship -> relationship.city().equals(city.id())))
                .forEach(city -> relationships.of(city.id()).ifPresent(meant::add));
        // One without a relationship may be meant as well, where it is the one that is called so today.
        if (meant.size() > 1
                || (cities.size() > 1 && cities.stream().anyMatch(city -> isUntied(city, typed, relationships)))) {
            throw Rejection.of(
                    SheetColumn.PARTNERS.field(),
                    "exchanges.rejection.severalCities",
                    typed,
                    withCountry(cities, meant));
        }
        return meant.stream().findFirst().map(RelationshipSummary::id).orElseThrow(() -> unknown(typed, cities));
    }

    private Rejection unknown(String typed, List<CityRecord> cities) {
        if (!cities.isEmpty()) {
            return refused("exchanges.rejection.cityWithoutRelationship", typed);
        }
        return refused(ownCity.is(typed) ? "exchanges.rejection.ownCity" : "exchanges.rejection.unknownCity", typed);
    }

    private List<CityRecord> named(String typed) {
        List<CityRecord> cities = register.named(typed);
        Matcher parts = WITH_COUNTRY.matcher(typed);
        if (!cities.isEmpty() || !parts.matches()) {
            return cities;
        }
        String country = parts.group(2).strip();
        return register.named(parts.group(1)).stream()
                .filter(city -> isNamed(city.country(), country))
                .toList();
    }

    private static boolean isNamed(Country country, String name) {
        return country.nameZh().equals(name)
                || country.nameEn().equalsIgnoreCase(name)
                || country.iso2().equalsIgnoreCase(name);
    }

    private static boolean isUntied(CityRecord city, String typed, NamedRelationships relationships) {
        return relationships.of(city.id()).isEmpty()
                && (SearchText.of(city.nameZh()).equals(SearchText.of(typed))
                        || SearchText.of(city.nameEn()).equals(SearchText.of(typed)));
    }

    private static Bilingual withCountry(List<CityRecord> cities, Set<RelationshipSummary> relationships) {
        Map<CityId, Bilingual> all = new LinkedHashMap<>();
        cities.forEach(city -> all.put(city.id(), withCountry(city.nameZh(), city.nameEn(), city.country())));
        relationships.forEach(relationship -> all.putIfAbsent(
                relationship.city(),
                withCountry(relationship.nameZh(), relationship.nameEn(), relationship.country())));
        return new Bilingual(
                all.values().stream().map(Bilingual::chinese).collect(Collectors.joining("；")),
                all.values().stream().map(Bilingual::english).collect(Collectors.joining("; ")));
    }

    private static Bilingual withCountry(String nameZh, String nameEn, Country country) {
        return new Bilingual(nameZh + "（" + country.nameZh() + "）", nameEn + " (" + country.nameEn() + ")");
    }

    private static Rejection refused(String key, String typed) {
        return Rejection.of(SheetColumn.PARTNERS.field(), key, typed);
    }
}
