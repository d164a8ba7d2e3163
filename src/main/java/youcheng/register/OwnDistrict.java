package youcheng.register;

import java.util.Locale;
import youcheng.base.Bilingual;
import youcheng.base.Languages;

/**
 * A district of the office's own city that has a relationship of its own.
 *
 * @param nameZh its name in Chinese
 * @param nameEn its name in English
 */
public record OwnDistrict(String nameZh, String nameEn) {

    /** Characters that each name may have at most. */
    public static final int LONGEST_NAME = 60;

    /** The name in this language. */
    public String name(Locale language) {
        return Languages.isChinese(language) ? nameZh : nameEn;
    }

    /** The name for whoever reads it. */
    public Bilingual name() {
        return new Bilingual(nameZh, nameEn);
    }

    /** The partner's name and that of this district, which together name the relationship. */
    public Bilingual with(Bilingual partner) {
        return new Bilingual(partner.chinese() + "—" + nameZh, partner.english() + " – " + nameEn);
    }

    /** The same for two spellings of one district: {@code 朝阳区} and {@code 朝阳}. */
    public String key() {
        return SearchKey.identity(nameZh);
    }
}
