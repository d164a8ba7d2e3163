package youcheng.aid.goods;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import youcheng.base.Rejection;

/**
 * What one unit of a currency was worth in CNY on a day.
 *
 * @param from the currency
 * @param rate CNY for one of it
 * @param on the day of the rate
 */
public record ExchangeRate(Currency from, BigDecimal rate, LocalDate on) {

    /** The weakest currencies are worth a few hundred-thousandths of a yuan, the strongest some twenty yuan. */
    private static final BigDecimal LEAST = new BigDecimal("0.00001");

    private static final BigDecimal MOST = new BigDecimal("1000");

    /** Digits behind the point that a rate may have. */
    public static final int MOST_DIGITS = 8;

    public ExchangeRate {
        if (rate.signum() <= 0) {
            throw Rejection.because("goods.rejection.rateNone", rate);
        }
        if (rate.compareTo(LEAST) < 0 || rate.compareTo(MOST) > 0) {
            throw Rejection.because("goods.rejection.rateAbsurd", rate.toPlainString(), from.getCurrencyCode());
        }
        rate = rate.stripTrailingZeros();
        if (rate.scale() > MOST_DIGITS) {
            throw Rejection.because("goods.rejection.moneyDigits", rate.toPlainString(), MOST_DIGITS);
        }
        if (from.equals(Money.CNY) && rate.compareTo(BigDecimal.ONE) != 0) {
            throw Rejection.because("goods.rejection.rateOfYuan", rate);
        }
    }

    /** The yuan itself. */
    public static ExchangeRate yuan(LocalDate on) {
        return new ExchangeRate(Money.CNY, BigDecimal.ONE, on);
    }
}
