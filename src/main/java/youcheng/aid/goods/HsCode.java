package youcheng.aid.goods;

import java.text.Normalizer;
import java.util.regex.Pattern;
import youcheng.base.Rejection;

/**
 * A code of the Harmonized System, with the edition it belongs to: goods change their codes every five years.
 *
 * @param code six digits, or eight or ten with those of a country
 * @param edition the year of the edition
 */
public record HsCode(String code, String edition) {

    /** The edition in force. */
    public static final String CURRENT_EDITION = "2022";

    private static final Pattern BETWEEN = Pattern.compile("[\\s.·-]");
    private static final Pattern FORM = Pattern.compile("\\d{6}(\\d{2}){0,2}");
    private static final Pattern EDITION = Pattern.compile("1988|1992|1996|2002|2007|2012|2017|2022|2028");

    public HsCode {
        code = BETWEEN.matcher(Normalizer.normalize(code, Normalizer.Form.NFKC)).replaceAll("");
        if (!FORM.matcher(code).matches()) {
            throw Rejection.because("goods.rejection.hsForm", code);
        }
        edition = Normalizer.normalize(edition, Normalizer.Form.NFKC).strip().replaceFirst("(?i)^hs\\s*", "");
        edition = edition.endsWith("年") ? edition.substring(0, edition.length() - 1) : edition;
        if (!EDITION.matcher(edition).matches()) {
            throw Rejection.because("goods.rejection.hsEdition", edition);
        }
    }

    /** A code of the edition in force. */
    public static HsCode of(String code) {
        return new HsCode(code, CURRENT_EDITION);
    }

    /** The first six digits, which are the same in all countries. */
    public String subheading() {
        return code.substring(0, 6);
    }

    /** As it is printed: 6307.90. */
    public String printed() {
        StringBuilder text = new StringBuilder(code.substring(0, 4));
        for (int at = 4; at < code.length(); at += 2) {
            text.append('.').append(code, at, at + 2);
        }
        return text.toString();
    }
}
