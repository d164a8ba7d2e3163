package youcheng.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import youcheng.PortalTest;
import youcheng.base.Progress;
import youcheng.identity.Colleagues;
import youcheng.imports.keeping.FieldMatching;
import youcheng.imports.keeping.ImportApplying;
import youcheng.imports.keeping.ImportChecking;
import youcheng.imports.keeping.ImportId;
import youcheng.imports.keeping.ImportMatching;
import youcheng.imports.keeping.ImportReading;
import youcheng.imports.keeping.ImportUploading;
import youcheng.imports.keeping.RowWish;
import youcheng.imports.targets.ImportKind;

/**
 * A file of 35,000 exchanges: uploaded, matched, compared with what is there and with itself, and imported; and two smaller
 * ones, which show how it grows.
 */
@PortalTest
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:file:./target/bench/${random.uuid}/import;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000")
@DirtiesContext
class ExchangeImportBench {

    private static final int ROWS = 35_000;

    private static final int SIZES = 3;

    /** In each file so many exchanges fall on one day, and each file has days of its own. */
    private static final int OF_A_DAY = 14;

    private static final List<String> CITIES = List.of("科隆市", "柏林市", "罗马市", "雅典市", "东京都", "马德里市");

    private static final long MEGABYTE = 1024 * 1024;

    @Autowired
    private ImportUploading uploading;

    @Autowired
    private ImportMatching matching;

    @Autowired
    private ImportChecking checking;

    @Autowired
    private ImportApplying applying;

    @Autowired
    private ImportReading reading;

    @Autowired
    private UserDetailsService users;

    private ImportId id = new ImportId(0);

    private LocalDate day = LocalDate.of(2010, 1, 1);

    @Test
    void measure() {
        new Colleagues(users).signIn("officer");
        take(file(ROWS / 16));
        StringBuilder table = new StringBuilder(String.format(
                        Locale.ROOT,
                        "A heap of at most %d MB.%n%n",
                        Runtime.getRuntime().maxMemory() / MEGABYTE))
                .append("| rows | seconds | rows per second | seconds to (rows × log rows), first = 1 | limit |\n")
                .append("|---:|---:|---:|---:|---|\n");
        double first = Double.NaN;
        for (int each = 0; each < SIZES; each++) {
            int rows = ROWS >> (SIZES - 1 - each);
            byte[] file = file(rows);
            long start = System.nanoTime();
            take(file);
            double seconds = (System.nanoTime() - start) / 1e9;
            double growth = seconds / (rows * Math.log(rows));
            first = Double.isNaN(first) ? growth : first;
            table.append(String.format(
                    Locale.ROOT,
                    "| %,d | %.1f | %,.0f | %.2f | %s |%n",
                    rows,
                    seconds,
                    rows / seconds,
                    growth / first,
                    rows == ROWS ? "≤ 60 s" : ""));
        }
        System.err.println(table);
        Report.write("import of exchanges", table.append('\n').toString());
    }

    private void take(byte[] file) {
        id = uploading
                .upload(ImportKind.EXCHANGES, "list.csv", new ByteArrayInputStream(file))
                .id();
        matching.match(id, version(), new FieldMatching(matching.propose(id).fields(), Map.of()));
        checking.check(id, version(), Progress.UNHEARD);
        checking.decideAll(id, version(), RowWish.KEEP);
        assertThat(applying.apply(id, version(), Progress.UNHEARD)).isZero();
    }

    private long version() {
        return reading.find(id).version();
    }

    private byte[] file(int rows) {
        StringBuilder text = new StringBuilder("友城,日期,类型,方向,级别,领域,实质,活动名称,成果\n");
        for (int row = 0; row < rows; row++) {
            text.append(CITIES.get(row % CITIES.size()))
                    .append(',')
                    .append(day.plusDays(row / OF_A_DAY))
                    .append(",VISIT,INBOUND,LEADER,TRADE,SYMBOLIC,代表团第")
                    .append(row)
                    .append("次来访,\n");
        }
        day = day.plusDays(rows / OF_A_DAY + 1);
        return text.toString().getBytes(UTF_8);
    }
}
