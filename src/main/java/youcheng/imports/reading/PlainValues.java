package youcheng.imports.reading;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers, and yes and no. */
public final class PlainValues {

    private static final Set<String> YES = Set.of("是", "有", "对", "真", "√", "✓", "yes", "y", "true", "1", "ja", "x");
    private static final Set<String> NO = Set.of("否", "无", "不", "没有", "假", "×", "no", "n", "false", "0", "nein", "-");

    private static final Pattern PLAIN = Pattern.compile("[-+]?\\d{1,30}(?:\\.\\d{1,15})?");
    private static final Pattern GROUPS =
            Pattern.compile("[-+]?\\d{1,3}(?:([,. '’])\\d{3})(?:\\1\\d{3})*(?:([.,])\\d+)?");
    private static final Pattern COMMA = Pattern.compile("[-+]?\\d+,(?:\\d{1,2}|\\d{4,})");
    private static final Pattern TIMES = Pattern.compile("(.*\\d)\\s*([万亿])");

    private PlainValues() {}

    /**
     * The number in a cell: 1234.5, 1,234.5, 1.234,5, 1 234,5, 3万. Of {@code 1,234} it is not known
     * whether a thousand is meant: it is read so, as both our languages write it, and that is
     * said.
     */
    public static ReadValue<BigDecimal> number(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (plain.isEmpty()) {
            return ReadValue.nothing();
        }
        Matcher times = TIMES.matcher(plain);
        if (times.matches()) {
            ReadValue<BigDecimal> of = number(times.group(1));
            BigDecimal value = of.value();
            int zeros = times.group(2).equals("万") ? 4 : 8;
            return value == null
                    ? of
                    : ReadValue.of(new BigDecimal(value.scaleByPowerOfTen(zeros).toPlainString()));
        }
        if (PLAIN.matcher(plain).matches()) {
            return ReadValue.of(new BigDecimal(plain));
        }
        Matcher groups = GROUPS.matcher(plain);
        if (groups.matches() && !groups.group(1).equals(groups.group(2))) {
            return grouped(text, plain, groups);
        }
        if (COMMA.matcher(plain).matches()) {
            return ReadValue.of(new BigDecimal(plain.replace(',', '.')));
        }
        return ReadValue.problem("imports.value.noNumber", text);
    }

    private static ReadValue<BigDecimal> grouped(String text, String plain, Matcher groups) {
        String between = groups.group(1);
        String whole = plain.replace(between, "").replace(',', '.');
        BigDecimal value = new BigDecimal(whole);
        boolean sure =
                groups.group(2) != null || !between.equals(",") || plain.indexOf(between) != plain.lastIndexOf(between);
        return sure ? ReadValue.of(value) : ReadValue.noted(value, "imports.value.thousands", text, value.toString());
    }

    /** Whether a text says yes; what says neither is a problem. */
    public static ReadValue<Boolean> yesOrNo(String text) {
        String word = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return ReadValue.nothing();
        }
        if (YES.contains(word)) {
            return ReadValue.of(true);
        }
        return NO.contains(word) ? ReadValue.of(false) : ReadValue.problem("imports.value.noYes", text);
    }
}
