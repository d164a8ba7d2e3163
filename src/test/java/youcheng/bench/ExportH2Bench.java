package youcheng.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import youcheng.PortalTest;
import youcheng.base.ExportRows;
import youcheng.base.tables.CsvFile;
import youcheng.base.tables.TableLines;
import youcheng.base.tables.WorkbookFile;
import youcheng.base.ui.ExportKind;
import youcheng.exchanges.ExchangeFilter;
import youcheng.exchanges.ExchangeRecord;
import youcheng.exchanges.export.ExchangeExport;
import youcheng.identity.Colleagues;

/** A list of 100,000 rows as a file of either kind: how long it takes, and what it holds in memory meanwhile. */
@PortalTest
@TestPropertySource(
        properties = "spring.datasource.url=jdbc:h2:mem:export-bench;DB_CLOSE_ON_EXIT=FALSE;OPTIMIZE_REUSE_RESULTS=0")
@DirtiesContext
class ExportH2Bench {

    private static final int RELATIONSHIPS = 622;
    private static final int LOOK = 20_000;
    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1 << 20;

    @Autowired
    private ExchangeExport export;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    @Autowired
    private UserDetailsService users;

    /** What one file came to. */
    private record Made(long rows, double seconds, long size, long peak) {}

    @Test
    void aHundredThousandRowsOfEitherKind() {
        new CountryRows(database, clock).fill(RELATIONSHIPS);
        database.execute("analyze");
        StringBuilder report = new StringBuilder(
                "| kind | rows | seconds | rows per second | MB of the file | MB of live heap above the start |\n"
                        + "|---|---:|---:|---:|---:|---:|\n");
        new Colleagues(users).as("officer", () -> {
            for (ExportKind kind : ExportKind.values()) {
                make(kind, false);
                Made timed = make(kind, false);
                Made looked = make(kind, true);
                report.append(String.format(
                        Locale.ROOT,
                        "| %s | %,d | %.1f | %,.0f | %.1f | %.1f |%n",
                        kind,
                        timed.rows(),
                        timed.seconds(),
                        timed.rows() / timed.seconds(),
                        timed.size() / MEGABYTE,
                        looked.peak() / MEGABYTE));
            }
        });
        Report.write("export H2", report.append('\n').toString());
        System.err.println(report);
    }

    private Made make(ExportKind kind, boolean looks) {
        try {
            Path path = Files.createTempFile("bench-", ".part");
            long[] rows = {0};
            long[] peak = {0};
            long before = live();
            long start = System.nanoTime();
            try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(path));
                    Writer text = new OutputStreamWriter(to, StandardCharsets.UTF_8)) {
                WorkbookFile workbook = kind == ExportKind.XLSX ? new WorkbookFile(to, "交往活动", length -> "…") : null;
                TableLines lines = workbook == null ? new CsvFile(text) : workbook;
                ExportRows<ExchangeRecord> all = export.export(ExchangeFilter.everything(), "bench");
                all.forEachPart(part -> part.forEach(row -> {
                    write(lines, row);
                    if (++rows[0] % LOOK == 0 && looks) {
                        peak[0] = Math.max(peak[0], live() - before);
                    }
                }));
                if (workbook != null) {
                    workbook.close();
                }
            }
            double seconds = (System.nanoTime() - start) / NANOS;
            long size = Files.size(path);
            Files.delete(path);
            return new Made(rows[0], seconds, size, peak[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(TableLines lines, ExchangeRecord row) {
        lines.line(
                row.id().value(),
                row.state().name(),
                row.date(),
                row.partners().toString(),
                row.kind().name(),
                row.direction().name(),
                row.level().name(),
                row.substance().name(),
                row.field().name(),
                row.title(),
                row.people(),
                row.outcome(),
                row.evidence(),
                row.answered(),
                row.isDemonstration() ? "demonstration" : null);
    }

    private static long live() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
