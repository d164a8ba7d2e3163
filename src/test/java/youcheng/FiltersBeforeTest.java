package youcheng;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** Filters that an earlier portal kept are there; on the embedded database. */
class FiltersBeforeTest {

    @Test
    void filtersOfTasksFromBeforeAreKept() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:filtersbefore;DB_CLOSE_DELAY=-1");
        new FiltersBefore(source).assertThatFiltersOfTasksAreKept();
    }
}
