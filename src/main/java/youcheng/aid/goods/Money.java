package youcheng.aid.goods;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import youcheng.base.Rejection;

/**
 * An amount in a currency. It is never negative, and has at least the digits of its currency; the price of one glove has
 * more.
 *
 * @param amount how much
 * @param currency of what
 */
public record Money(BigDecimal amount, Currency currency) {

    /** The office's own currency. */
    public static final Currency CNY = Currency.getInstance("CNY");

    /** Digits behind the point that a price may have. */
    public static final int MOST_DIGITS = 6;

    /** Nobody gives away as much; whoever types it has typed a key too often. */
    private static final BigDecimal ABSURD = new BigDecimal("1000000000000000000");

    public Money {
        if (amount.signum() < 0) {
            throw Rejection.because("goods.rejection.moneyNegative", amount);
        }
        if (amount.compareTo(ABSURD) >= 0) {
            throw Rejection.because("goods.rejection.moneyAbsurd", amount.toPlainString());
        }
        BigDecimal plain = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        if (plain.scale() > MOST_DIGITS) {
            throw Rejection.because("goods.rejection.moneyDigits", amount.toPlainString(), MOST_DIGITS);
        }
        amount = plain.setScale(Math.max(plain.scale(), digits(currency)), RoundingMode.UNNECESSARY);
    }

    /** So much of the currency with this code. */
    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency(currency));
    }

    /** Nothing, of this currency. */
    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** The currency with this code of ISO 4217; refuses what is no currency that anybody pays in. */
    public static Currency currency(String code) {
        try {
            Currency found = Currency.getInstance(code.strip().toUpperCase(Locale.ROOT));
            if (found.getDefaultFractionDigits() >= 0) {
                return found;
            }
        } catch (IllegalArgumentException noCode) {
            // refused below
        }
        throw Rejection.because("goods.rejection.currency", code);
    }

    /** The sum; of one currency only. */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw Rejection.because("goods.rejection.twoCurrencies", currency.getCurrencyCode(), other.code());
        }
        return new Money(amount.add(other.amount), currency);
    }

    /** So many times this, in whole units of the currency's last digit. */
    public Money times(BigDecimal quantity) {
        return new Money(rounded(amount.multiply(quantity), currency), currency);
    }

    /** What it is worth in the office's currency, in whole fen. */
    public Money converted(ExchangeRate rate) {
        if (!currency.equals(rate.from())) {
            throw Rejection.because("goods.rejection.rateOfOther", rate.from().getCurrencyCode(), code());
        }
        return new Money(rounded(amount.multiply(rate.rate()), CNY), CNY);
    }

    /** The code of its currency. */
    public String code() {
        return currency.getCurrencyCode();
    }

    private static BigDecimal rounded(BigDecimal amount, Currency currency) {
        return amount.setScale(digits(currency), RoundingMode.HALF_UP);
    }

    private static int digits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + code();
    }
}
