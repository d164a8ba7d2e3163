package youcheng;

import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.api.migration.JavaMigration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever read a case of an earlier portal reads it on; on the embedded database, in its file. */
@Thorough
@PortalTest
class ReadersBeforeTest {

    @Autowired
    private List<JavaMigration> steps;

    @TempDir
    private Path folder;

    @Test
    void whoeverHadAPartInACaseReadsItOn() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.resolve("readers"));
        new ReadersBefore(source, steps).assertThatEverybodyReadsOn();
    }
}
