package youcheng.aid.goods;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youcheng.base.Rejection;

class LineRulesTest {

    private static final AidLine MASKS =
            AidLine.of(GoodsItem.named("医用外科口罩"), Quantity.of(1000, Unit.PIECE)).valuedAt(Money.of("1.2", "CNY"));

    @Test
    void aLineOfWhichOnlyTheNecessaryIsKnownIsFine() {
        assertThat(LineRules.objections(List.of(MASKS, MASKS.valuedAt(null)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, goods.rejection.quantityNone",
        "-5, goods.rejection.quantityNone",
        "20000000000, goods.rejection.quantityAbsurd",
        "1.23456, goods.rejection.moneyDigits"
    })
    void aQuantityThatCannotBeIsRefused(String amount, String key) {
        AidLine line = AidLine.of(MASKS.item(), new Quantity(new BigDecimal(amount), Unit.PIECE));

        assertThat(said(MASKS, line)).containsExactly("QUANTITY1 " + key);
    }

    @Test
    void goodsDoNotExpireBeforeTheyAreMade() {
        LocalDate day = LocalDate.of(2020, 2, 1);
        Making wrong = new Making("", "", "", "", day, day.minusDays(1));
        Making right = new Making("", "", "", "", day, day);

        assertThat(said(MASKS.made(right), MASKS.made(wrong)))
                .containsExactly("EXPIRES1 goods.rejection.expiryBeforeProduction");
    }

    @ParameterizedTest
    @CsvSource({
        "630790, ",
        "6307.90.00, ",
        "6307900010, ",
        "3822.19, ",
        "000000, goods.rejection.hsChapter",
        "779900, goods.rejection.hsChapter",
        "981234, goods.rejection.hsChapter",
        "631190, goods.rejection.hsHeading",
        "900900, goods.rejection.hsHeading",
        "846900, goods.rejection.hsHeading"
    })
    void anUnknownHsCodeIsRefusedWithWhatIsWrongWithIt(String code, String key) {
        AidLine line = AidLine.of(new GoodsItem("x", null, HsCode.of(code)), Quantity.of(1, Unit.PIECE));

        assertThat(said(line)).isEqualTo(key == null ? List.of() : List.of("HS0 " + key));
    }

    @Test
    void aHeadingOfAnEarlierEditionIsTakenWhereTheLineSaysSo() {
        AidLine line = AidLine.of(new GoodsItem("x", null, new HsCode("900911", "2002")), Quantity.of(1, Unit.PIECE));

        assertThat(said(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "63079, 2022, goods.rejection.hsForm",
        "6307901, 2022, goods.rejection.hsForm",
        "masks, 2022, goods.rejection.hsForm",
        "630790, 2021, goods.rejection.hsEdition"
    })
    void whatIsNoCodeIsRefused(String code, String edition, String key) {
        MoneyTest.refused(key, () -> new HsCode(code, edition));
    }

    @Test
    void aCodeIsReadHoweverItIsWritten() {
        assertThat(new HsCode(" ６３０７．90 ", "HS 2022")).isEqualTo(HsCode.of("630790"));
        assertThat(HsCode.of("6307900010").printed()).isEqualTo("6307.90.00.10");
    }

    @Test
    void aPackageHasOneCurrency() {
        assertThat(said(MASKS, MASKS.valuedAt(null), MASKS.valuedAt(Money.of("1", "EUR")), MASKS))
                .containsExactly("CURRENCY2 goods.rejection.twoCurrencies");
    }

    @Test
    void everythingIsSaidAtOnceByRowAndColumn() {
        AidLine bad = new AidLine(
                0,
                new GoodsItem(" ", null, HsCode.of("770000")),
                Quantity.of(0, Unit.PIECE),
                Money.of("2000000000", "CNY"),
                Making.to("x".repeat(201)),
                Handling.PLAIN);

        assertThat(said(MASKS, bad))
                .containsExactlyInAnyOrder(
                        "ITEM1 base.rejection.missing",
                        "STANDARD1 base.rejection.tooLong",
                        "QUANTITY1 goods.rejection.quantityNone",
                        "HS1 goods.rejection.hsChapter",
                        "UNIT_VALUE1 goods.rejection.valueAbsurd");
    }

    @Test
    void moreLinesThanAPackageCanHaveAreRefusedOnce() {
        assertThat(LineRules.objections(Collections.nCopies(LineRules.MOST_LINES, MASKS)))
                .isEmpty();
        assertThat(LineRules.objections(Collections.nCopies(LineRules.MOST_LINES + 1, MASKS)))
                .extracting(Rejection::key)
                .containsExactly("goods.rejection.tooManyLines");
    }

    @Test
    void everyItemOfTheCatalogueKeepsTheRules() {
        for (CatalogueItem item : Catalogue.supplied().all()) {
            AidLine line = AidLine.of(item.called(item.name().chinese()), Quantity.of(1, item.unit()))
                    .made(Making.to(item.standards()));
            assertThat(LineRules.objections(List.of(line))).as(item.code()).isEmpty();
            assertThat(Catalogue.supplied().named(item.name().english())).contains(item);
        }
        assertThat(Catalogue.supplied().named("ｎ９５ 口罩"))
                .map(CatalogueItem::code)
                .contains("MASK_N95");
    }

    @Test
    void totalsAreOfEachCurrencyAndUnitAndSayWhatIsMissing() {
        AidLine rice =
                AidLine.of(GoodsItem.named("大米"), Quantity.of(2, Unit.TONNE)).valuedAt(Money.of("4000", "CNY"));
        LineTotals totals = LineTotals.of(List.of(MASKS, MASKS, rice, MASKS.valuedAt(null)));

        assertThat(totals.lines()).isEqualTo(4);
        assertThat(totals.withoutValue()).isEqualTo(1);
        assertThat(totals.isComplete()).isFalse();
        assertThat(totals.values()).containsExactly(Money.of("10400", "CNY"));
        assertThat(totals.quantities()).containsExactly(Quantity.of(3000, Unit.PIECE), Quantity.of(2, Unit.TONNE));
        assertThat(totals.inYuan(null)).isEqualTo(Money.of("10400", "CNY"));
        assertThat(LineTotals.NONE.inYuan(null)).isNull();
        AidLine flour = AidLine.of(GoodsItem.named("面粉"), Quantity.of(500, Unit.KILOGRAM));
        assertThat(LineTotals.of(List.of(rice, flour)).quantities())
                .as("units of one measure are one sum")
                .containsExactly(new Quantity(new BigDecimal("2.5"), Unit.TONNE));
    }

    private static List<String> said(AidLine... lines) {
        return LineRules.objections(Stream.of(lines).toList()).stream()
                .map(why -> why.field() + " " + why.key())
                .toList();
    }
}
