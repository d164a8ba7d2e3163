package youcheng.bench;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Closeness on the embedded database, in memory; it may not answer from what it answered before. */
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:closeness-bench;DB_CLOSE_ON_EXIT=FALSE;OPTIMIZE_REUSE_RESULTS=0")
@DirtiesContext
class ClosenessH2Bench extends ClosenessMeasurement {

    @Override
    String name() {
        return "H2";
    }

    @Override
    void analyse(JdbcTemplate jdbc) {
        jdbc.execute("analyze");
    }
}
