package youcheng.aid.goods;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import youcheng.base.CleanText;
import youcheng.base.Rejection;

/** Reads a number as people type it: 25000, 25,000.5, ２５０００, 2.5万. What can mean two numbers is refused. */
final class TypedNumber {

    private static final int LONGEST = 30;
    private static final Pattern FORM = Pattern.compile("([+-]?)(\\d+|\\d{1,3}(?:[, ']\\d{3})+)(\\.\\d+)?\\s*([万亿]?)");

    private static final Map<String, BigDecimal> TIMES =
            Map.of("", BigDecimal.ONE, "万", new BigDecimal("10000"), "亿", new BigDecimal("100000000"));

    private TypedNumber() {}

    /** The number in this text; empty where nothing was typed. {@code field} is what a refusal names. */
    static Optional<BigDecimal> read(String field, String typed) {
        String text = CleanText.line(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replace('\u2212', '-');
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(text);
        if (text.length() > LONGEST || !form.matches()) {
            throw Rejection.of(
                    field, "goods.rejection.number", text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
        }
        String digits = form.group(2).replaceAll("[, ']", "");
        String fraction = form.group(3) == null ? "" : form.group(3);
        BigDecimal times = TIMES.getOrDefault(form.group(4), BigDecimal.ONE);
        return Optional.of(new BigDecimal(form.group(1) + digits + fraction).multiply(times));
    }
}
