package youcheng.base;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Texts as the eye reads them, for searching, matching and sorting, whatever their case, accents, width and script:
 * {@code gdansk} is Gdańsk, {@code ＡＰＥＣ} is APEC, {@code 東京都} is 东京都 and {@code changqi} is 长崎. Every list and every
 * choice of the portal searches with it. Stored keys are made with it too: a change here needs a migration that makes
 * them anew.
 */
public final class SearchText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String BETWEEN = " ";
    private static final int LONGEST_INDEX = 2000;
    private static final int LONGEST_SORT = 400;
    private static final int ASCII = 0x80;

    private SearchText() {}

    /**
     * Letters and digits only, lower case, without accents, Chinese in its simplified form: {@code São Paulo} is
     * {@code saopaulo}.
     */
    public static String of(String text) {
        String composed = text;
        if (!isAscii(text)) {
            String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                    .replaceAll("");
            composed = Normalizer.normalize(plain, Normalizer.Form.NFC);
        }
        StringBuilder key = new StringBuilder(composed.length());
        composed.toLowerCase(Locale.ROOT).codePoints().forEach(letter -> {
            if (letter >= ASCII) {
                key.append(Letters.plain(letter));
            } else if (Character.isLetterOrDigit(letter)) {
                key.append((char) letter);
            }
        });
        return key.toString();
    }

    /** In Latin letters, Chinese as pinyin without tones: {@code 东京都} is {@code dongjingdu}. */
    public static String latin(String text) {
        return isAscii(text) ? of(text) : of(Letters.read(text, Letters::reading));
    }

    /**
     * Whether somebody who types this looks for one of these texts: a part of it, or of its pinyin. Nothing typed looks
     * for all, and what has neither letter nor digit for nothing.
     */
    public static boolean isFound(String typed, @Nullable String... texts) {
        String key = of(typed);
        if (key.isEmpty()) {
            return typed.isBlank();
        }
        return Stream.of(texts)
                .anyMatch(text -> text != null
                        && spellings().anyMatch(spelling -> spelling.apply(text).contains(key)));
    }

    /** Whether what is typed looks for a row that is stored with this {@link #index}. */
    public static boolean isFoundIn(String typed, String index) {
        String key = of(typed);
        return key.isEmpty() ? typed.isBlank() : index.contains(key);
    }

    /**
     * What a stored row is found by: these texts and their pinyin. What {@link #of} makes of the typed text is part of it
     * where the row is found. At most {@value #LONGEST_INDEX} characters.
     */
    public static String index(@Nullable String... texts) {
        String index = spellings()
                .flatMap(spelling ->
                        Stream.of(texts).filter(text -> text != null).map(spelling))
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

    /** As it is written, as names of places are read, and as the same characters are read elsewhere: 市长 is shizhang. */
    private static Stream<UnaryOperator<String>> spellings() {
        return Stream.of(SearchText::of, SearchText::latin, SearchText::otherwise);
    }

    private static String otherwise(String text) {
        return isAscii(text) ? of(text) : of(Letters.read(text, Letters::otherReading));
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(letter -> letter < ASCII);
    }
}
