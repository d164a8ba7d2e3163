package youcheng.exchanges.ui;

import java.util.List;
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

    /** The tie with the city of this name, with its country in brackets or without; refused where it is none or unclear. */
    RelationshipId find(String typed, Ties ties) {
        return ties.all().stream()
                .filter(tie -> ties.name(tie).equalsIgnoreCase(typed))
                .map(TieRecord::id)
                .findFirst()
                .orElseGet(() -> byAnyName(typed, ties));
    }

    private RelationshipId byAnyName(String typed, Ties ties) {
        List<CityRecord> cities = named(typed);
        if (cities.isEmpty()) {
            throw refused(ownCity.is(typed) ? "exchanges.rejection.ownCity" : "exchanges.rejection.unknownCity", typed);
        }
        List<TieRecord> tied =
                cities.stream().flatMap(city -> ties.of(city.id()).stream()).toList();
        if (tied.isEmpty()) {
            throw refused("exchanges.rejection.cityWithoutTie", typed);
        }
        if (tied.size() > 1) {
            throw Rejection.of(Column.PARTNERS.field(), "exchanges.rejection.severalCities", typed, withCountry(tied));
        }
        return tied.getFirst().id();
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
