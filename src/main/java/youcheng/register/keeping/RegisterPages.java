package youcheng.register.keeping;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import youcheng.base.Languages;
import youcheng.base.SearchText;
import youcheng.register.CityRecord;
import youcheng.register.Countries;
import youcheng.register.Country;
import youcheng.register.FormerCountries;
import youcheng.register.FormerCountry;
import youcheng.register.Register.RegisterCount;
import youcheng.register.RegisterFilter;
import youcheng.register.RegisterWish;
import youcheng.register.StoredColumns;
import youcheng.register.StoredColumns.StoredColumn;

/** Which cities a wish finds and in which order, asked of the database; page and count ask alike. */
@Component
class RegisterPages {

    /** Each city with the relationship that counts now, as {@link CityRecord#current} says. */
    private static final String CITIES =
            " from PartnerCity c left join Relationship r on r.cityId = c.id and r.id = coalesce("
                    + "(select max(o.id) from Relationship o where o.openFor = c.id and o.openSide = ''),"
                    + " (select max(d.id) from Relationship d where d.openFor = c.id),"
                    + " (select max(l.id) from Relationship l where l.cityId = c.id and l.mergedInto is null))";

    /** The place among {@link RegisterFilter#STATUSES}. */
    private static final String STATUS = "case when r.id is null then 6"
            + " when r.ending in (youcheng.register.Ending.NOT_CONCLUDED, youcheng.register.Ending.MISTAKEN) then 5"
            + " when r.legalStatus = youcheng.register.LegalStatus.INTENT then 0"
            + " when r.legalStatus = youcheng.register.LegalStatus.APPLIED then 1"
            + " when r.legalStatus = youcheng.register.LegalStatus.APPROVED then 2"
            + " when r.legalStatus = youcheng.register.LegalStatus.SIGNED then 3 else 4 end";

    /** Also those of our districts, which stand beside the one that counts. */
    private static final String ALL_IN_FORCE = "(select count(f) from Relationship f where f.cityId = c.id"
            + " and f.legalStatus = youcheng.register.LegalStatus.SIGNED)";

    private static final String IN_FORCE = "r.legalStatus = youcheng.register.LegalStatus.SIGNED";

    private final EntityManager entities;
    private final Countries countries;
    private final FormerCountries former;
    private final Map<String, StoredColumn> added;

    RegisterPages(EntityManager entities, Countries countries, FormerCountries former, List<StoredColumns> features) {
        this.entities = entities;
        this.countries = countries;
        this.former = former;
        this.added = features.stream()
                .flatMap(feature -> feature.columns().stream())
                .collect(Collectors.toUnmodifiableMap(StoredColumn::name, Function.identity()));
    }

    /** The keys of one page. */
    List<Long> page(RegisterWish wish, Locale language, int offset, int limit) {
        return new Wanted(wish)
                .query("select c.id", " order by " + order(wish, language), Long.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    RegisterCount count(RegisterWish wish) {
        return new Wanted(wish)
                .query(
                        "select new " + RegisterCount.class.getName() + "(count(c), coalesce(sum(" + ALL_IN_FORCE
                                + "), 0))",
                        "",
                        RegisterCount.class)
                .getSingleResult();
    }

    /** Of what is alike in the wanted order the names decide, and of what is called alike the keys. */
    private String order(RegisterWish wish, Locale language) {
        String name = Languages.isChinese(language) ? "c.sortZh" : "c.sortEn";
        String direction = wish.filter().ascending() ? " asc" : " desc";
        String column = wish.column();
        if (column != null) {
            String first = "case when " + IN_FORCE + " then " + added(column).order() + " end";
            return first + direction + " nulls last, " + name + direction + ", c.id";
        }
        return switch (wish.filter().sort()) {
            case NAME -> name + direction + ", c.id";
            case COUNTRY -> place(language) + direction + ", " + name + ", c.id";
            case STATUS -> STATUS + direction + ", " + name + ", c.id";
            case ESTABLISHED -> "r.established" + direction + " nulls last, " + name + ", c.id";
        };
    }

    /** The states are a configured list, no table: their order is written into the query. */
    private String place(Locale language) {
        StringBuilder place = new StringBuilder("case c.country");
        int number = 0;
        for (Country country : countries.all(language)) {
            place.append(" when '").append(country.iso2()).append("' then ").append(number++);
        }
        return place.append(" else ").append(number).append(" end").toString();
    }

    private StoredColumn added(String name) {
        StoredColumn column = added.get(name);
        if (column == null) {
            throw new IllegalArgumentException("No column " + name);
        }
        return column;
    }

    /** Only what is asked for becomes a part of the query, so that the database finds its index. */
    private final class Wanted {

        private final List<String> parts = new ArrayList<>();
        private final Map<String, Object> parameters = new LinkedHashMap<>();

        Wanted(RegisterWish wish) {
            RegisterFilter filter = wish.filter();
            parts.add("c.mergedInto is null and c.offLists = false");
            find(filter.text());
            if (filter.region() != null) {
                parts.add("c.country in :ofRegion");
                parameters.put("ofRegion", codes(country -> country.region() == filter.region()));
            }
            if (filter.tier() != null) {
                parts.add("r.tier = :tier");
                parameters.put("tier", filter.tier());
            }
            if (filter.status() != null) {
                parts.add(STATUS + " = :status");
                parameters.put("status", RegisterFilter.STATUSES.indexOf(filter.status()));
            }
            wish.chosen().forEach((name, value) -> {
                String parameter = "chosen" + parameters.size();
                parts.add(IN_FORCE + " and " + added(name).choice() + " = :" + parameter);
                parameters.put(parameter, value);
            });
        }

        /** By any name of the city, by that of its country now or when it was signed, or by that of our district. */
        private void find(String text) {
            String key = SearchText.of(text);
            if (!key.isEmpty()) {
                parts.add("(c.searchKey like :text or c.country in :named or exists (select 1 from Relationship s"
                        + " where s.cityId = c.id and (s.districtSearch like :text or s.countryThen in :then)))");
                parameters.put("text", "%" + key + "%");
                parameters.put("named", codes(country -> SearchText.isFound(text, country.nameZh(), country.nameEn())));
                parameters.put(
                        "then",
                        former.all().stream()
                                .filter(country -> SearchText.isFound(text, country.nameZh(), country.nameEn()))
                                .map(FormerCountry::code)
                                .toList());
            }
        }

        private List<String> codes(Predicate<Country> wanted) {
            return countries.all(Languages.CHINESE).stream()
                    .filter(wanted)
                    .map(Country::iso2)
                    .toList();
        }

        <T> TypedQuery<T> query(String select, String order, Class<T> type) {
            String where = parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
            TypedQuery<T> query = entities.createQuery(select + CITIES + where + order, type);
            parameters.forEach(query::setParameter);
            return query;
        }
    }
}
