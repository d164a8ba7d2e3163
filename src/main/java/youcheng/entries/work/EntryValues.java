package youcheng.entries.work;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import youcheng.audit.FieldValues;
import youcheng.base.Bilingual;
import youcheng.base.Languages;
import youcheng.base.PartialDate;
import youcheng.base.ui.Messages;
import youcheng.entries.content.EnteredPaper;
import youcheng.register.Countries;
import youcheng.register.FormerCountries;
import youcheng.register.FormerCountry;

/** Tells the trail what the values of an entry's fields are called: countries, and the parts of an agreement's line. */
@Component
class EntryValues implements FieldValues {

    private final Countries countries;
    private final FormerCountries former;
    private final Messages messages;

    EntryValues(Countries countries, FormerCountries former, Messages messages) {
        this.countries = countries;
        this.former = former;
        this.messages = messages;
    }

    @Override
    public Set<String> dates() {
        return Set.of("entry.established", "entry.ended");
    }

    @Override
    public Optional<Bilingual> nameOf(String field, String value) {
        return switch (field) {
            case "entry.country" ->
                countries.find(value).map(country -> new Bilingual(country.nameZh(), country.nameEn()));
            case "entry.countryThen" -> former.find(value).map(FormerCountry::name);
            case "entry.agreements" ->
                Optional.of(new Bilingual(said(value, Languages.CHINESE), said(value, Languages.ENGLISH)));
            default -> Optional.empty();
        };
    }

    private String said(String lines, Locale language) {
        Messages words = messages.in(language);
        return lines.lines()
                .map(line -> Arrays.stream(line.split(EnteredPaper.BETWEEN))
                        .map(part -> part(part, words))
                        .collect(Collectors.joining(EnteredPaper.BETWEEN)))
                .collect(Collectors.joining("\n"));
    }

    /** What somebody typed stays as it is. */
    private static String part(String part, Messages words) {
        if (part.equals(EnteredPaper.RENEWS)) {
            return words.t("agreement.renews");
        }
        if (part.startsWith(EnteredPaper.UNTIL)) {
            return EnteredPaper.UNTIL + date(part.substring(EnteredPaper.UNTIL.length()), words);
        }
        return words.find("agreement.kind." + part).orElseGet(() -> date(part, words));
    }

    private static String date(String part, Messages words) {
        return PartialDate.parse(part).map(words::say).orElse(part);
    }
}
