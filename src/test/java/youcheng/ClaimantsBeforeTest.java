package youcheng;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** Whose the tasks of an earlier portal are is known; on the embedded database. */
class ClaimantsBeforeTest {

    @Test
    void tasksFromBeforeSayWhoseTheyAre() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:claimantsbefore;DB_CLOSE_DELAY=-1");
        new ClaimantsBefore(source, "h2").assertThatTasksSayWhoseTheyAre();
    }
}
