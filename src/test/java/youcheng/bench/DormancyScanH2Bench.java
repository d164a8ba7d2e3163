package youcheng.bench;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** A scan on the embedded database, in memory. */
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:scan-bench;DB_CLOSE_ON_EXIT=FALSE;OPTIMIZE_REUSE_RESULTS=0;QUERY_CACHE_SIZE=200")
@DirtiesContext
class DormancyScanH2Bench extends DormancyScanMeasurement {

    @Override
    String name() {
        return "H2";
    }

    @Override
    void analyse(JdbcTemplate jdbc) {
        jdbc.execute("analyze");
    }
}
