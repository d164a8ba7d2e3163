package youcheng.base;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The portal's languages: Chinese, the office's, and English. */
public final class Languages {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.UK;

    /** All, the office's own first. */
    public static final List<Locale> ALL = List.of(CHINESE, ENGLISH);

    private Languages() {}

    /** The language with this tag, e.g. {@code zh} or {@code en-US}; Chinese for anything else. */
    public static Locale of(@Nullable String tag) {
        return tag != null && tag.startsWith("en") ? ENGLISH : CHINESE;
    }

    public static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }
}
