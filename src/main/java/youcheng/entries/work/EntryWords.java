package youcheng.entries.work;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.Bilingual;
import youcheng.base.MessageKey;
import youcheng.base.Rejection;
import youcheng.base.TypedDate;
import youcheng.entries.content.EnteredPaper;
import youcheng.entries.content.EntryContent;
import youcheng.entries.content.EntryField;
import youcheng.entries.content.EntryStanding;
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

    /** What people read of this field; of agreements {@link #agreements} says more. */
    public @Nullable Object readable(EntryField field, EntryContent content) {
        return switch (field) {
            case country ->
                countries
                        .find(content.country())
                        .map(country -> new Bilingual(country.nameZh(), country.nameEn()))
                        .orElse(null);
            case countryThen ->
                former.find(content.countryThen()).map(FormerCountry::name).orElse(null);
            case established -> date(field, content.established());
            case ended -> isSaid(field, content) ? date(field, content.ended()) : null;
            default -> {
                Object stated = field.of(content);
                yield stated instanceof Enum<?> constant ? MessageKey.of(field.labelKey(), constant) : stated;
            }
        };
    }

    /** Whether something is said of this field, be it that it is not known when. */
    public boolean isSaid(EntryField field, EntryContent content) {
        return switch (field) {
            case established -> true;
            case ended -> content.standing() == EntryStanding.ENDED;
            default -> field.isStated(content);
        };
    }

    /** What is said of each agreement: its title, its kind, when it was signed, its term and what it is about. */
    public List<MessageKey> agreements(EntryContent content) {
        return content.agreements().stream()
                .filter(EnteredPaper::isStated)
                .map(EntryWords::agreement)
                .toList();
    }

    private static MessageKey agreement(EnteredPaper paper) {
        return new MessageKey(
                "entries.agreement.said",
                List.of(
                        paper.title(),
                        paper.kind() == null ? "" : MessageKey.of("agreement.kind", paper.kind()),
                        paper.signed().isEmpty()
                                ? new MessageKey("register.agreements.signedUnknown")
                                : new MessageKey(
                                        "register.agreements.signed",
                                        List.of(date(EntryField.agreements, paper.signed()))),
                        term(paper),
                        paper.subject().isEmpty()
                                ? ""
                                : new MessageKey("entries.agreement.subject", List.of(paper.subject()))));
    }

    private static MessageKey term(EnteredPaper paper) {
        if (paper.termUntil() == null) {
            return new MessageKey("agreement.standing.OPEN_ENDED");
        }
        return new MessageKey(
                paper.renews() ? "entries.agreement.renews" : "entries.agreement.until", List.of(paper.termUntil()));
    }

    /** Entries of earlier versions have their dates as they were typed. */
    private static Object date(EntryField field, String typed) {
        try {
            return TypedDate.read(field.name(), typed)
                    .<Object>map(date -> date)
                    .orElse(new MessageKey("entries.dateUnknown"));
        } catch (Rejection noDate) {
            return typed;
        }
    }
}
