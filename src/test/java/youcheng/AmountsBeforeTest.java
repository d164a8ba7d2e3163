package youcheng;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** What cases are worth stands in the list, also of those that an earlier portal stored; on the embedded database. */
class AmountsBeforeTest {

    @Test
    void tasksOfCasesFromBeforeSayTheirAmounts() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:amountsbefore;DB_CLOSE_DELAY=-1");
        new AmountsBefore(source).assertThatTasksSayTheirAmounts();
    }
}
