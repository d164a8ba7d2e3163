package youcheng.bench;

import org.springframework.test.annotation.DirtiesContext;

/** Completion on H2 in memory. */
@DirtiesContext
class CompletionH2Bench extends CompletionMeasurement {

    @Override
    String name() {
        return "H2";
    }
}
