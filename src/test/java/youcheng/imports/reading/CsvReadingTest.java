package youcheng.imports.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import youcheng.base.Rejection;

/** Files of text are read whatever their letters and separators, and what is broken is named with its line. */
class CsvReadingTest {

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final String TABLE = "城市,国家,结好日期\n首尔,韩国,1993-10-23\n科隆,德国,1987-09-14\n";

    @TempDir
    Path folder;

    private Path file(byte[] content) {
        return Reads.file(folder, "list.csv", content);
    }

    private Path file(String content) {
        return file(content.getBytes(UTF_8));
    }

    private FileLook look(byte[] content) {
        return Reads.reader().look(file(content), "list.csv");
    }

    @ParameterizedTest
    @EnumSource
    void everyEncodingIsFoundOutAndRead(TextEncoding encoding) {
        String mark = encoding == TextEncoding.UTF_8_WITH_MARK ? "\uFEFF" : "";
        FileLook look = look((mark + TABLE).getBytes(encoding.charset()));

        assertThat(look.choice().encoding()).isEqualTo(encoding);
        assertThat(Reads.reader()
                        .header(folder.resolve("list.csv"), look.choice())
                        .columns())
                .extracting(HeaderLook.HeaderColumn::heading)
                .containsExactly("城市", "国家", "结好日期");
        assertThat(Reads.texts(folder.resolve("list.csv"), look.choice()))
                .containsExactly(List.of("首尔", "韩国", "1993-10-23"), List.of("科隆", "德国", "1987-09-14"));
    }

    @ParameterizedTest
    @EnumSource
    void everySeparatorIsFoundOut(CellSeparator separator) {
        String other = "城市|国家|人口\n\"a,b;c\td\"|德国|2\n科隆|德国|\"2,5;1\t3\"\n".replace('|', separator.character());
        FileLook look = look(other.getBytes(UTF_8));

        assertThat(look.choice().separator()).isEqualTo(separator);
        assertThat(Reads.texts(folder.resolve("list.csv"), look.choice()).getFirst())
                .containsExactly("a,b;c\td", "德国", "2");
    }

    @Test
    void aCommaWithinNumbersDoesNotHideTheSemicolonBetweenCells() {
        assertThat(look("city;people\nKöln;1,1\nBonn;0,3\n".getBytes(UTF_8))
                        .choice()
                        .separator())
                .isEqualTo(CellSeparator.SEMICOLON);
    }

    @Test
    void whatWasFoundOutCanBeChosenOtherwise() {
        Path file = file("a;b,c\n1;2,3\n");
        ReadingChoice choice = Reads.reader().look(file, "list.csv").choice().withSeparator(CellSeparator.COMMA);

        assertThat(Reads.reader().look(file, "list.csv", choice).choice()).isEqualTo(choice);
        assertThat(Reads.texts(file, choice)).containsExactly(List.of("1;2", "3"));
    }

    @Test
    void anEncodingThatTheFileIsNotWrittenInIsRefused() {
        Path file = file(TABLE.getBytes(CHINESE));
        ReadingChoice choice =
                new ReadingChoice(TableFormat.CSV, TextEncoding.UTF_8, CellSeparator.COMMA, null, 1, false);

        Rejection refused =
                catchThrowableOfType(Rejection.class, () -> Reads.reader().look(file, "list.csv", choice));

        assertThat(refused.key()).isEqualTo("imports.file.wrongEncoding");
    }

    @Test
    void aFilePutTogetherOfTwoEncodingsNamesTheLineWhereTheOtherStands() throws IOException {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.write("城市,国家\n首尔,韩国\n东京都,日本国\n".getBytes(UTF_8));
        mixed.write("科隆市,德国\n".getBytes(CHINESE));
        mixed.write("纽约市,美利坚\n".getBytes(UTF_8));

        Rejection refused = Reads.refused(file(mixed.toByteArray()), "list.csv");

        assertThat(refused.key()).isEqualTo("imports.file.mixedEncodings");
        assertThat(refused.arguments()).containsExactly("4");
    }

    @Test
    void aUtf8LineInAChineseFileIsNamedToo() throws IOException {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.write("城市,国家\n首尔,韩国\n东京都,日本国\n".getBytes(CHINESE));
        mixed.write("科隆市,德国\n".getBytes(UTF_8));

        assertThat(Reads.refused(file(mixed.toByteArray()), "list.csv").arguments())
                .containsExactly("4");
    }

    @Test
    void bytesThatAreNoTextAreNoTable() {
        assertThat(Reads.refused(file(new byte[] {1, 2, 0, 3}), "list.csv").key())
                .isEqualTo("imports.file.noTable");
        assertThat(Reads.refused(file("a,b".getBytes(StandardCharsets.UTF_16LE)), "list.csv")
                        .key())
                .isEqualTo("imports.file.noTable");
        assertThat(Reads.refused(file(""), "list.csv").key()).isEqualTo("imports.file.empty");
        assertThat(Reads.refused(file("\n,,\n"), "list.csv").key()).isEqualTo("imports.file.empty");
        assertThat(Reads.refused(file("%PDF-1.7"), "list.pdf").key()).isEqualTo("imports.file.noTable");
    }

