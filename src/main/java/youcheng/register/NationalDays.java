package youcheng.register;

import java.time.MonthDay;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import youcheng.base.Bilingual;

/**
 * The national days that are the same in every year: a configured list, {@code youcheng.register.national-days}, whose
 * source stands beside the one that is shipped. A state whose day moves or is not known for certain is not in it.
 */
@Component
public class NationalDays {

    private final Map<String, NationalDay> byCode;

    NationalDays(@Value("${youcheng.register.national-days}") Resource file) {
        this.byCode = SampleFile.read(file).stream()
                .map(NationalDays::day)
                .collect(Collectors.toUnmodifiableMap(NationalDay::iso2, Function.identity()));
    }

    /** The national day of the state with this code. */
    public Optional<NationalDay> find(String iso2) {
        return Optional.ofNullable(byCode.get(iso2));
    }

    /** All, in no order. */
    Collection<NationalDay> all() {
        return byCode.values();
    }

    private static NationalDay day(CSVRecord row) {
        return new NationalDay(
                row.get("country_iso2"),
                MonthDay.of(Integer.parseInt(row.get("month")), Integer.parseInt(row.get("day"))),
                new Bilingual(row.get("name_zh"), row.get("name_en")));
    }
}
