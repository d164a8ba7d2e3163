package youcheng.aid.picture;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import youcheng.aid.goods.GoodsKind;
import youcheng.base.Bilingual;

/**
 * What was given and received, of all packages that were delivered, whoever may read them.
 *
 * @param years by year, the oldest first; a year without any is missing
 * @param kinds by kind of goods; a package counts under each kind that it holds
 * @param partners by partner, the most first, and not all of them
 * @param otherPartners how many partners are not among them
 */
public record AidSums(
        SortedMap<Integer, GivenReceived> years,
        Map<GoodsKind, GivenReceived> kinds,
        List<PartnerTotal> partners,
        int otherPartners) {

    /**
     * Packages and what they are worth.
     *
     * @param packages how many there are
     * @param valueCny what those goods are worth whose value is known, in CNY
     * @param unvalued how many of the packages hold goods without a value
     * @param withoutAny how many of these hold no goods with one
     */
    public record AidTotal(long packages, BigDecimal valueCny, long unvalued, long withoutAny) {

        /** None. */
        static final AidTotal NONE = new AidTotal(0, BigDecimal.ZERO, 0, 0);

        /** What they are worth; null where that is not known of any of them, which is not the same as nothing. */
        public @Nullable Double value() {
            return packages > 0 && packages == withoutAny ? null : (Double) valueCny.doubleValue();
        }

        AidTotal plus(AidTotal other) {
            return new AidTotal(
                    packages + other.packages,
                    valueCny.add(other.valueCny),
                    unvalued + other.unvalued,
                    withoutAny + other.withoutAny);
        }
    }

    /** What was given, and what was received. */
    public record GivenReceived(AidTotal given, AidTotal received) {

        static final GivenReceived NONE = new GivenReceived(AidTotal.NONE, AidTotal.NONE);

        GivenReceived plus(GivenReceived other) {
            return new GivenReceived(given.plus(other.given), received.plus(other.received));
        }
    }

    /**
     * What was given to, and received from, one partner.
     *
     * @param name its name
     * @param total how much; the value of a package for several partners is counted for none of them, since nobody knows its parts
     */
    public record PartnerTotal(Bilingual name, GivenReceived total) {}

    /** No packages. */
    public static final GivenReceived NOTHING = GivenReceived.NONE;

    /** Everything. */
    public GivenReceived all() {
        return years.values().stream().reduce(GivenReceived.NONE, GivenReceived::plus);
    }
}
