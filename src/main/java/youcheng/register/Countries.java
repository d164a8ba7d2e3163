package youcheng.register;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The states and whether China has diplomatic relations with them: a configured list, {@code
 * youcheng.register.countries}, whose source and date stand beside the one that is shipped.
 */
@Component
public class Countries {

    private static final String HOME = "home";

    private final Map<String, Country> byCode;

    Countries(@Value("${youcheng.register.countries}") Resource file) {
        this.byCode = SampleFile.read(file).stream()
                .map(Countries::country)
                .collect(Collectors.toUnmodifiableMap(Country::iso2, Function.identity()));
    }

    /** The country with this code. */
    public Country get(String iso2) {
        Country country = byCode.get(iso2);
        if (country == null) {
            throw new IllegalArgumentException("No country " + iso2);
        }
        return country;
    }

    public Optional<Country> find(String iso2) {
        return Optional.ofNullable(byCode.get(iso2));
    }

    /** All, in the order of their names in this language. */
    public List<Country> all(Locale language) {
        return byCode.values().stream()
                .sorted(Comparator.comparing(country -> country.sortKey(language)))
                .toList();
    }

    private static Country country(CSVRecord row) {
        String relations = row.get("diplomatic_relations");
        return new Country(
                row.get("iso2"),
                row.get("name_zh"),
                row.get("name_en"),
                Region.valueOf(row.get("region")),
                relations.equals("yes") || relations.equals(HOME),
                row.get("sort_key"));
    }
}
