package youcheng.aid.content;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import youcheng.base.Bilingual;
import youcheng.base.CleanText;
import youcheng.base.SearchText;
import youcheng.register.CityId;

/**
 * Somebody who gives or gets the goods of a package: a city of the register, whether or not there is a relationship with it, or an
 * organisation, which is no city and never counts as a relationship.
 *
 * @param key its key, or 0 as long as it is not stored
 * @param role which part it plays
 * @param city the city of the register, or null
 * @param nameZh its name in Chinese
 * @param nameEn its name in English
 * @param country where it is, ISO 3166-1 alpha-2; empty for whom we give to at home
 */
public record AidParty(long key, PartyRole role, @Nullable CityId city, String nameZh, String nameEn, String country) {

    private static final int LONGEST_LIKENESS = 500;

    /** Which part somebody plays. */
    public enum PartyRole {
        /** The partner abroad: who gets what is given, or gives what is received. */
        PARTNER,
        /** Who in our city gets what is received. */
        RECIPIENT
    }

    public AidParty {
        nameZh = CleanText.line(nameZh);
        nameEn = CleanText.line(nameEn);
        country = CleanText.line(country);
    }

    /** Its name for whoever reads it; where it has one in one language only, that one. */
    public Bilingual name() {
        return new Bilingual(nameZh.isEmpty() ? nameEn : nameZh, nameEn.isEmpty() ? nameZh : nameEn);
    }

    /** By what two packages are known to be with the same partner: the city, or else the organisation's name and country. */
    public String likeness() {
        String likeness = city == null
                ? "org:" + country + ":"
                        + SearchText.sort(Stream.of(nameEn, nameZh)
                                .filter(name -> !name.isEmpty())
                                .findFirst()
                                .orElse(""))
                : "city:" + Objects.requireNonNull(city).value();
        return likeness.length() > LONGEST_LIKENESS ? likeness.substring(0, LONGEST_LIKENESS) : likeness;
    }
}
