package youcheng;

import java.util.List;
import org.flywaydb.core.api.migration.JavaMigration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an earlier portal stored is found as the eye reads it; on the embedded database. */
@PortalTest
class SearchKeysBeforeTest {

    @Autowired
    private List<JavaMigration> steps;

    @Test
    void oldRowsAreFound() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:keysbefore;DB_CLOSE_DELAY=-1");
        new SearchKeysBefore(source, steps).assertThatOldRowsAreFound();
    }
}
