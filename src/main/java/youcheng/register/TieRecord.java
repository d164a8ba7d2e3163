package youcheng.register;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import youcheng.base.Bilingual;
import youcheng.base.Languages;
import youcheng.base.PartialDate;
import youcheng.base.SearchText;
import youcheng.identity.Desk;

/**
 * A tie that was concluded, with what lists and figures ask of it; many are read at once.
 *
 * @param id the relationship
 * @param city the partner
 * @param nameZh the partner's name in Chinese
 * @param nameEn the partner's name in English
 * @param sortZh the Chinese name in pinyin
 * @param sortEn the English name, for sorting
 * @param country where the partner lies
 * @param tier which kind, or null where it is not known
 * @param status signed, or ended after it was signed
 * @param established when it was signed, as exactly as known, or null
 * @param ended when it ended, as exactly as known, or null
 * @param latitude degrees north, or null
 * @param longitude degrees east, or null
 */
public record TieRecord(
        RelationshipId id,
        CityId city,
        String nameZh,
        String nameEn,
        String sortZh,
        String sortEn,
        Country country,
        @Nullable Tier tier,
        LegalStatus status,
        @Nullable PartialDate established,
        @Nullable PartialDate ended,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    /** The partner's name in this language. */
    public String name(Locale language) {
        return Languages.isChinese(language) ? nameZh : nameEn;
    }

    /** The partner's name for whoever reads it. */
    public Bilingual name() {
        return new Bilingual(nameZh, nameEn);
    }

    /** By what the partner's name is sorted in this language. */
    public String sortKey(Locale language) {
        return Languages.isChinese(language) ? sortZh : sortEn;
    }

    /** Whether this is part of the partner's or the country's name, in either language or in pinyin; empty is of all. */
    public boolean isFound(String part) {
        return SearchText.isFound(part, nameZh, nameEn, country.nameZh(), country.nameEn());
    }

    /** Whether it counts as a tie now. */
    public boolean isTie() {
        return status == LegalStatus.SIGNED;
    }

    /** The desk that does the work for it. */
    public Desk desk() {
        return country.region().desk();
    }
}
