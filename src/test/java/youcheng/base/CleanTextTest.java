package youcheng.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that people type or paste becomes fit to keep, and loses nothing that can be seen. */
class CleanTextTest {

    @Test
    void nothingTypedIsAnEmptyText() {
        assertThat(CleanText.lines(null)).isEmpty();
        assertThat(CleanText.line(null)).isEmpty();
    }

    @Test
    void pastedLineBreaksOfEverySystemBecomeOneKind() {
        assertThat(CleanText.lines("一\r\n二\r三\n四\u2028五\u2029六")).isEqualTo("一\n二\n三\n四\n五\n六");
    }

    @Test
    void emptyLinesBetweenParagraphsStay() {
        assertThat(CleanText.lines("First.\r\n\r\nSecond.\r\n")).isEqualTo("First.\n\nSecond.");
    }

    @Test
    void aTextOfOneLineHasNoLineBreaks() {
        assertThat(CleanText.line(" 科隆\r\n  市\t(德国) ")).isEqualTo("科隆 市 (德国)");
    }

    @Test
    void wideAndUnbreakableSpacesOfOneLineBecomeOneSpace() {
        assertThat(CleanText.line("友好\u3000\u00A0 城市")).isEqualTo("友好 城市");
    }

    @ParameterizedTest
    @ValueSource(strings = {"👩‍👩‍👧‍👦", "🇨🇳🇩🇪", "👍🏽", "❤️", "𠮷野家"})
    void emojiAndRareCharactersStayWhole(String text) {
        assertThat(CleanText.lines(text)).isEqualTo(text);
        assertThat(CleanText.line(text)).isEqualTo(text);
    }

    @Test
    void joinersThatOtherScriptsNeedStay() {
        String persian = "می\u200Cخواهم";

        assertThat(CleanText.line(persian)).isEqualTo(persian);
    }

    @Test
    void marksThatReorderTextAreRemoved() {
        assertThat(CleanText.line("invoice\u202Efdp.exe")).isEqualTo("invoicefdp.exe");
        assertThat(CleanText.line("a\u202Ab\u202Bc\u202Cd\u202De\u2066f\u2067g\u2068h\u2069i"))
                .isEqualTo("abcdefghi");
    }

    @Test
    void textThatRunsFromRightToLeftStaysAsItIs() {
        assertThat(CleanText.line("القاهرة")).isEqualTo("القاهرة");
        assertThat(CleanText.line("תל אביב-יפו")).isEqualTo("תל אביב-יפו");
    }

    @Test
    void controlCharactersThatADatabaseRefusesAreRemoved() {
        assertThat(CleanText.lines("a\u0000b\u0007c\u001Bd\u007Fe\u0085f")).isEqualTo("abcdef");
        assertThat(CleanText.lines("\uFEFFa\u200Bb")).isEqualTo("ab");
    }

    @Test
    void halvesOfACharacterThatNoEncodingKnowsAreRemoved() {
        assertThat(CleanText.lines("a\uD83Db\uDE00c")).isEqualTo("abc");
    }

    @Test
    void tabsStayInTextOfSeveralLines() {
        assertThat(CleanText.lines("a\tb")).isEqualTo("a\tb");
    }

    @Test
    void composedAndDecomposedAccentsAreTheSameText() {
        assertThat(CleanText.line("Sa\u0303o Jose\u0301")).isEqualTo("São José");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", " \u3000\t\r\n", "\u202F\u2007", "\u200B", "\u200D\u200C", "\u2060\u00AD"})
    void aTextInWhichNothingCanBeSeenIsEmpty(String typed) {
        assertThat(CleanText.lines(typed)).isEmpty();
        assertThat(CleanText.line(typed)).isEmpty();
    }
}
