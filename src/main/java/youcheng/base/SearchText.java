package youcheng.base;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Texts as the eye reads them, for searching, matching and sorting, whatever their case, accents, width and script:
 * {@code gdansk} is Gdańsk, {@code ＡＰＥＣ} is APEC, {@code 東京都} is 东京都 and {@code changqi} is 长崎. Every list and every
 * choice of the portal searches with it.
 */
public final class SearchText {

    /** Letters that are another letter with a stroke or two in one: ø, ł, đ, ß, æ, ı. */
    private static final Transliterator PLAIN_LATIN = Transliterator.getInstance("Latin-ASCII");

    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    /** Forms that only Japanese writes, as they stand in names of places. */
    private static final Map<Character, Character> JAPANESE_FORMS = Map.ofEntries(
            Map.entry('広', '广'),
            Map.entry('沢', '泽'),
            Map.entry('浜', '滨'),
            Map.entry('県', '县'),
            Map.entry('桜', '樱'),
            Map.entry('塩', '盐'),
            Map.entry('鉄', '铁'),
            Map.entry('戸', '户'),
            Map.entry('辺', '边'),
            Map.entry('児', '儿'),
            Map.entry('徳', '德'),
            Map.entry('栄', '荣'),
            Map.entry('黒', '黑'),
            Map.entry('竜', '龙'),
            Map.entry('滝', '泷'),
            Map.entry('関', '关'),
            Map.entry('円', '圆'),
            Map.entry('薩', '萨'));

    /** Characters that names of places use in another reading than the one ICU gives: 都柏林 is dubailin, not doubailin. */
    private static final Map<Character, String> READINGS = Map.ofEntries(
            Map.entry('都', " du "),
            Map.entry('地', " di "),
            Map.entry('的', " di "),
            Map.entry('佛', " fo "),
            Map.entry('埔', " pu "),
            Map.entry('泊', " bo "),
            Map.entry('柏', " bo "),
            Map.entry('长', " chang "),
            Map.entry('長', " chang "),
            Map.entry('重', " chong "),
            Map.entry('厦', " xia "),
            Map.entry('朝', " chao "),
            Map.entry('番', " fan "));

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_NAME = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String BETWEEN = " ";
    private static final int LONGEST_INDEX = 2000;
    private static final int LONGEST_SORT = 400;

    private SearchText() {}

    /**
     * Letters and digits only, lower case, without accents, Chinese in its simplified form: {@code São Paulo} is
     * {@code saopaulo}.
     */
    public static String of(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String composed = Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return NOT_NAME.matcher(PLAIN_LATIN.transliterate(simplified(composed))).replaceAll("");
    }

    /** In Latin letters, Chinese as pinyin without tones: {@code 东京都} is {@code dongjingdu}. */
    public static String latin(String text) {
        StringBuilder read = new StringBuilder();
        for (char letter : simplified(text).toCharArray()) {
            read.append(READINGS.getOrDefault(letter, String.valueOf(letter)));
        }
        return of(TO_LATIN.transliterate(read.toString()));
    }

    /** Whether somebody who types this looks for one of these texts: a part of it, or of its pinyin; empty is of all. */
    public static boolean isFound(String typed, @Nullable String... texts) {
        String key = of(typed);
        return key.isEmpty()
                || Stream.of(texts)
                        .anyMatch(text -> text != null
                                && (of(text).contains(key) || latin(text).contains(key)));
    }

    /**
     * What a stored row is found by: these texts and their pinyin. What {@link #of} makes of the typed text is part of it
     * where the row is found. At most {@value #LONGEST_INDEX} characters.
     */
    public static String index(@Nullable String... texts) {
        String index = Stream.of(texts)
                .filter(Objects::nonNull)
                .flatMap(text -> Stream.of(of(text), latin(text)))
                .filter(key -> !key.isEmpty())
                .distinct()
                .collect(Collectors.joining(BETWEEN));
        return index.substring(0, Math.min(index.length(), LONGEST_INDEX));
    }

    /** What a stored row is sorted by. At most {@value #LONGEST_SORT} characters. */
    public static String sort(String text) {
        String key = latin(text);
        return key.substring(0, Math.min(key.length(), LONGEST_SORT));
    }

    private static String simplified(String text) {
        String simplified = SIMPLIFIED.transliterate(text);
        StringBuilder own = new StringBuilder(simplified.length());
        for (char letter : simplified.toCharArray()) {
            own.append(JAPANESE_FORMS.getOrDefault(letter, letter).charValue());
        }
        return own.toString();
    }
}
