package youcheng.aid.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youcheng.base.Languages;
import youcheng.base.Rejection;

class LineReaderTest {

    private static final LineReader READER = GoodsWords.reader();

    @Test
    void aLineThatWasWrittenInEitherLanguageIsReadAgain() {
        Random chance = new Random(56);
        for (int round = 0; round < 400; round++) {
            AidLine line = anyLine(chance);
            for (Locale language : Languages.ALL) {
                LineSheet.SheetRow row = READER.write(line, language);
                assertThat(READER.read(0, row).refused()).isEmpty();
                assertThat(READER.read(0, row).line()).isEqualTo(line);
            }
        }
    }

    @Test
    void aSheetThatWasKeptIsTheSameSheet() {
        Random chance = new Random(57);
        List<AidLine> lines = new ArrayList<>();
        for (int row = 0; row < 50; row++) {
            lines.add(anyLine(chance));
        }
        LineSheet sheet = LineSheet.of(lines, READER, Languages.CHINESE);

        assertThat(LineSheet.parse(sheet.text())).isEqualTo(sheet);
        assertThat(LineSheet.parse("no sheet")).isNull();
        assertThat(LineSheet.parse("")).isEqualTo(LineSheet.EMPTY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25000|25000",
                "25,000|25000",
                "２５，０００．５|25000.5",
                "2.5万|25000",
                "1亿|100000000",
                "1 234 567|1234567"
            })
    void numbersAreReadAsPeopleTypeThem(String typed, String meant) {
        assertThat(line(Map.of(LineField.ITEM, "x", LineField.QUANTITY, typed, LineField.UNIT, "件"))
                        .quantity()
                        .amount())
                .isEqualByComparingTo(new BigDecimal(meant));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "QUANTITY|1,5|goods.rejection.number",
                "QUANTITY|1.000,50|goods.rejection.number",
                "QUANTITY|about 100|goods.rejection.number",
                "QUANTITY|-3|goods.rejection.quantityNone",
                "QUANTITY||base.rejection.missing",
                "UNIT|parsecs|goods.rejection.unit",
                "UNIT||base.rejection.missing",
                "ITEM||base.rejection.missing",
                "CURRENCY||base.rejection.missing",
                "CURRENCY|doubloons|goods.rejection.currency",
                "UNIT_VALUE|-1|goods.rejection.moneyNegative",
                "HS|63|goods.rejection.hsForm",
                "HS|7701.00|goods.rejection.hsChapter",
                "HS_EDITION|2021|goods.rejection.hsEdition",
                "PRODUCED|yesterday|base.rejection.noDate",
                "EXPIRES|2022|base.rejection.dayMissing",
                "EXPIRES|2019-01-01|goods.rejection.expiryBeforeProduction",
                "COLD_CHAIN|maybe|goods.rejection.flag"
            })
    void whatCannotBeReadIsRefusedInItsCell(LineField field, String typed, String key) {
        Map<LineField, String> cells = good();
        cells.put(field, typed == null ? "" : typed);

        assertThat(read(cells).refused())
                .extracting(Rejection::field, Rejection::key)
                .containsExactly(tuple(field.at(0), key));
    }

    @Test
    void goodsThatExpireInAMonthCanBeUsedUntilItsLastDay() {
        Map<LineField, String> cells = good();
        cells.put(LineField.EXPIRES, "2022年2月");
        cells.put(LineField.PRODUCED, "2020-02");

        Making made = line(cells).making();
        assertThat(made.expiresOn()).isEqualTo(LocalDate.of(2022, 2, 28));
        assertThat(made.producedOn()).isEqualTo(LocalDate.of(2020, 2, 1));
    }

    @Test
    void anItemOfTheCatalogueIsKnownByAnyOfItsNames() {
        Map<LineField, String> cells = good();
        cells.put(LineField.ITEM, "surgical  MASKS");

        assertThat(line(cells).item().catalogueCode()).isEqualTo("MASK_SURGICAL");
    }

    @Test
    void aSheetSaysEverythingThatIsWrongByRowAndColumnAndPassesBlankRowsOver() {
        LineSheet sheet = new LineSheet(List.of(
                row(good()),
                new LineSheet.SheetRow(0, List.of("", " ")),
                row(Map.of(LineField.ITEM, "x", LineField.QUANTITY, "0", LineField.UNIT, "件")),
                row(Map.of(
                        LineField.ITEM, "x",
                        LineField.QUANTITY, "1",
                        LineField.UNIT, "件",
                        LineField.UNIT_VALUE, "1",
                        LineField.CURRENCY, "欧元"))));

        assertThat(sheet.read(READER).refused()).extracting(Rejection::field).containsExactly("QUANTITY2", "CURRENCY3");
    }

    @Test
    void aLiveSheetKnowsAtEveryMomentWhatTheWholeSheetSays() {
        Random chance = new Random(58);
        for (int round = 0; round < 20; round++) {
            LiveSheet live = new LiveSheet(READER);
            live.load(LineSheet.of(List.of(anyLine(chance), anyLine(chance)), READER, Languages.CHINESE));
            Map<Integer, Map<LineField, Rejection>> known = new HashMap<>(live.faults());
            int next = 100;
            for (int step = 0; step < 40; step++) {
                assertThat(live.follow(List.of(anyStep(chance, live, next++)))).isTrue();
                known.putAll(live.news());
                known.keySet().retainAll(live.numbers());
                LineSheet.ReadLines whole = live.sheet().read(READER);
                assertThat(live.totals()).isEqualTo(LineTotals.of(whole.lines()));
                assertThat(said(known)).isEqualTo(said(live.faults()));
                assertThat(known.values().stream().mapToInt(Map::size).sum()).isEqualTo((int) whole.refused().stream()
                        .map(Rejection::field)
                        .distinct()
                        .count());
            }
        }
    }

    @Test
    void aLiveSheetFollowsNothingThatItsWindowCannotHaveDone() {
        LiveSheet live = new LiveSheet(READER);
        live.load(new LineSheet(List.of(row(good()))));
        SheetStep.NumberedRow again = new SheetStep.NumberedRow(1, row(good()));

        assertThat(live.follow(List.of(new SheetStep.Remove(List.of(7))))).isFalse();
        assertThat(live.follow(List.of(new SheetStep.Put(List.of(new SheetStep.Cell(1, 99, "x"))))))
                .isFalse();
        assertThat(live.follow(List.of(new SheetStep.Put(List.of(new SheetStep.Cell(1, 0, "x".repeat(5000)))))))
                .isFalse();
        assertThat(live.follow(List.of(new SheetStep.Add(0, List.of(again))))).isFalse();
        assertThat(live.follow(List.of(new SheetStep.Add(9, List.of())))).isFalse();
    }

    /** Refusals are equal where they say the same. */
    private static String said(Map<Integer, Map<LineField, Rejection>> faults) {
        return new TreeMap<>(faults).toString();
    }

    private static SheetStep anyStep(Random chance, LiveSheet live, int number) {
        List<Integer> there = live.numbers();
        int kind = there.isEmpty() ? 0 : chance.nextInt(4);
        return switch (kind) {
            case 0 ->
                new SheetStep.Add(
                        chance.nextInt(there.size() + 1),
                        List.of(new SheetStep.NumberedRow(number, READER.write(anyLine(chance), Languages.ENGLISH))));
            case 1 -> new SheetStep.Remove(List.of(there.get(chance.nextInt(there.size()))));
            default ->
                new SheetStep.Put(List.of(new SheetStep.Cell(
                        there.get(chance.nextInt(there.size())),
                        chance.nextInt(LineField.values().length),
                        List.of("", "5", "x", "EUR", "是", "2020-01-01").get(chance.nextInt(6)))));
        };
    }

    static AidLine anyLine(Random chance) {
        List<CatalogueItem> items = Catalogue.supplied().all();
        CatalogueItem item = items.get(chance.nextInt(items.size()));
        String name = chance.nextBoolean() ? item.name().chinese() : item.name().english();
        LocalDate made = LocalDate.of(2020, 1, 1).plusDays(chance.nextInt(1000));
        return new AidLine(
                chance.nextInt(100),
                item.called(name),
                new Quantity(BigDecimal.valueOf(1 + chance.nextInt(1_000_000), chance.nextInt(3)), item.unit()),
                chance.nextBoolean()
                        ? null
                        : new Money(BigDecimal.valueOf(chance.nextInt(100_000), chance.nextInt(5)), Money.CNY),
                new Making(
                        chance.nextBoolean() ? "" : "“丝路”厂, Ltd",
                        "",
                        item.standards(),
                        "B" + chance.nextInt(9),
                        chance.nextBoolean() ? null : made,
                        chance.nextBoolean() ? null : made.plusYears(2)),
                new Handling(chance.nextBoolean(), chance.nextBoolean(), "1–40"));
    }

    private static Map<LineField, String> good() {
        Map<LineField, String> cells = new EnumMap<>(LineField.class);
        cells.put(LineField.ITEM, "N95口罩");
        cells.put(LineField.QUANTITY, "1,000");
        cells.put(LineField.UNIT, "只");
        cells.put(LineField.UNIT_VALUE, "8.5");
        cells.put(LineField.CURRENCY, "人民币");
        cells.put(LineField.HS, "6307.90");
        cells.put(LineField.PRODUCED, "2020/2/1");
        cells.put(LineField.EXPIRES, "2022.02.01");
        return cells;
    }

    private static AidLine line(Map<LineField, String> cells) {
        return Objects.requireNonNull(read(cells).line());
    }

    private static LineReader.ReadRow read(Map<LineField, String> cells) {
        return READER.read(0, row(cells));
    }

    private static LineSheet.SheetRow row(Map<LineField, String> cells) {
        return new LineSheet.SheetRow(
                0,
                Arrays.stream(LineField.values())
                        .map(field -> cells.getOrDefault(field, ""))
                        .toList());
    }
}
