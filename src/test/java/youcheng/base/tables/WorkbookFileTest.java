package youcheng.base.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import youcheng.base.PartialDate;

/** Opened again by two other readers, a workbook says what went into it. */
class WorkbookFileTest {

    private static final String NOTE = " [too long]";

    @Test
    void numbersAndDatesAreRealAndPartialDatesAreTexts() throws IOException {
        Sheet sheet = sheet(file -> {
            file.line("数", "日期", "时间", "部分", "整", "古");
            file.line(
                    new BigDecimal("1234.5"),
                    LocalDate.of(2026, 6, 3),
                    LocalDateTime.of(2026, 6, 3, 14, 2),
                    new PartialDate(2017, 6, null),
                    new PartialDate(2017, 6, 3),
                    LocalDate.of(1899, 12, 31));
        });
        assertThat(cell(sheet, 1, 0).getNumericCellValue()).isEqualTo(1234.5);
        assertThat(DateUtil.isCellDateFormatted(cell(sheet, 1, 1))).isTrue();
        assertThat(cell(sheet, 1, 1).getLocalDateTimeCellValue())
                .isEqualTo(LocalDate.of(2026, 6, 3).atStartOfDay());
        assertThat(cell(sheet, 1, 2).getLocalDateTimeCellValue()).isEqualTo("2026-06-03T14:02");
        assertThat(cell(sheet, 1, 3).getStringCellValue()).isEqualTo("2017-06");
        assertThat(cell(sheet, 1, 4).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2017-06-03");
        assertThat(cell(sheet, 1, 5).getStringCellValue()).isEqualTo("1899-12-31");
    }

    @Test
    void aNumberOfMoreDigitsThanASpreadsheetKeepsIsAText() throws IOException {
        Sheet sheet = sheet(file -> {
            file.line("长", "短");
            file.line(1234567890123456789L, 123456789012345L);
        });
        assertThat(cell(sheet, 1, 0).getStringCellValue()).isEqualTo("1234567890123456789");
        assertThat(cell(sheet, 1, 1).getNumericCellValue()).isEqualTo(123456789012345.0);
    }

    @Test
    void theHeadingIsBoldAndStaysAndColumnsAreAsWideAsWhatIsInThem() throws IOException {
        Sheet sheet = sheet(file -> {
            file.line("城市", "说明");
            file.line("长崎", "一句相当长的中文说明，比标题宽得多");
        });
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getWorkbook()
                        .getFontAt(cell(sheet, 0, 0).getCellStyle().getFontIndex())
                        .getBold())
                .isTrue();
        assertThat(sheet.getColumnWidth(1)).isGreaterThan(3 * sheet.getColumnWidth(0));
        assertThat(sheet.getSheetName()).isEqualTo("友城");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\",\"y\")", "＝1+1", "'=1"})
    void aTextStaysATextAsItWasTyped(String text) throws IOException {
        Cell cell = cell(
                sheet(file -> {
                    file.line("标题");
                    file.line(text);
                }),
                1,
                0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
    }

    @Test
    void whatXmlCannotSayIsLeftOutAndNothingElse() throws IOException {
        Sheet sheet = sheet(file -> {
            file.line("a", "b", "c", "d");
            file.line("甲\u0000\u0008乙\uFFFE", "\uD83D\uDE00\uD83D尾", " 两端 ", "行一\r\n行二\t<b>&amp;\"_x0041_");
        });
        assertThat(cell(sheet, 1, 0).getStringCellValue()).isEqualTo("甲乙");
        assertThat(cell(sheet, 1, 1).getStringCellValue()).isEqualTo("\uD83D\uDE00尾");
        assertThat(cell(sheet, 1, 2).getStringCellValue()).isEqualTo(" 两端 ");
        assertThat(cell(sheet, 1, 3).getStringCellValue()).isEqualTo("行一\n行二\t<b>&amp;\"_x0041_");
    }

    @Test
    void aTextThatNoCellHoldsSaysSo() throws IOException {
        String fits = "长".repeat(WorkbookFile.LONGEST_TEXT);
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        WorkbookFile file = new WorkbookFile(to, "友城", length -> NOTE);
        file.line("标题");
        file.line(fits);
        file.line(fits + "了");
        // The half of a pair that would be left is not.
        file.line("长".repeat(WorkbookFile.LONGEST_TEXT - NOTE.length() - 1) + "\uD83D\uDE00".repeat(20));
        file.close();
        // The other reader: POI takes so much of one character for an attack.
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(to.toByteArray()))) {
            List<String> texts = texts(workbook.getFirstSheet());
            assertThat(texts.get(1)).isEqualTo(fits);
            assertThat(texts.get(2)).hasSize(WorkbookFile.LONGEST_TEXT).endsWith("长" + NOTE);
            assertThat(texts.get(3)).hasSize(WorkbookFile.LONGEST_TEXT - 1).endsWith("长" + NOTE);
        }
        assertThat(file.shortenedTexts()).isEqualTo(2);
    }

    @Test
    void whatOneSheetDoesNotHoldGoesOnInAnotherUnderTheSameHeading() throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        try (WorkbookFile file = new WorkbookFile(to, "友城", length -> NOTE, 401)) {
            file.line("编号");
            for (int i = 1; i <= 1000; i++) {
                file.line(i);
            }
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(to.toByteArray()))) {
            assertThat(workbook.getSheets().map(org.dhatim.fastexcel.reader.Sheet::getName))
                    .containsExactly("友城", "友城 2", "友城 3");
            assertThat(workbook.getSheets().map(WorkbookFileTest::texts))
                    .allSatisfy(rows -> assertThat(rows).startsWith("编号"));
            assertThat(workbook.getSheets()
                            .flatMap(sheet -> texts(sheet).stream())
                            .filter(text -> !text.equals("编号")))
                    .containsExactlyElementsOf(Stream.iterate(1, each -> each + 1)
                            .limit(1000)
                            .map(String::valueOf)
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b:c*d?e[f]g\\h", "一个比表名可以有的长度还要长得多的列表的名字也照样能打开不出错", "'引号'"})
    void anyTitleBecomesANameThatOpens(String title) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        try (WorkbookFile file = new WorkbookFile(to, title, length -> NOTE)) {
            file.line("x");
        }
        assertThat(open(to.toByteArray()).getSheetAt(0).getSheetName())
                .isNotBlank()
                .hasSizeLessThan(32);
    }

    private static List<String> texts(org.dhatim.fastexcel.reader.Sheet sheet) {
        try {
            return sheet.read().stream().map((Row row) -> row.getCellText(0)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheet sheet(Consumer<WorkbookFile> lines) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        try (WorkbookFile file = new WorkbookFile(to, "友城", length -> NOTE)) {
            lines.accept(file);
        }
        return open(to.toByteArray()).getSheetAt(0);
    }

    private static Workbook open(byte[] content) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(content));
    }

    private static Cell cell(Sheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column);
    }
}
