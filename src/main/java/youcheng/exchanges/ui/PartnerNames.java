package youcheng.exchanges.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import youcheng.base.Bilingual;
import youcheng.base.Rejection;
import youcheng.exchanges.ExchangeSheet.Column;
import youcheng.register.CityRecord;
import youcheng.register.Country;
import youcheng.register.OwnCity;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.TieRecord;

/** Finds the tie that somebody means by the name of a city: in any language, now or formerly. */
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
     * The tie with the city of this name, with its country in brackets or without; refused where it is none, and where
     * several cities are or were called so.
     */
    RelationshipId find(String typed, Ties ties) {
        Set<TieRecord> meant = ties.all().stream()
                .filter(tie -> ties.name(tie).equalsIgnoreCase(typed))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<CityRecord> cities = named(typed);
        // Of one city, the tie that was chosen from the list, an ended one too.
        cities.stream()
                .filter(city -> meant.stream().noneMatch(tie -> tie.city().equals(city.id())))
                .forEach(city -> ties.of(city.id()).ifPresent(meant::add));
        if (meant.size() > 1) {
            throw Rejection.of(
                    Column.PARTNERS.field(),
                    "exchanges.rejection.severalCities",
                    typed,
                    withCountry(List.copyOf(meant)));
        }
        return meant.stream().findFirst().map(TieRecord::id).orElseThrow(() -> unknown(typed, cities));
    }

    private Rejection unknown(String typed, List<CityRecord> cities) {
        if (!cities.isEmpty()) {
            return refused("exchanges.rejection.cityWithoutTie", typed);
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

    private static Bilingual withCountry(List<TieRecord> ties) {
        return new Bilingual(
                ties.stream()
                        .map(tie -> tie.nameZh() + "（" + tie.country().nameZh() + "）")
                        .collect(Collectors.joining("；")),
                ties.stream()
                        .map(tie -> tie.nameEn() + " (" + tie.country().nameEn() + ")")
                        .collect(Collectors.joining("; ")));
    }

    private static Rejection refused(String key, String typed) {
        return Rejection.of(Column.PARTNERS.field(), key, typed);
    }
}
