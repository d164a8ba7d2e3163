package youcheng.register;

import java.util.Locale;
import java.util.regex.Pattern;
import youcheng.base.SearchText;

/** Keys by which names of places are matched and sorted: as the eye reads them, and whatever kind of place they say. */
public final class SearchKey {

    /** What kind of place it is says little about which; longer endings stand first. */
    private static final Pattern CHINESE_KIND = Pattern.compile("(?<=..)(特别市|广域市|首都大区|首都特区|大区|地区|特区|市|省|州|都|府|县|区)$");

    private static final Pattern ENGLISH_KIND =
            Pattern.compile("^(city of|greater) | (city|province|region|governorate|prefecture|municipality)$");

    private static final Pattern CHINESE_CITY = Pattern.compile(".*..(市|都|县)$");
    private static final Pattern ENGLISH_CITY = Pattern.compile("^city of .*|.* (city|municipality)$");

    /** What kind of place a name says it is. */
    public enum PlaceKind {
        CITY,
        REGION,
        UNSAID
    }

    private SearchKey() {}

    /** The name as the eye reads it. */
    public static String of(String name) {
        return SearchText.of(name);
    }

    /** The name in Latin letters, Chinese as pinyin. */
    public static String latin(String name) {
        return SearchText.latin(name);
    }

    /** The key that two names of one place share: {@code 科隆市} and {@code 科隆}, {@code City of York} and {@code York}. */
    public static String identity(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        String bare = ENGLISH_KIND.matcher(lower).replaceAll("");
        return of(CHINESE_KIND.matcher(bare).replaceAll(""));
    }

    /**
     * Whether two names can be those of one place: the same but for the kind, and the kinds do not differ. {@code 科隆}
     * is {@code 科隆市}, but the state {@code 纽约州} is not the city {@code 纽约市}.
     */
    public static boolean canBeSamePlace(String one, String other) {
        PlaceKind kind = kind(one);
        PlaceKind otherKind = kind(other);
        return identity(one).equals(identity(other))
                && (kind == otherKind || kind == PlaceKind.UNSAID || otherKind == PlaceKind.UNSAID);
    }

    /** What kind of place a name says it is. */
    public static PlaceKind kind(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        if (CHINESE_CITY.matcher(lower).matches() || ENGLISH_CITY.matcher(lower).matches()) {
            return PlaceKind.CITY;
        }
        return identity(name).equals(of(name)) ? PlaceKind.UNSAID : PlaceKind.REGION;
    }
}
