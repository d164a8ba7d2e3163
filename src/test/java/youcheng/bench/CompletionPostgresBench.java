package youcheng.bench;

import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** Completion on PostgreSQL, with its defaults. */
@Import(PostgresForBenches.class)
@DirtiesContext
class CompletionPostgresBench extends CompletionMeasurement {

    @Override
    String name() {
        return "PostgreSQL";
    }
}
