package youcheng.proposals;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import youcheng.Thorough;

/** What an earlier portal knew of people's parts counts for four eyes; on the embedded database. */
@Thorough
class ParticipationsBeforeTest {

    @Test
    void nobodyWhoTookPartIsForgotten() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:participations;DB_CLOSE_DELAY=-1");
        new ParticipationsBefore(source).assertThatNobodyIsForgotten();
    }
}
