package youcheng.bench;

import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import youcheng.RealPostgres;

/** Completion on PostgreSQL, with its defaults. */
@Import(RealPostgres.class)
@DirtiesContext
class CompletionPostgresBench extends CompletionMeasurement {

    @Override
    String name() {
        return "PostgreSQL";
    }
}
