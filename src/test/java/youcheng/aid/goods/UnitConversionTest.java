package youcheng.aid.goods;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import youcheng.base.PastedTable;

/** What the window converts, in cases that its own test reads too: by the portal's reckoning the line is worth the same. */
class UnitConversionTest {

    private static final LineReader READER = GoodsWords.reader();

    record Case(Unit from, Unit to, String quantity, String value, String newQuantity, String newValue) {}

    static Stream<Case> cases() throws IOException {
        return PastedTable.cells(Files.readString(Path.of("frontend/tests/conversions.tsv"))).stream()
                .skip(1)
                .map(cells -> {
                    List<String> all = new ArrayList<>(cells);
                    while (all.size() < 6) {
                        all.add("");
                    }
                    return new Case(
                            Unit.valueOf(all.get(0)),
                            Unit.valueOf(all.get(1)),
                            all.get(2),
                            all.get(3),
                            all.get(4),
                            all.get(5));
                });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aConvertedLineIsAsMuchAndWorthTheSame(Case one) {
        Optional<AidLine> before = line(one.from(), one.quantity(), one.value());
        switch (one.newQuantity()) {
            case "" ->
                assertThat(one.quantity().isEmpty() || one.from().in(one.to()).isEmpty())
                        .isTrue();
            case "unread" -> assertThat(before).isEmpty();
            case "unfit" -> assertThat(exactly(before.orElseThrow(), one.to())).isEmpty();
            default -> {
                AidLine after =
                        line(one.to(), one.newQuantity(), one.newValue()).orElseThrow();
                assertThat(after.quantity())
                        .isEqualTo(before.orElseThrow().quantity().in(one.to()));
                assertThat(after.value()).isEqualTo(before.orElseThrow().value());
                assertThat(exactly(before.orElseThrow(), one.to())).contains(after);
            }
        }
    }

    /** The line as it would have to be in this unit, where that can be kept. */
    private static Optional<AidLine> exactly(AidLine line, Unit to) {
        BigDecimal times = line.quantity().unit().in(to).orElseThrow();
        Money value = line.unitValue();
        return line(
                to,
                line.quantity().in(to).amount().toPlainString(),
                value == null ? "" : value.amount().divide(times).toPlainString());
    }

    private static Optional<AidLine> line(Unit unit, String quantity, String value) {
        LineReader.ReadRow read = READER.read(
                0, new LineSheet.SheetRow(0, List.of("x", quantity, unit.name(), value, value.isEmpty() ? "" : "CNY")));
        return read.refused().isEmpty() ? Optional.of(Objects.requireNonNull(read.line())) : Optional.empty();
    }
}
