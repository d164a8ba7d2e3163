package youcheng.bench;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** The page on aid on the embedded database, in memory. */
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:aid-bench;DB_CLOSE_ON_EXIT=FALSE;OPTIMIZE_REUSE_RESULTS=0;QUERY_CACHE_SIZE=200")
@DirtiesContext
class AidOverviewH2Bench extends AidOverviewMeasurement {

    @Override
    String name() {
        return "H2";
    }

    @Override
    void analyse(JdbcTemplate jdbc) {
        jdbc.execute("analyze");
    }
}
