package youcheng.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import youcheng.base.PartialDate;
import youcheng.base.Rejection;
import youcheng.imports.reading.TableFinding.FindingWeight;

/** Workbooks are read row by row; what they hide, merge or compute is said, and what is dangerous is refused. */
class XlsxReadingTest {

    @TempDir
    Path folder;

    private interface Filling {
        void fill(Workbook workbook, Worksheet sheet) throws IOException;
    }

    private Path workbook(Filling filling) throws IOException {
        Path file = folder.resolve("list.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Youcheng", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("友城");
            row(sheet, 0, "城市", "国家", "日期");
            filling.fill(workbook, sheet);
        }
        return file;
    }

    private static void row(Worksheet sheet, int row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            sheet.value(row, column, texts[column]);
        }
    }

    private static FileLook look(Path file) {
        return Reads.reader().look(file, "list.xlsx");
    }

    /** What is said of a file, but for the row of headings, which is the first. */
    private static List<String> said(Path file) {
        return Reads.said(look(file).findings()).stream()
                .filter(finding -> !finding.equals("imports.header.taken 1"))
                .toList();
    }

    private String refused(RawWorkbook workbook) {
        return Reads.refused(workbook.write(folder), "list.xlsx").key();
    }

    @Test
    void aCellKnowsItsAddressItsTextAndItsKind() throws IOException {
        Path file = workbook((workbook, sheet) -> {
            sheet.value(1, 0, "首尔");
            sheet.value(1, 1, 2.5);
            sheet.value(1, 2, PartialDate.parse("1993-10-23").orElseThrow().earliest());
            sheet.style(1, 2).format("yyyy-mm-dd").set();
            sheet.value(1, 4, true);
        });
        List<TableCell> cells = Reads.rows(file, look(file).choice()).getFirst().cells();

        assertThat(cells).extracting(TableCell::address).containsExactly("A2", "B2", "C2", "D2", "E2");
        assertThat(cells).extracting(TableCell::text).containsExactly("首尔", "2.5", "1993-10-23", "", "true");
        assertThat(cells)
                .extracting(TableCell::content)
                .containsExactly(
                        CellContent.TEXT, CellContent.NUMBER, CellContent.DATE, CellContent.EMPTY, CellContent.TEXT);
    }

    @Test
    void aMonthInACellStaysAMonth() throws IOException {
        Path file = workbook((workbook, sheet) -> {
            sheet.value(1, 0, 42887);
            sheet.style(1, 0).format("yyyy&quot;年&quot;m&quot;月&quot;").set();
            sheet.value(1, 1, 42887);
            sheet.style(1, 1).format("yyyy").set();
            sheet.value(1, 2, 42887);
        });
        List<TableCell> cells = Reads.rows(file, look(file).choice()).getFirst().cells();

        assertThat(cells).extracting(TableCell::text).containsExactly("2017-06", "2017", "42887");
        assertThat(cells.getLast().date()).hasToString("2017-06-01");
    }

    @Test
    void bothSystemsOfCountingDaysAreRead() {
        String rows = RawWorkbook.row(1, "日期") + "<row r=\"2\"><c r=\"A2\"><v>34265</v></c></row>";
        Path file = RawWorkbook.rows(rows).write(folder);
        assertThat(Reads.rows(file, look(file).choice()).getFirst().cell(0).date())
                .hasToString("1993-10-23");

        Path since1904 = RawWorkbook.rows(rows).since1904().write(folder);
        assertThat(Reads.rows(since1904, look(since1904).choice())
                        .getFirst()
                        .cell(0)
                        .date())
                .hasToString("1997-10-24");
    }

    @Test
    void theValueOfAFormulaIsTakenAndSaidToBeOne() {
        Path file = RawWorkbook.rows(
                        RawWorkbook.row(1, "城市", "人口")
                                + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>B1</f><v>首尔</v></c><c r=\"B2\"><f>1+1</f><v>2</v></c></row>")
                .write(folder);
        FileLook look = look(file);
        List<TableCell> cells = Reads.rows(file, look.choice()).getFirst().cells();

        assertThat(cells).extracting(TableCell::text).containsExactly("首尔", "2");
        assertThat(cells).allMatch(TableCell::isFormula);
        assertThat(look.findings()).first().satisfies(finding -> {
            assertThat(finding.message().key()).isEqualTo("imports.file.formulas");
            assertThat(finding.message().arguments()).containsExactly(2, "A2");
            assertThat(finding.weight()).isEqualTo(FindingWeight.NOTE);
        });
    }

    @Test
    void aFormulaWithoutAValueAndAnErrorAreProblemsOfTheirCells() throws IOException {
        Path file = workbook((workbook, sheet) -> sheet.formula(1, 2, "A1"));
        assertThat(said(file)).containsExactly("imports.file.formulas C2", "imports.file.uncomputed C2");
        assertThat(Reads.rows(file, look(file).choice()).getFirst().cell(2).content())
                .isEqualTo(CellContent.UNCOMPUTED);
        Path empty = RawWorkbook.rows(RawWorkbook.row(1, "城市", "别名")
                        + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>B2</f><v></v></c>"
                        + "<c r=\"B2\" t=\"inlineStr\"><is><t>首尔</t></is></c></row>")
                .write(folder);
        assertThat(said(empty)).as("an empty text is a value").containsExactly("imports.file.formulas A2");
        assertThat(Reads.rows(empty, look(empty).choice()).getFirst().cell(0).content())
                .isNotEqualTo(CellContent.UNCOMPUTED);

        Path error = RawWorkbook.rows(
                        RawWorkbook.row(1, "城市") + "<row r=\"2\"><c r=\"A2\" t=\"e\"><v>#N/A</v></c></row>")
                .write(folder);
        assertThat(said(error)).containsExactly("imports.file.error A2");
        assertThat(Reads.rows(error, look(error).choice()).getFirst().cell(0).content())
                .isEqualTo(CellContent.ERROR);
    }

    @Test
    void mergedCellsAreNamed() throws IOException {
        Path file = workbook((workbook, sheet) -> {
            row(sheet, 1, "首尔", "韩国");
            row(sheet, 2, "釜山");
            sheet.range(1, 1, 2, 1).merge();
        });
        assertThat(said(file)).containsExactly("imports.file.merged B2:B3");
    }

    @Test
    void hiddenRowsAndColumnsAreLeftOutAndSaidUntilSomebodyWantsThem() throws IOException {
        Path file = workbook((workbook, sheet) -> {
            row(sheet, 1, "首尔", "韩国", "x");
            row(sheet, 2, "科隆", "德国", "y");
            sheet.hideRow(1);
            sheet.hideColumn(2);
        });
        FileLook look = look(file);

        assertThat(said(file)).containsExactly("imports.file.hiddenRows 2", "imports.file.hiddenColumns C");
        assertThat(Reads.texts(file, look.choice())).containsExactly(List.of("科隆", "德国"));

        ReadingChoice all = look.choice().withHidden(true);
        assertThat(Reads.said(Reads.reader().look(file, "list.xlsx", all).findings()))
                .containsExactly("imports.file.hiddenRowsRead 2", "imports.file.hiddenColumnsRead C");
        assertThat(Reads.texts(file, all)).containsExactly(List.of("首尔", "韩国", "x"), List.of("科隆", "德国", "y"));
    }

    @Test
    void severalSheetsAreSaidAndAnotherCanBeChosen() throws IOException {
        Path file = workbook((workbook, sheet) -> {
            row(sheet, 1, "首尔", "韩国");
            row(workbook.newWorksheet("联系人"), 0, "姓名");
            Worksheet hidden = workbook.newWorksheet("旧");
            row(hidden, 0, "x");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
        });
        FileLook look = look(file);

        assertThat(look.sheets())
                .containsExactly(
                        new SheetInfo("友城", false, 2), new SheetInfo("联系人", false, 1), new SheetInfo("旧", true, 1));
        assertThat(look.choice().sheet()).isEqualTo("友城");
        assertThat(said(file)).containsExactly("imports.file.severalSheets", "imports.file.hiddenSheets");
        assertThat(Reads.reader()
                        .header(file, look.choice().withSheet("联系人").withHeaderRow(0))
                        .columns())
                .extracting(HeaderLook.HeaderColumn::heading)
                .containsExactly("姓名");

        Rejection refused = catchThrowableOfType(
                Rejection.class,
                () -> Reads.reader().look(file, "list.xlsx", look.choice().withSheet("没有")));
        assertThat(refused.key()).isEqualTo("imports.file.noSuchSheet");
        assertThat(refused.arguments()).containsExactly("没有", "友城 · 联系人 · 旧");
    }

    @Test
    void macrosAreRefusedByNameAndByContent() {
        RawWorkbook macro = RawWorkbook.rows(RawWorkbook.row(1, "城市")).part("xl/vbaProject.bin", "x");

        assertThat(refused(macro)).isEqualTo("imports.file.macro");
        assertThat(Reads.refused(RawWorkbook.rows(RawWorkbook.row(1, "城市")).write(folder), "list.xlsm")
                        .key())
                .isEqualTo("imports.file.macro");
    }

    @Test
    void anOldWorkbookAndALockedOneAreRefusedWithAdvice() throws Exception {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("城市");
            workbook.write(old);
        }
        assertThat(Reads.refused(Reads.file(folder, "a.xls", old.toByteArray()), "a.xls")
                        .key())
                .isEqualTo("imports.file.old");

        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(system)) {
                out.write(Files.readAllBytes(
                        RawWorkbook.rows(RawWorkbook.row(1, "城市")).write(folder)));
            }
            system.writeFilesystem(locked);
        }
        assertThat(Reads.refused(Reads.file(folder, "b.xlsx", locked.toByteArray()), "b.xlsx")
                        .key())
                .isEqualTo("imports.file.locked");
    }

    @Test
    void whatASheetSaysOfItsSizeMakesNoRoom() {
        Path file = RawWorkbook.sheet("<dimension ref=\"A1:XFD1000000000\"/><sheetData>" + RawWorkbook.row(1, "城市")
                        + RawWorkbook.row(2, "首尔") + "</sheetData>")
                .write(folder);

        assertThat(Reads.texts(file, look(file).choice())).containsExactly(List.of("首尔"));
    }

    @Test
    void rowsAndColumnsThatNoSheetHasAreRefused() {
        assertThat(refused(RawWorkbook.rows("<row r=\"1000000000\"><c r=\"A1000000000\"><v>1</v></c></row>")))
                .isEqualTo("imports.file.damaged");
        assertThat(refused(RawWorkbook.rows("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>")))
                .isEqualTo("imports.file.damaged");
        assertThat(refused(RawWorkbook.rows("<row r=\"1\"><c r=\"ZZZ1\"><v>1</v></c></row>")))
                .isEqualTo("imports.file.damaged");
    }

    @Test
    void fiveHundredColumnsAreTooManyButEmptyOnesAreNone() {
        Rejection refused = Reads.refused(
                RawWorkbook.rows(RawWorkbook.row(1, "城市") + "<row r=\"2\"><c r=\"SF2\"><v>1</v></c></row>")
                        .write(folder),
                "list.xlsx");
        assertThat(refused.key()).isEqualTo("imports.file.tooManyColumns");
        assertThat(refused.arguments()).containsExactly(500, 100, "SF2");

        Path file = RawWorkbook.rows(
                        RawWorkbook.row(1, "城市") + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"XFD2\" s=\"0\"/></row>")
                .write(folder);
        assertThat(Reads.rows(file, look(file).choice()).getFirst().cells()).hasSize(1);
    }

    @Test
    void tooManyRowsAreRefusedAndNotLookedAtToTheirEnd() {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 20; row++) {
            rows.append(RawWorkbook.row(row, "城市"));
        }
        Path file = RawWorkbook.rows(rows.toString()).write(folder);
        SpreadsheetReader few = new SpreadsheetReader(ReadingLimits.USUAL.withRows(10));

        Rejection refused = catchThrowableOfType(Rejection.class, () -> few.look(file, "list.xlsx"));

        assertThat(refused.key()).isEqualTo("imports.file.tooManyRows");
        assertThat(refused.arguments()).containsExactly(10);
        assertThat(new SpreadsheetReader(ReadingLimits.USUAL.withRows(20))
                        .look(file, "list.xlsx")
                        .sheets())
                .containsExactly(new SheetInfo("友城", false, 20));
    }

    @Test
    void anArchiveThatGrowsIsRefusedWhileItGrows() {
        byte[] zeros = new byte[30 * 1024 * 1024];
        assertThat(refused(RawWorkbook.rows(RawWorkbook.row(1, "城市")).part("xl/media/a.bin", zeros)))
                .isEqualTo("imports.file.bomb");

        Path file = RawWorkbook.rows(RawWorkbook.row(1, "城市"))
                .part("xl/media/a.bin", new byte[900_000])
                .part("xl/media/b.bin", new byte[900_000])
                .write(folder);
        ReadingLimits tight = new ReadingLimits(1 << 20, 100, 100, 1_000_000, 2000, 200);
        assertThat(catchThrowableOfType(Rejection.class, () -> new SpreadsheetReader(tight).look(file, "list.xlsx"))
                        .key())
                .isEqualTo("imports.file.bomb");
    }

    @Test
    void anArchiveOfVeryManyPartsIsRefused() {
        RawWorkbook workbook = RawWorkbook.rows(RawWorkbook.row(1, "城市"));
        for (int part = 0; part < 2000; part++) {
            workbook.part("xl/media/" + part + ".txt", "x");
        }
        assertThat(refused(workbook)).isEqualTo("imports.file.tooManyParts");
    }

    @Test
    void entitiesAreRefusedInEveryPart() {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><worksheet><sheetData>" + RawWorkbook.row(1, "&a;")
                + "</sheetData></worksheet>";
        assertThat(refused(RawWorkbook.rows("").part("xl/worksheets/sheet1.xml", bomb)))
                .isEqualTo("imports.file.entities");
        assertThat(refused(RawWorkbook.rows(RawWorkbook.row(1, "城市"))
                        .part("xl/sharedStrings.xml", "<!DOCTYPE sst SYSTEM \"file:///etc/passwd\"><sst/>")))
                .isEqualTo("imports.file.entities");
    }

    @Test
    void whatIsNoWorkbookOrABrokenOneIsRefused() throws IOException {
        assertThat(refused(RawWorkbook.rows("<row r=\"1\"><c>"))).isEqualTo("imports.file.damaged");
        byte[] whole =
                Files.readAllBytes(RawWorkbook.rows(RawWorkbook.row(1, "城市")).write(folder));
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
        assertThat(Reads.refused(Reads.file(folder, "half.xlsx", half), "half.xlsx")
                        .key())
                .isEqualTo("imports.file.damaged");
        assertThat(refused(RawWorkbook.rows(""))).isEqualTo("imports.file.emptySheets");
    }

    @Test
    void aReferenceToATextThatIsNoneIsDamage() {
        assertThat(refused(RawWorkbook.rows(
                        RawWorkbook.row(1, "城市") + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>x</v></c></row>")))
                .isEqualTo("imports.file.damaged");
    }

    @Test
    void aCellLongerThanAnyIsRefused() {
        assertThat(refused(RawWorkbook.rows(RawWorkbook.row(1, "城".repeat(40_000)))))
                .isEqualTo("imports.file.longCell");
    }
}
