package youcheng.bench;

import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import youcheng.PortalTest;
import youcheng.base.ExportRows;
import youcheng.identity.Colleagues;
import youcheng.portfolio.atrisk.AtRiskExport;
import youcheng.portfolio.atrisk.AtRiskFilter;
import youcheng.portfolio.atrisk.AtRiskFilter.AtRiskScope;
import youcheng.portfolio.overview.Portfolio;
import youcheng.portfolio.overview.RelationshipFilter;

/** Lists that have to be sorted in memory, of more relationships than there will be: what a file of them holds there. */
@PortalTest
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:sorted-export-bench;DB_CLOSE_ON_EXIT=FALSE;OPTIMIZE_REUSE_RESULTS=0")
@DirtiesContext
class SortedExportH2Bench {

    private static final int RELATIONSHIPS = 5_000;
    private static final int WITH_EXCHANGES = 10;
    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1 << 20;

    @Autowired
    private Portfolio portfolio;

    @Autowired
    private AtRiskExport atRisk;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    @Autowired
    private UserDetailsService users;

    @Test
    void fiveThousandRelationshipsOnTheMapAndAtRisk() {
        new CountryRows(database, clock)
                .fill(RELATIONSHIPS, place -> place % WITH_EXCHANGES == 0 ? CountryRows.DAYS : 0);
        database.execute("analyze");
        StringBuilder report =
                new StringBuilder("| list | rows | most rows at a time | seconds | MB of live heap above the start |\n"
                        + "|---|---:|---:|---:|---:|\n");
        new Colleagues(users).as("officer", () -> {
            AtRiskFilter filter = new AtRiskFilter(AtRiskScope.NOT_RECORDED, AtRiskFilter.USUAL_DAYS, Set.of(), null);
            read(atRisk.export(filter, Locale.CHINA, "bench"));
            report.append("| map ")
                    .append(read(portfolio.export(RelationshipFilter.everything(), Locale.CHINA, "bench")))
                    .append("| at risk ")
                    .append(read(atRisk.export(filter, Locale.CHINA, "bench")));
        });
        Report.write("export relationships H2", report.append('\n').toString());
        System.err.println(report);
    }

    /** The rest of a line of the report; the heap is looked at with a part still at hand. */
    private static String read(ExportRows<?> rows) {
        long[] read = {0};
        long[] most = {0};
        long[] peak = {0};
        long[] looking = {0};
        long before = live();
        long start = System.nanoTime();
        rows.forEachPart(part -> {
            long begun = System.nanoTime();
            read[0] += part.size();
            most[0] = Math.max(most[0], part.size());
            peak[0] = Math.max(peak[0], live() - before);
            looking[0] += System.nanoTime() - begun;
        });
        double seconds = (System.nanoTime() - start - looking[0]) / NANOS;
        return String.format(
                Locale.ROOT, "| %,d | %,d | %.1f | %.1f |%n", read[0], most[0], seconds, peak[0] / MEGABYTE);
    }

    private static long live() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
