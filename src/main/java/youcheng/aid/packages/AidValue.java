package youcheng.aid.packages;

import java.math.BigDecimal;

/**
 * What the goods of a package are worth.
 *
 * @param cny the sum of those whose value is known, in CNY
 * @param unvalued how many lines have no value, or none that could be converted
 */
public record AidValue(BigDecimal cny, int unvalued) {

    /** Of a package without goods. */
    public static final AidValue NOTHING = new AidValue(BigDecimal.ZERO, 0);

    AidValue plus(AidValue other) {
        return new AidValue(cny.add(other.cny), unvalued + other.unvalued);
    }

    /** Whether every line has a value. */
    public boolean isKnown() {
        return unvalued == 0;
    }
}
