package youcheng.bench;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** The inbox on H2 in memory, with results not reused. */
@TestPropertySource(
        properties = "spring.datasource.url=jdbc:h2:mem:inbox-bench;DB_CLOSE_ON_EXIT=FALSE;OPTIMIZE_REUSE_RESULTS=0")
@DirtiesContext
class InboxH2Bench extends InboxMeasurement {

    @Override
    String name() {
        return "H2";
    }

    @Override
    void analyse(JdbcTemplate jdbc) {
        jdbc.execute("analyze");
    }
}
