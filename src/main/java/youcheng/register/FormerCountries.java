package youcheng.register;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import youcheng.base.PartialDate;

/**
 * The states of their time: by the codes of ISO 3166-3, with the present countries that lie where they lay. Desk and region
 * of a partner follow from its present country alone.
 */
@Component
public class FormerCountries {

    private static final ClassPathResource FILE = new ClassPathResource("register/former-countries.csv");

    private final Map<String, FormerCountry> byCode;

    FormerCountries() {
        this.byCode = SampleFile.read(FILE).stream()
                .map(FormerCountries::country)
                .collect(Collectors.toUnmodifiableMap(FormerCountry::code, Function.identity()));
    }

    /** The state with this code of ISO 3166-3. */
    public Optional<FormerCountry> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** All, in the order of their codes. */
    public List<FormerCountry> all() {
        return byCode.values().stream()
                .sorted(Comparator.comparing(FormerCountry::code))
                .toList();
    }

    /** Those in which a place lay that lies in this country today, in the order of their codes. */
    public List<FormerCountry> of(String country) {
        return all().stream()
                .filter(former -> former.until(country).isPresent())
                .toList();
    }

    /** The last column says {@code RS:2003-02-04|HR:1991}: which present country, and until when. */
    private static FormerCountry country(CSVRecord row) {
        return new FormerCountry(
                row.get("iso3"),
                row.get("name_zh"),
                row.get("name_en"),
                date(row.get("valid_from")),
                Arrays.stream(row.get("present").split("\\|"))
                        .map(part -> part.split(":"))
                        .collect(Collectors.toMap(part -> part[0], part -> date(part[1]))));
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow();
    }
}
