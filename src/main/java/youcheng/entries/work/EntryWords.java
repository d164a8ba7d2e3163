package youcheng.entries.work;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.Bilingual;
import youcheng.base.MessageKey;
import youcheng.base.PartialDate;
import youcheng.entries.content.EntryContent;
import youcheng.entries.content.EntryField;
import youcheng.register.Countries;
import youcheng.register.FormerCountries;
import youcheng.register.FormerCountry;

/** The fields of an entry as people read them: countries by their names, constants by the messages that name them. */
@Component
public class EntryWords {

    private final Countries countries;
    private final FormerCountries former;

    EntryWords(Countries countries, FormerCountries former) {
        this.countries = countries;
        this.former = former;
    }

    /** What people read of this field. */
    public @Nullable Object readable(EntryField field, EntryContent content) {
        return switch (field) {
            case country ->
                countries
                        .find(content.country())
                        .map(country -> new Bilingual(country.nameZh(), country.nameEn()))
                        .orElse(null);
            case countryThen ->
                former.find(content.countryThen()).map(FormerCountry::name).orElse(null);
            case established -> date(content.established());
            case ended -> date(content.ended());
            default -> {
                Object stated = field.of(content);
                yield stated instanceof Enum<?> constant ? MessageKey.of(field.labelKey(), constant) : stated;
            }
        };
    }

    private static Object date(String typed) {
        return PartialDate.parse(typed).<Object>map(date -> date).orElse(typed);
    }
}
