package youcheng.register;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Keys by which names are searched, matched and sorted, whatever their case, accents, width and script. */
final class SearchKey {

    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    /** Characters that names of places use in another reading than the one ICU gives: 都柏林 is dubailin, not doubailin. */
    private static final Map<Character, String> READINGS =
            Map.of('都', " du ", '地', " di ", '的', " di ", '佛', " fo ", '埔', " pu ", '泊', " bo ", '柏', " bo ");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_NAME = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What kind of place it is says little about which; longer endings stand first. */
    private static final Pattern CHINESE_KIND = Pattern.compile("(?<=..)(特别市|广域市|首都大区|首都特区|大区|地区|特区|市|省|州|都|府|县|区)$");

    private static final Pattern ENGLISH_KIND =
            Pattern.compile("^(city of|greater) | (city|province|region|governorate|prefecture|municipality)$");

    private static final Pattern CHINESE_CITY = Pattern.compile(".*..(市|都|县)$");
    private static final Pattern ENGLISH_CITY = Pattern.compile("^city of .*|.* (city|municipality)$");

    /** What kind of place a name says it is. */
    private enum Kind {
        CITY,
        REGION,
        UNSAID
    }

    private SearchKey() {}

    /** Letters and digits only, lower case, without accents: {@code São Paulo} is {@code saopaulo}. */
    static String of(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String composed = Normalizer.normalize(plain, Normalizer.Form.NFC);
        return NOT_NAME.matcher(composed.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** In Latin letters, Chinese as pinyin without tones: {@code 东京都} is {@code dongjingdu}. */
    static String latin(String name) {
        StringBuilder read = new StringBuilder();
        for (char letter : name.toCharArray()) {
            read.append(READINGS.getOrDefault(letter, String.valueOf(letter)));
        }
        return of(TO_LATIN.transliterate(read.toString()));
    }

    /** The key that two names of one place share: {@code 科隆市} and {@code 科隆}, {@code City of York} and {@code York}. */
    static String identity(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        String bare = ENGLISH_KIND.matcher(lower).replaceAll("");
        return of(CHINESE_KIND.matcher(bare).replaceAll(""));
    }

    /**
     * Whether two names can be those of one place: the same but for the kind, and the kinds do not differ. {@code 科隆}
     * is {@code 科隆市}, but the state {@code 纽约州} is not the city {@code 纽约市}.
     */
    static boolean canBeSamePlace(String one, String other) {
        Kind kind = kind(one);
        Kind otherKind = kind(other);
        return identity(one).equals(identity(other))
                && (kind == otherKind || kind == Kind.UNSAID || otherKind == Kind.UNSAID);
    }

    private static Kind kind(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        if (CHINESE_CITY.matcher(lower).matches() || ENGLISH_CITY.matcher(lower).matches()) {
            return Kind.CITY;
        }
        return identity(name).equals(of(name)) ? Kind.UNSAID : Kind.REGION;
    }
}
