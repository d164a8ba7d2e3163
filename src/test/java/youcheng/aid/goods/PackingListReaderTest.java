package youcheng.aid.goods;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import youcheng.base.Progress;
import youcheng.base.Rejection;

/** Packing lists as they come, good and bad: each bad one is refused with a message that names the cell. */
class PackingListReaderTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String CSV = """
            首尔市援助物资装箱单,,,
            ,,,
            品名,数量（只）,单位,单价（元）,有效期至,备注
            医用外科口罩,"1,000,000",只,1.20,2022-03,第一批
            N95口罩,"25,000",只,8.5,2022/2/1,
            ,,,,,
            合计,"1,025,000",,,,
            """;

    private final PackingListReader reader = new PackingListReader(GoodsWords.reader(), GoodsWords.words());

    @Test
    void aTextFileIsReadInEveryEncodingThatOfficesWrite() {
        for (byte[] file : List.of(
                CSV.getBytes(UTF_8),
                ("\uFEFF" + CSV).getBytes(UTF_8),
                CSV.getBytes(GB18030),
                ("\uFEFF" + CSV).getBytes(UTF_16LE),
                CSV.replace("\"1,000,000\"", "1000000")
                        .replace("\"25,000\"", "25000")
                        .replace("\"1,025,000\"", "1")
                        .replace(',', ';')
                        .getBytes(UTF_8))) {
            PackingList list = read(file);

            assertThat(list.faults()).isEmpty();
            assertThat(list.isFine()).isTrue();
            assertThat(list.lines()).hasSize(2);
            AidLine masks = list.lines().getFirst();
            assertThat(masks.quantity()).isEqualTo(Quantity.of(1_000_000, Unit.PIECE));
            assertThat(masks.unitValue()).isEqualTo(Money.of("1.2", "CNY"));
            assertThat(masks.item().hs()).isEqualTo(HsCode.of("630790"));
            assertThat(masks.making().expiresOn()).isEqualTo(LocalDate.of(2022, 3, 31));
            assertThat(list.rows().getFirst().number()).isEqualTo(4);
            assertThat(list.notes()).extracting(Object::toString).containsExactly("goods.import.unknownColumn");
        }
    }

    @Test
    void aWorkbookIsReadWhereverItsListStands() {
        PackingList list = read(workbook(book -> {
            book.createSheet("Cover").createRow(0).createCell(0).setCellValue("Dear friends");
            Sheet sheet = book.createSheet("List");
            row(sheet, 4, "No.", "Description of goods", "Qty", "UOM", "Unit price (USD)", "Exp. date", "HS Code");
            Row row = row(sheet, 5, 1, "Goggles", 300, "pcs", 0.1 + 0.2, "", "9004.90");
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            row.createCell(5).setCellValue(LocalDate.of(2023, 5, 6));
            row.getCell(5).setCellStyle(day);
        }));

        assertThat(list.faults()).isEmpty();
        AidLine line = list.lines().getFirst();
        assertThat(line.quantity()).isEqualTo(Quantity.of(300, Unit.PIECE));
        assertThat(line.unitValue()).isEqualTo(Money.of("0.3", "USD"));
        assertThat(line.making().expiresOn()).isEqualTo(LocalDate.of(2023, 5, 6));
        assertThat(list.columns()).containsEntry(LineField.ITEM, "B").containsEntry(LineField.HS, "G");
        assertThat(list.sheet()).isEqualTo("List");
        assertThat(list.notes()).extracting(Object::toString).contains("goods.import.otherSheets");
    }

    @Test
    void daysAreCountedFrom1904WhereTheWorkbookSaysSoInEitherWay() {
        byte[] file = workbook(book -> {
            Sheet sheet = book.createSheet();
            row(sheet, 0, "品名", "数量", "单位", "有效期至");
            row(sheet, 1, "口罩", 5, "只", 43_590);
        });
        assertThat(expiry(file)).isEqualTo(LocalDate.of(2019, 5, 5));
        for (String flag : List.of("1", "true")) {
            byte[] since1904 = edited(
                    file,
                    "xl/workbook.xml",
                    xml -> xml.replaceAll("<workbookPr[^>]*>", "<workbookPr date1904=\"" + flag + "\"/>"));
            assertThat(expiry(since1904)).isEqualTo(LocalDate.of(2023, 5, 6));
        }
    }

    private LocalDate expiry(byte[] file) {
        PackingList list = read(file);
        assertThat(list.faults()).isEmpty();
        return Objects.requireNonNull(list.lines().getFirst().making().expiresOn());
    }

    @Test
    void everyBadCellIsNamedAndTheGoodRowsAreReadAllTheSame() {
        PackingList list = read(workbook(book -> {
            Sheet sheet = head(book);
            row(sheet, 1, "口罩", -5, "只", "1", "CNY", "630790");
            row(sheet, 2, "口罩", 5, "parsecs", "1", "CNY", "771234");
            row(sheet, 3, "口罩", 5, "只", "1", "EUR", "630790");
            row(sheet, 4, "口罩", "viele", "只", "1", "CNY", "63");
            row(sheet, 5, "口罩", 5, "只", "1", "CNY", "630790");
        }));

        assertThat(places(list))
                .containsExactly(
                        "B2 goods.rejection.quantityNone",
                        "C3 goods.rejection.unit",
                        "E4 goods.rejection.twoCurrencies",
                        "F5 goods.rejection.hsForm",
                        "B5 goods.rejection.number");
        assertThat(list.isFine()).isFalse();
        assertThat(list.rows().getLast().line()).isNotNull();
        assertThatThrownBy(list::lines).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFormulaIsReadByWhatItCameToOrRefusedInItsCell() {
        PackingList list = read(workbook(book -> {
            Sheet sheet = head(book);
            row(sheet, 1, "口罩", "", "只").createCell(1).setCellFormula("200*3");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            row(sheet, 2, "口罩", "", "只").createCell(1).setCellFormula("1/0");
            book.getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluateFormulaCell(sheet.getRow(2).getCell(1));
        }));

        assertThat(Objects.requireNonNull(list.rows().getFirst().line()).quantity())
                .isEqualTo(Quantity.of(600, Unit.PIECE));
        assertThat(places(list)).containsExactly("B3 goods.import.error");

        byte[] unsaved = edited(
                workbook(book -> row(head(book), 1, "口罩", "", "只").createCell(1).setCellFormula("200*3")),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceAll("<v>[^<]*</v></c><c r=\"C2\"", "</c><c r=\"C2\""));
        assertThat(places(read(unsaved))).containsExactly("B2 goods.import.formula");
    }

    @Test
    void mergedCellsAreRefusedWhereTheyStandInTheListAndNotAboveIt() {
        PackingList list = read(workbook(book -> {
            Sheet sheet = book.createSheet();
            row(sheet, 0, "装箱单");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            row(sheet, 1, "品名", "数量", "单位");
            row(sheet, 2, "口罩", 5, "只");
            row(sheet, 3, "", 6, "只");
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
        }));

        assertThat(places(list)).containsExactly("A3 goods.import.merged", "A4 goods.import.merged");
    }

    @Test
    void aWrongSheetIsToldFromAListWithoutRows() {
        refused(
                "goods.import.noHeaderOnSheets",
                workbook(book -> row(book.createSheet("Contacts"), 0, "Name", "Phone")));
        refused("goods.import.noRows", workbook(PackingListReaderTest::head));
        refused("goods.import.noHeader", "a,b\n1,2\n".getBytes(UTF_8));
    }

    @Test
    void filesThatAreNoListOrCannotBeReadSafelyAreRefusedWithWhatToDo() throws Exception {
        byte[] good = workbook(book -> row(head(book), 1, "口罩", 5, "只"));
        refused("goods.import.empty", new byte[0]);
        refused("goods.import.tooLarge", new byte[PackingListReader.LARGEST + 1]);
        refused("goods.import.noTable", new byte[] {1, 0, 2, 0});
        refused("goods.import.noTable", zip(Map.of("word/document.xml", "<a/>")));
        refused("goods.import.damaged", Arrays.copyOf(good, good.length / 2));
        refused("goods.import.damaged", edited(good, "xl/worksheets/sheet1.xml", xml -> xml.substring(0, 300)));
        refused("goods.import.macro", with(good, "xl/vbaProject.bin", "x"));
        refused("goods.import.lockedOrOld", encrypted(good));
        refused("goods.import.csvBroken", "品名,数量,单位\n\"口罩,5,只\n".getBytes(UTF_8));
    }

    @Test
    void aFileThatUnpacksToFarMoreThanAListIsRefusedBeforeItIsRead() {
        byte[] good = workbook(book -> row(head(book), 1, "口罩", 5, "只"));
        refused("goods.import.bomb", with(good, "xl/media/a.xml", "\0".repeat(201 * 1024 * 1024)));
        refused("goods.import.bomb", edited(good, "xl/sharedStrings.xml", xml -> xml + " ".repeat(41 * 1024 * 1024)));
        String entities = "<!DOCTYPE a [<!ENTITY x \"" + "y".repeat(1000) + "\">]>";
        byte[] tricked = edited(
                good, "xl/worksheets/sheet1.xml", xml -> xml.replaceFirst("<worksheet", entities + "<worksheet"));
        assertThat(read(tricked).lines()).hasSize(1);
    }

    @Test
    void aSheetThatDeclaresABillionRowsIsAsLongAsItsRows() {
        byte[] good = workbook(book -> row(head(book), 1, "口罩", 5, "只"));
        byte[] declared = edited(
                good,
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst("<dimension ref=\"[^\"]*\"", "<dimension ref=\"A1:XFD999999999\"")
                        .replace("r=\"2\"", "r=\"1048576\"")
                        .replaceAll("r=\"([A-C])2\"", "r=\"$11048576\""));

        PackingList list = read(declared);
        assertThat(list.lines()).hasSize(1);
        assertThat(list.rows().getFirst().number()).isEqualTo(1_048_576);
        refused(
                "goods.import.damaged",
                edited(good, "xl/worksheets/sheet1.xml", xml -> xml.replace("r=\"C2\"", "r=\"ZZZZZZZ2\"")));
    }

    @Test
    void aListThatIsTooLongIsRefusedAtTheFirstRowTooMany() {
        String rows = "口罩,5,只\n".repeat(LineRules.MOST_LINES + 1);
        Rejection why = refused("goods.import.tooManyRows", ("品名,数量,单位\n" + rows).getBytes(UTF_8));

        assertThat(why.arguments()[0]).isEqualTo("A10002");
    }

    @Test
    void whoStopsTheReadingHasReadNothing() {
        byte[] file = ("品名,数量,单位\n" + "口罩,5,只\n".repeat(500)).getBytes(UTF_8);

        assertThatThrownBy(() -> reader.read(file, "list.csv", (done, all) -> done < 200))
                .isInstanceOfSatisfying(
                        Rejection.class, why -> assertThat(why.key()).isEqualTo("goods.import.stopped"));
    }

    @Test
    void columnsAreNamedAsSpreadsheetsNameThem() {
        assertThat(List.of(0, 25, 26, 51, 52, 701, 702))
                .map(SourceTable::letters)
                .containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
    }

    private PackingList read(byte[] file) {
        return reader.read(file, "list", Progress.UNHEARD);
    }

    private Rejection refused(String key, byte[] file) {
        Rejection[] said = new Rejection[1];
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(Rejection.class, why -> {
            assertThat(why.key()).isEqualTo(key);
            said[0] = why;
        });
        return said[0];
    }

    private static List<String> places(PackingList list) {
        return list.faults().stream()
                .map(fault -> fault.cell() + " " + fault.why().key())
                .toList();
    }

    private static Sheet head(XSSFWorkbook book) {
        Sheet sheet = book.createSheet();
        row(sheet, 0, "品名", "数量", "单位", "单价", "币种", "HS编码");
        return sheet;
    }

    private static Row row(Sheet sheet, int at, Object... values) {
        Row row = sheet.createRow(at);
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof Number number) {
                row.createCell(column).setCellValue(number.doubleValue());
            } else if (!values[column].equals("")) {
                row.createCell(column).setCellValue(values[column].toString());
            }
        }
        return row;
    }

    private static byte[] workbook(Consumer<XSSFWorkbook> filled) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            filled.accept(book);
            book.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] encrypted(byte[] file) throws Exception {
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
        Encryptor encryptor = info.getEncryptor();
        encryptor.confirmPassword("secret");
        try (POIFSFileSystem system = new POIFSFileSystem();
                ByteArrayOutputStream locked = new ByteArrayOutputStream()) {
            try (var stream = encryptor.getDataStream(system)) {
                stream.write(file);
            }
            system.writeFilesystem(locked);
            return locked.toByteArray();
        }
    }

    private static byte[] with(byte[] file, String part, String content) {
        return rewritten(file, part, content, Map.of());
    }

    private static byte[] edited(byte[] file, String part, UnaryOperator<String> edit) {
        return rewritten(file, "", "", Map.of(part, edit));
    }

    private static byte[] zip(Map<String, String> parts) {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(file)) {
                for (Map.Entry<String, String> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(UTF_8));
                }
            }
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] rewritten(
            byte[] file, String more, String content, Map<String, UnaryOperator<String>> edits) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), UTF_8);
                parts.put(
                        entry.getName(),
                        edits.getOrDefault(entry.getName(), UnaryOperator.identity())
                                .apply(text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!more.isEmpty()) {
            parts.put(more, content);
        }
        return zip(parts);
    }
}
