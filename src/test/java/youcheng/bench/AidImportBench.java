package youcheng.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.PortalTest;
import youcheng.aid.goods.AidLine;
import youcheng.aid.goods.AidLines;
import youcheng.aid.goods.LineReader;
import youcheng.aid.goods.LineSheet;
import youcheng.aid.goods.LiveSheet;
import youcheng.aid.goods.PackingListReader;
import youcheng.aid.goods.SheetStep;
import youcheng.base.CaseNumber;
import youcheng.base.Languages;
import youcheng.base.Progress;
import youcheng.proposals.Office;

/** Packing lists of 10,000 lines read with all checks, packages of 2,000 lines stored, opened and typed into. */
@PortalTest
class AidImportBench {

    private static final int LONGEST_LIST = 10_000;
    private static final int PACKAGE = 2000;
    private static final List<String> HEADINGS =
            List.of("品名", "数量", "单位", "单价", "币种", "HS编码", "执行标准", "生产企业", "批号", "生产日期", "有效期至", "箱号");

    @Autowired
    private PackingListReader packingLists;

    @Autowired
    private LineReader reader;

    @Autowired
    private AidLines lines;

    @Autowired
    private Office office;

    @Autowired
    private TransactionTemplate transaction;

    private final Stopwatch stopwatch = new Stopwatch();
    private CaseNumber number;

    @BeforeEach
    void aPackage() {
        number = office.begin("officer", office.dossier());
    }

    @Test
    void measure() {
        byte[] csv = csv();
        byte[] workbook = workbook();
        stopwatch.peer("peer: read 10,000 lines of a csv file", 5, round -> read(csv));
        stopwatch.time("read 10,000 lines of a workbook", 5, "≤ 5 s", round -> read(workbook));
        List<AidLine> some = read(workbook).subList(0, PACKAGE);
        stopwatch.time("store 2,000 lines anew", 5, "", round -> save(some));
        stopwatch.time("read 2,000 stored lines", 10, "≤ 1 s", round -> all());
        LiveSheet live = new LiveSheet(reader);
        stopwatch.time("open 2,000 lines to type into", 10, "≤ 1 s", round -> {
            live.load(LineSheet.of(all(), reader, Languages.CHINESE));
            live.faults();
            live.totals();
        });
        stopwatch.time("answer to a typed cell among 2,000 lines", 50, "≤ 100 ms", round -> {
            live.follow(
                    List.of(new SheetStep.Put(List.of(new SheetStep.Cell(1 + round, 1, Integer.toString(1 + round))))));
            live.news();
            live.totals();
            live.sheet();
        });
        Report.write("aid lines", stopwatch.table());
    }

    private List<AidLine> read(byte[] file) {
        return packingLists.read(file, "list", Progress.UNHEARD).lines();
    }

    private void save(List<AidLine> some) {
        transaction.executeWithoutResult(status -> {
            lines.save(number, List.of());
            lines.save(number, some);
        });
    }

    private List<AidLine> all() {
        return Objects.requireNonNull(transaction.execute(status -> lines.of(number)));
    }

    private static List<String> row(int place) {
        return List.of(
                place % 2 == 0 ? "医用外科口罩" : "防护服",
                Integer.toString(1000 + place),
                "件",
                "8.5",
                "CNY",
                "6307.90",
                "YY 0469",
                "某医疗器械有限公司",
                "B" + place,
                "2020-02-01",
                "2022-02-01",
                "箱" + place);
    }

    private static byte[] csv() {
        StringBuilder text = new StringBuilder(String.join(",", HEADINGS)).append('\n');
        for (int place = 0; place < LONGEST_LIST; place++) {
            text.append(String.join(",", row(place))).append('\n');
        }
        return text.toString().getBytes(UTF_8);
    }

    private static byte[] workbook() {
        try (SXSSFWorkbook book = new SXSSFWorkbook();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet();
            fill(sheet.createRow(0), HEADINGS);
            for (int place = 0; place < LONGEST_LIST; place++) {
                fill(sheet.createRow(place + 1), row(place));
            }
            book.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Row row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            row.createCell(column).setCellValue(cells.get(column));
        }
    }
}
