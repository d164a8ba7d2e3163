package youcheng.base.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @Test
    void aFileSaysThatItIsUtf8AndQuotesWhatNeedsIt() {
        StringBuilder text = new StringBuilder();
        CsvFile file = new CsvFile(text);
        file.line("长崎", 12, null, "两行\n成果", "说\"好\"，a,b");
        assertThat(text).hasToString("\uFEFF长崎,12,,\"两行\n成果\",\"说\"\"好\"\"，a,b\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠SUM(A1)"})
    void noTextIsTakenForAFormula(String text) {
        assertThat(CsvFile.harmless(text)).isEqualTo("'" + text);
    }

    @Test
    void numbersAndOrdinaryTextsStayAsTheyAre() {
        StringBuilder text = new StringBuilder();
        new CsvFile(text).line(-3, "a=b", "");
        assertThat(text).hasToString("\uFEFF-3,a=b,\r\n");
    }
}