    @Test
    void aQuoteThatNeverClosesIsNamedWithTheLineWhereItBegan() {
        Rejection refused = Reads.refused(file("a,b\n1,\"two\nlines\"\n3,\"open\n5,6\n7,8\n"), "list.csv");

        assertThat(refused.key()).isEqualTo("imports.file.brokenQuote");
        assertThat(refused.arguments()).containsExactly("4");
    }

    @Test
    void textBehindAQuoteIsNamedWithTheLineWhereTheQuoteBegan() {
        assertThat(Reads.refused(file("a,b\n\"one\nand\" more,2\n"), "list.csv").arguments())
                .containsExactly("2");
    }

    @Test
    void aQuoteWithinACellAndLinesWithinQuotesAreRight() {
        Path file = file("名称,注\n5\" pipe,\"he said \"\"yes\"\"\nand left\"\n");
        FileLook look = Reads.reader().look(file, "list.csv");

        assertThat(Reads.texts(file, look.choice())).containsExactly(List.of("5\" pipe", "he said \"yes\"\nand left"));
    }

    @Test
    void fiveHundredColumnsAreTooMany() {
        String wide = IntStream.range(0, 500).mapToObj(i -> "c" + i).collect(Collectors.joining(","));

        Rejection refused = Reads.refused(file(wide + "\n"), "list.csv");

        assertThat(refused.key()).isEqualTo("imports.file.tooManyColumns");
        assertThat(refused.arguments()).containsExactly(500, 100, "SF1");
    }

    @Test
    void aMillionRowsAreRefusedWithHowManyAreAllowed() throws IOException {
        Path file = folder.resolve("list.csv");
        byte[] row = "首尔,韩国\n".getBytes(UTF_8);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 1_000_000; i++) {
                out.write(row);
            }
        }
        Rejection refused = Reads.refused(file, "list.csv");

        assertThat(refused.key()).isEqualTo("imports.file.tooManyRows");
        assertThat(refused.arguments()).containsExactly(50_000);
    }

    @Test
    void theMostRowsAreConfigured() {
        Path file = file("a\n1\n2\n3\n");

        assertThat(new SpreadsheetReader(ReadingLimits.USUAL.withRows(4))
                        .look(file, "x.csv")
                        .sheets())
                .containsExactly(new SheetInfo("", false, 4));
        assertThat(catchThrowableOfType(
                                Rejection.class,
                                () -> new SpreadsheetReader(ReadingLimits.USUAL.withRows(3)).look(file, "x.csv"))
                        .key())
                .isEqualTo("imports.file.tooManyRows");
    }

    @Test
    void emptyRowsAreLeftOutAndTheOthersKeepTheirNumbers() {
        Path file = file("城市,国家\n\n首尔,韩国\n,,\n\n科隆,德国\n");
        FileLook look = Reads.reader().look(file, "list.csv");

        assertThat(Reads.rows(file, look.choice())).extracting(TableRow::number).containsExactly(3, 6);
        assertThat(Reads.rows(file, look.choice()).getLast().cell(1).address()).isEqualTo("B6");
        assertThat(Reads.rows(file, look.choice()).getLast().cell(7).isEmpty()).isTrue();
    }

    @Test
    void titlesAboveTheHeadingsAreNoHeadings() {
        Path file = file("友城一览表\n2026年\n\n城市,国家,日期\n首尔,韩国,1993-10-23\n");
        FileLook look = Reads.reader().look(file, "list.csv");

        assertThat(look.choice().headerRow()).isEqualTo(4);
        assertThat(Reads.said(Reads.reader()
                        .header(file, look.choice().withHeaderRow(0))
                        .findings()))
                .containsExactly("imports.header.taken 4");
    }

    @Test
    void twoRowsOfHeadingsAreAskedAboutAndEitherCanBeChosen() {
        Path file = file("城市,国家,日期\nCity,Country,Date\n首尔,韩国,1993-10-23\n");
        HeaderLook header = Reads.reader()
                .header(file, Reads.reader().look(file, "list.csv").choice().withHeaderRow(0));

        assertThat(header.row()).isEqualTo(1);
        assertThat(Reads.said(Reads.reader().look(file, "list.csv").findings()))
                .containsExactly("imports.file.readAs", "imports.header.two 2");
        assertThat(Reads.said(header.findings())).containsExactly("imports.header.two 2");
        ReadingChoice second = Reads.reader().look(file, "list.csv").choice().withHeaderRow(2);
        assertThat(Reads.reader().header(file, second).columns().getFirst().heading())
                .isEqualTo("City");
        assertThat(Reads.texts(file, second)).hasSize(1);
    }

    @Test
    void headingsThatAreMissingOrStandTwiceAreNamed() {
        Path file = file("城市,,国家, 国家\n首尔,x,韩国,y\n");
        HeaderLook header = Reads.reader()
                .header(file, Reads.reader().look(file, "list.csv").choice());

        assertThat(Reads.said(header.findings()))
                .containsExactly("imports.header.missing B1", "imports.header.twice D1");
    }
}
