package youcheng.imports.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import youcheng.register.NameRecord;
import youcheng.register.SearchKey;
import youcheng.register.SearchKey.PlaceKind;

/**
 * A name of a place, taken apart for comparing.
 *
 * @param written as it is written, but for case and kind of place
 * @param key as the eye reads it, abbreviations written out, without the kind of place
 * @param latin that in Latin letters
 * @param kind what kind of place it says
 * @param former whether it is no longer in use
 * @param isLatin whether it is written in letters without accents
 */
record PlaceName(String written, String key, String latin, PlaceKind kind, boolean former, boolean isLatin) {

    private static final int ASCII = 0x80;

    /** Names in brackets, and several with a stroke between. */
    private static final Pattern BETWEEN = Pattern.compile("[()\\[\\]/;、|]");

    private static final Pattern FORMERLY = Pattern.compile("^(原名|原称|旧称|旧名|曾用名|原|旧|formerly|former|now|今|ex)[:\\s-]*");
    private static final Pattern SAINT = Pattern.compile("\\b(?:st\\.?|saint|sankt|sint|ste\\.?|sainte)[\\s-]+");
    private static final Pattern MOUNT = Pattern.compile("\\bmt\\.?\\s+");
    private static final Pattern FORT = Pattern.compile("\\bft\\.?\\s+");

    /** Kinds that the register's own key leaves standing. */
    private static final Pattern REGION_KIND = Pattern.compile(
            "^(?:state|province|governorate|prefecture|region|county|department|canton|district|republic) of "
                    + "| (?:state|county|oblast|district|canton|department|voivodeship|krai|raion)$"
                    + "|(?<=..)(?:自治州|自治区|边疆区|共和国|道)$");

    private static final Pattern CITY_KIND =
            Pattern.compile("^(?:municipality of|city and county of|metropolitan city of|capital city of|stadt) "
                    + "| (?:metropolitan city|special city|metropolis|capital city|town)$"
                    + "|(?<=...)-(?:si|shi)$|(?<=..)直辖市$");

    /** The names that stand in this one; a record of the register has one, a cell of a file may have several. */
    static List<PlaceName> of(NameRecord name) {
        String plain =
                Normalizer.normalize(name.name(), Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        List<PlaceName> names = new ArrayList<>();
        for (String part : BETWEEN.split(plain, -1)) {
            String bare = FORMERLY.matcher(part.strip()).replaceFirst("");
            boolean former = name.isFormer() || !bare.equals(part.strip());
            if (!bare.isBlank()) {
                PlaceName one = of(bare, former);
                if (!one.key.isEmpty()) {
                    names.add(one);
                }
            }
        }
        return names;
    }

    private static PlaceName of(String lower, boolean former) {
        String bare = CITY_KIND.matcher(lower).replaceFirst("");
        PlaceKind kind = bare.equals(lower) ? SearchKey.kind(lower) : PlaceKind.CITY;
        String barer = REGION_KIND.matcher(bare).replaceFirst("");
        kind = barer.equals(bare) ? kind : PlaceKind.REGION;
        String full = SAINT.matcher(barer).replaceAll("saint ");
        full = FORT.matcher(MOUNT.matcher(full).replaceAll("mount ")).replaceAll("fort ");
        String key = SearchKey.identity(full);
        return new PlaceName(barer, key, SearchKey.latin(key), kind, former, isAscii(key));
    }

    private static boolean isAscii(String key) {
        return key.chars().allMatch(letter -> letter < ASCII);
    }

    /** Whether both may be of one kind of place. */
    boolean isOfKindOf(PlaceName other) {
        return kind == other.kind || kind == PlaceKind.UNSAID || other.kind == PlaceKind.UNSAID;
    }

    /** Whether both are written the same but for case and kind. */
    boolean isWrittenAs(PlaceName other) {
        return written.equals(other.written) || SearchKey.identity(written).equals(written(other));
    }

    private static String written(PlaceName other) {
        return other.written.replace(" ", "");
    }
}
