package youcheng.register;

import java.util.Locale;
import youcheng.base.Languages;
import youcheng.base.SearchText;

/**
 * A state.
 *
 * @param iso2 its code of ISO 3166-1
 * @param nameZh its short name in Chinese
 * @param nameEn its short name in English
 * @param region where it lies
 * @param diplomaticRelations whether China has diplomatic relations with it; true for China itself
 * @param sortKey its Chinese name in pinyin
 */
public record Country(
        String iso2, String nameZh, String nameEn, Region region, boolean diplomaticRelations, String sortKey) {

    /** The name in this language. */
    public String name(Locale language) {
        return Languages.isChinese(language) ? nameZh : nameEn;
    }

    /** By what the name is sorted in this language. */
    public String sortKey(Locale language) {
        return Languages.isChinese(language) ? sortKey : SearchText.sort(nameEn);
    }
}
