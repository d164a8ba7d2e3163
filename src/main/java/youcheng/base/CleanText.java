package youcheng.base;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people type or paste, made fit to keep: composed characters, plain line breaks, no invisible controls. */
public final class CleanText {

    private static final Pattern LINE_BREAKS = Pattern.compile("\\r\\n?|\\u2028|\\u2029");

    /**
     * Control characters, halves of a surrogate pair, which a database refuses, and the marks that reorder text; line
     * break and tab stay, joiners in emoji stay.
     */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\u200B]");

    /** Or a required reason could be given as one unbreakable space. */
    private static final Pattern NOTHING_TO_SEE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]*");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u3000]+");

    private CleanText() {}

    /** Text of several lines; null becomes empty. */
    public static String lines(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        String unbroken = LINE_BREAKS.matcher(typed).replaceAll("\n");
        String visible = INVISIBLE.matcher(unbroken).replaceAll("");
        String composed = Normalizer.normalize(visible, Normalizer.Form.NFC).strip();
        return NOTHING_TO_SEE.matcher(composed).matches() ? "" : composed;
    }

    /** Text of one line: line breaks and runs of spaces become one space. */
    public static String line(@Nullable String typed) {
        return SPACES.matcher(lines(typed)).replaceAll(" ").strip();
    }
}
