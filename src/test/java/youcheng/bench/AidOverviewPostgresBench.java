package youcheng.bench;

import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import youcheng.RealPostgres;

/** The page on aid on PostgreSQL, with its defaults. */
@Import(RealPostgres.class)
@DirtiesContext
class AidOverviewPostgresBench extends AidOverviewMeasurement {

    @Override
    String name() {
        return "PostgreSQL";
    }

    @Override
    void analyse(JdbcTemplate jdbc) {
        jdbc.execute("vacuum analyze");
    }
}
