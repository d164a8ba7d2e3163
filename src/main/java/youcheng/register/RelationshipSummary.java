package youcheng.register;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import youcheng.base.Bilingual;
import youcheng.base.Languages;
import youcheng.base.PartialDate;
import youcheng.base.SearchText;
import youcheng.identity.Desk;

/**
 * A relationship that was concluded, with what lists and figures ask of it; many are read at once.
 *
 * @param id the relationship
 * @param city the partner
 * @param nameZh the partner's name in Chinese
 * @param nameEn the partner's name in English
 * @param sortZh the Chinese name in pinyin
 * @param sortEn the English name, for sorting
 * @param searchKey all names of the partner, also former ones, and of our district, as {@link SearchText#index} makes it of them
 * @param country where the partner lies
 * @param district which of the city's own districts has it; null: the city itself
 * @param tier which kind, or null where it is not known
 * @param status signed, or ended after it was signed
 * @param established when it was signed, as exactly as known, or null
 * @param ended when it ended, as exactly as known, or null
 * @param latitude degrees north, or null
 * @param longitude degrees east, or null
 */
public record RelationshipSummary(
        RelationshipId id,
        CityId city,
        String nameZh,
        String nameEn,
        String sortZh,
        String sortEn,
        String searchKey,
        Country country,
        @Nullable OwnDistrict district,
        @Nullable Tier tier,
        LegalStatus status,
        @Nullable PartialDate established,
        @Nullable PartialDate ended,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    /** The partner's name in this language, and that of our district where that has the relationship. */
    public String name(Locale language) {
        return name().in(language);
    }

    /** The same for whoever reads it. */
    public Bilingual name() {
        Bilingual partner = new Bilingual(nameZh, nameEn);
        return district == null ? partner : district.with(partner);
    }

    /** By what the partner's name is sorted in this language. */
    public String sortKey(Locale language) {
        return Languages.isChinese(language) ? sortZh : sortEn;
    }

    /** Whether this is part of any name of the partner, also a former one, or of its country's, or of their pinyin. */
    public boolean isFound(String part) {
        return SearchText.isFoundIn(part, searchKey) || SearchText.isFound(part, country.nameZh(), country.nameEn());
    }

    /** Whether it counts as a relationship now. */
    public boolean isInForce() {
        return status == LegalStatus.SIGNED;
    }

    /** The desk that does the work for it. */
    public Desk desk() {
        return country.region().desk();
    }
}
