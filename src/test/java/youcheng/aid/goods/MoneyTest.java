package youcheng.aid.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import youcheng.base.Rejection;

class MoneyTest {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 2);

    @Test
    void amountsHaveAtLeastTheDigitsOfTheirCurrency() {
        assertThat(Money.of("1.2", "CNY")).hasToString("1.20 CNY");
        assertThat(Money.of("1000.00", "JPY")).hasToString("1000 JPY");
        assertThat(Money.of("0.0350", "USD")).hasToString("0.035 USD");
        assertThat(Money.of("1.20", "cny")).isEqualTo(Money.of("1.2000", "CNY"));
        assertThat(Money.of("0.000", "CNY")).isEqualTo(Money.zero(Money.CNY));
    }

    @Test
    void negativeAndAbsurdAmountsAndUnknownCurrenciesAreRefused() {
        refused("goods.rejection.moneyNegative", () -> Money.of("-1", "CNY"));
        refused("goods.rejection.moneyAbsurd", () -> Money.of("1e18", "CNY"));
        refused("goods.rejection.moneyDigits", () -> Money.of("0.1234567", "CNY"));
        refused("goods.rejection.currency", () -> Money.of("1", "ABC"));
        refused("goods.rejection.currency", () -> Money.of("1", "XXX"));
        refused("goods.rejection.currency", () -> Money.of("1", "元"));
    }

    @Test
    void twoCurrenciesAreNeverAddedUp() {
        refused("goods.rejection.twoCurrencies", () -> Money.of("1", "CNY").plus(Money.of("1", "EUR")));
    }

    @Test
    void aValueIsConvertedByTheRateOfItsCurrencyAndRoundedToFen() {
        ExchangeRate rate = new ExchangeRate(Money.currency("EUR"), new BigDecimal("7.7053"), DAY);

        assertThat(Money.of("12.34", "EUR").converted(rate)).hasToString("95.08 CNY");
        refused("goods.rejection.rateOfOther", () -> Money.of("1", "USD").converted(rate));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-7.1"})
    void aRateOfNothingIsRefused(String rate) {
        refused("goods.rejection.rateNone", () -> rate("USD", rate));
    }

    @Test
    void anAbsurdRateIsRefused() {
        refused("goods.rejection.rateAbsurd", () -> rate("USD", "7100"));
        refused("goods.rejection.rateAbsurd", () -> rate("USD", "0.000001"));
        refused("goods.rejection.rateOfYuan", () -> rate("CNY", "1.01"));
        assertThat(rate("VND", "0.00028").rate()).isEqualByComparingTo("0.00028");
    }

    /** Whatever the order: a sum is a sum. */
    @Test
    void sumsDoNotDependOnTheOrderOfTheirParts() {
        Random chance = new Random(20200302);
        for (int round = 0; round < 200; round++) {
            List<Money> parts = new ArrayList<>();
            BigDecimal all = BigDecimal.ZERO;
            for (int part = 0; part < 1 + chance.nextInt(40); part++) {
                BigDecimal amount = BigDecimal.valueOf(chance.nextLong(1_000_000_000), chance.nextInt(7));
                all = all.add(amount);
                parts.add(new Money(amount, Money.CNY));
            }
            Collections.shuffle(parts, chance);
            assertThat(parts.stream().reduce(Money.zero(Money.CNY), Money::plus).amount())
                    .isEqualByComparingTo(all);
        }
    }

    @Test
    void massAndVolumeConvertAndComeBackAsTheyWere() {
        Random chance = new Random(7);
        for (int round = 0; round < 500; round++) {
            Quantity some = new Quantity(BigDecimal.valueOf(chance.nextLong(1_000_000), chance.nextInt(5)), Unit.TONNE);
            assertThat(some.in(Unit.KILOGRAM).in(Unit.GRAM).in(Unit.TONNE)).isEqualTo(some);
        }
        assertThat(Quantity.of(1500, Unit.MILLILITRE).in(Unit.LITRE)).hasToString("1.5 LITRE");
        refused("goods.rejection.unitsDiffer", () -> Quantity.of(1, Unit.LITRE).in(Unit.KILOGRAM));
    }

    @Test
    void aBoxIsAsManyPiecesAsSomebodySaysAndNoMore() {
        refused("goods.rejection.unitsDiffer", () -> Quantity.of(2, Unit.BOX).in(Unit.PIECE));
        refused("goods.rejection.unitsDiffer", () -> Quantity.of(2, Unit.PIECE).unpacked(Quantity.of(50, Unit.PIECE)));
        refused("goods.rejection.unitsDiffer", () -> Quantity.of(2, Unit.BOX).unpacked(Quantity.of(0, Unit.PIECE)));
        assertThat(Quantity.of(2, Unit.BOX).unpacked(Quantity.of(50, Unit.PIECE)))
                .isEqualTo(Quantity.of(100, Unit.PIECE));
    }

    private static ExchangeRate rate(String currency, String rate) {
        return new ExchangeRate(Money.currency(currency), new BigDecimal(rate), DAY);
    }

    static void refused(String key, Supplier<?> what) {
        assertThatThrownBy(what::get)
                .isInstanceOfSatisfying(
                        Rejection.class, why -> assertThat(why.key()).isEqualTo(key));
    }
}
