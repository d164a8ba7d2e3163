package youcheng.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What spreadsheet programs put on the clipboard. */
class PastedTableTest {

    @Test
    void quotesOfACellSurviveBesideACellOfTwoLines() {
        assertThat(PastedTable.cells("东京都\t\"丝路\"图片展\t\"第一行\n第二行\"\r\n首尔\t\"a\" 与 \"b\"\t\"说\"\"好\"\"\n再说\"\r\n"))
                .containsExactly(List.of("东京都", "\"丝路\"图片展", "第一行\n第二行"), List.of("首尔", "\"a\" 与 \"b\"", "说\"好\"\n再说"));
    }

    @Test
    void aQuoteThatNothingClosesIsText() {
        assertThat(PastedTable.cells("\"丝路\t展览\n5\"\t6\""))
                .containsExactly(List.of("\"丝路", "展览"), List.of("5\"", "6\""));
        assertThat(PastedTable.cells("\"")).containsExactly(List.of("\""));
        assertThat(PastedTable.cells("\"甲\t乙\"\t丙")).containsExactly(List.of("\"甲", "乙\"", "丙"));
    }

    @Test
    void emptyCellsAndRowsKeepTheirPlaces() {
        assertThat(PastedTable.cells("a\t\tb\t\n\n\t\nc"))
                .containsExactly(List.of("a", "", "b", ""), List.of(""), List.of("", ""), List.of("c"));
        assertThat(PastedTable.cells("")).isEmpty();
        assertThat(PastedTable.cells("a\t")).containsExactly(List.of("a", ""));
    }

    @Test
    void everyLineBreakEndsARow() {
        assertThat(PastedTable.cells("a\r\nb\rc\nd"))
                .containsExactly(List.of("a"), List.of("b"), List.of("c"), List.of("d"));
    }

    @Test
    void aCellThatStandsInQuotesAsAWholeKeepsThem() {
        assertThat(PastedTable.cells("科隆市\t\"丝路之夜\"\t音乐会\r\n\"甲\"\n\"\"\n"))
                .containsExactly(List.of("科隆市", "\"丝路之夜\"", "音乐会"), List.of("\"甲\""), List.of("\"\""));
    }

    @Test
    void aCellWhoseQuotesAnotherProgramDoubledIsRead() {
        assertThat(PastedTable.cells("甲\t\"乙 \"\"丙\"\"\"\n")).containsExactly(List.of("甲", "乙 \"丙\""));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Random chance = new Random(3);
        String alphabet = "ab\"\"\n\r 丝路";
        for (int round = 0; round < 2000; round++) {
            List<List<String>> rows = IntStream.range(0, 1 + chance.nextInt(3))
                    .mapToObj(row -> IntStream.range(0, 2 + chance.nextInt(3))
                            .mapToObj(cell -> chance.ints(chance.nextInt(6), 0, alphabet.length())
                                    .mapToObj(place -> alphabet.substring(place, place + 1))
                                    .reduce("", String::concat))
                            .toList())
                    .toList();
            assertThat(PastedTable.cells(PastedTable.join(rows))).isEqualTo(rows);
        }
    }
}
