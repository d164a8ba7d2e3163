package youcheng.register.keeping;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import youcheng.audit.Chain;
import youcheng.audit.FieldValues;
import youcheng.base.Bilingual;
import youcheng.register.FormerCountries;
import youcheng.register.FormerCountry;

/** Tells the trail what the values of the register's fields are called: former countries, and what was merged. */
@Component
class RegisterValues implements FieldValues {

    private static final Pattern KEY = Pattern.compile("#(\\d{1,18})");

    private final FormerCountries former;
    private final TrailCities cities;

    RegisterValues(FormerCountries former, TrailCities cities) {
        this.former = former;
        this.cities = cities;
    }

    @Override
    public Set<String> dates() {
        return Set.of(
                "relationship.established",
                "relationship.ended",
                "relationship.tierSince",
                "agreement.signed",
                "agreement.endedOn",
                "city.nameFrom",
                "city.nameUntil");
    }

    @Override
    public Map<String, Bilingual> namesOf(String field, Collection<String> values) {
        return switch (field) {
            case "relationship.countryThen" -> countries(values);
            case "relationship.mergedWith" -> subjects(values, Chain::ofRelationship);
            case "city.mergedWith", "city.mergedInto" -> subjects(values, Chain::ofCity);
            default -> Map.of();
        };
    }

    private Map<String, Bilingual> countries(Collection<String> codes) {
        Map<String, Bilingual> names = new HashMap<>();
        codes.forEach(code -> former.find(code).map(FormerCountry::name).ifPresent(name -> names.put(code, name)));
        return names;
    }

    private Map<String, Bilingual> subjects(Collection<String> values, LongFunction<Chain> chain) {
        Map<String, Chain> chains = new HashMap<>();
        values.forEach(value -> {
            Matcher key = KEY.matcher(value);
            if (key.matches()) {
                chains.put(value, chain.apply(Long.parseLong(key.group(1))));
            }
        });
        Map<Chain, Bilingual> known = cities.namesOf(chains.values());
        Map<String, Bilingual> names = new HashMap<>();
        chains.forEach((value, of) -> {
            Bilingual name = known.get(of);
            if (name != null) {
                names.put(value, name);
            }
        });
        return names;
    }
}
