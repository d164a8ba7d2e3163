package youcheng.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** Bytes in PostgreSQL come back as they went in. */
class DatabaseStoreIT {

    @TempDir
    private Path folder;

    @Test
    void bytesComeBackAsTheyWentIn() throws IOException {
        byte[] content = new byte[1_300_000];
        new Random(7).nextBytes(content);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            Flyway.configure().dataSource(postgres.getPostgresDatabase()).load().migrate();
            DatabaseStore store = new DatabaseStore(new JdbcTemplate(postgres.getPostgresDatabase()));
            String key = store.keep(Files.write(folder.resolve("a"), content));
            try (InputStream read = store.read(key)) {
                assertThat(read.readAllBytes()).isEqualTo(content);
            }
        }
    }
}
