package youcheng.base;

import java.util.Locale;

/** A text in both of the portal's languages. */
public record Bilingual(String chinese, String english) {

    /** The text in this language. */
    public String in(Locale language) {
        return Languages.isChinese(language) ? chinese : english;
    }
}
