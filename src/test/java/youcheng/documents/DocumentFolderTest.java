package youcheng.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import youcheng.Thorough;
import youcheng.base.StartFailure;
import youcheng.documents.DocumentFolderMismatch.Reason;

/** The documents folder belongs to one database: whatever else is combined is refused, and nothing is touched. */
@Thorough
class DocumentFolderTest {

    @TempDir
    private Path folder;

    private JdbcTemplate database = database();

    @BeforeEach
    void anotherDatabase() {
        database = database();
    }

    @Test
    void aFirstStartGivesBothTheSameId() throws IOException {
        start(database);
        assertThat(marker()).isEqualTo(id(database));
        start(database);
        assertThat(marker()).isEqualTo(id(database));
    }

    @Test
    void anotherDatabaseIsRefusedWithOneSentenceThatNamesBoth() throws IOException {
        start(database);
        Path file = document(database);
        JdbcTemplate another = database();
        assertThatThrownBy(() -> start(another)).isInstanceOfSatisfying(DocumentFolderMismatch.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.ANOTHER_PORTAL);
            assertThat(refused)
                    .hasMessageContainingAll(folder.toString(), "jdbc:h2:mem:", "youcheng.documents.folder")
                    .message()
                    .doesNotContain("\n");
            assertThat(refused.getExitCode()).isEqualTo(StartFailure.Cause.FOREIGN_DOCUMENTS.exitCode());
        });
        assertThat(new PortalIdentity(another).find()).isEmpty();
        start(another, folder.resolve("new"));
        assertThatThrownBy(() -> start(another)).isInstanceOf(DocumentFolderMismatch.class);
        assertThat(file).exists();
    }

    /** A folder from before folders had ids, and an address that was mistyped on the very first start afterwards. */
    @Test
    void aFolderWithDocumentsOfWhichTheDatabaseKnowsNoneIsRefused() throws IOException {
        Path file = document(database);
        refused(database(), Reason.UNKNOWN_DOCUMENTS);
        assertThat(file).exists();
        assertThat(folder.resolve(DocumentFolder.MARKER)).doesNotExist();
        start(database);
        assertThat(marker()).isEqualTo(id(database));
    }

    @Test
    void anUpgradedOfficeGetsItsIdAlthoughAFileIsMissing() throws IOException {
        Files.delete(document(database));
        document(database);
        start(database);
        assertThat(marker()).isEqualTo(id(database));
    }

    @Test
    void aFolderThatIsNotMountedIsRefusedAndALostMarkerIsPutBack() throws IOException {
        start(database);
        document(database);
        assertThatThrownBy(() -> start(database, folder.resolve("empty")))
                .isInstanceOfSatisfying(
                        DocumentFolderMismatch.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.DOCUMENTS_MISSING));
        Files.delete(folder.resolve(DocumentFolder.MARKER));
        start(database);
        assertThat(marker()).isEqualTo(id(database));
    }

    /** A backup from before databases had ids, of the portal whose folder this is. */
    @Test
    void anOldBackupOfTheSamePortalTakesTheIdOfItsFolder() throws IOException {
        start(database);
        document(database);
        String id = id(database);
        database.update("delete from portal_identity");
        start(database);
        assertThat(id(database)).isEqualTo(id).isEqualTo(marker());
    }

    @Test
    void aFewLeftoversAreSetAsideAndAnUnlikelyNumberIsNotTouched() throws IOException {
        start(database);
        Path kept = document(database);
        Instant later = Instant.now().plusSeconds(7200);
        List<Path> orphans = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            orphans.add(orphan());
        }
        DocumentSweep sweep = sweep(later);
        assertThat(sweep.sweep()).isZero();
        assertThat(files()).isEqualTo(22);
        Files.delete(orphans.getFirst());
        assertThat(sweep(Instant.now()).sweep()).as("all are young").isZero();
        assertThat(sweep.sweep()).isEqualTo(20);
        assertThat(files()).isEqualTo(1);
        assertThat(kept).exists();
        try (Stream<Path> all = Files.walk(folder.resolve(DiskStore.SWEPT))) {
            assertThat(all.filter(Files::isRegularFile)).hasSize(20);
        }
        assertThat(sweep.sweep()).isZero();
    }

    private DocumentSweep sweep(Instant now) {
        DocumentRepository known = mock(DocumentRepository.class);
        when(known.isKept(any())).thenAnswer(call -> keys().contains(call.<String>getArgument(0)));
        when(known.countByStore(DiskStore.NAME)).thenAnswer(call -> (long) keys().size());
        return new DocumentSweep(new DiskStore(folder), known, Clock.fixed(now, ZoneOffset.UTC));
    }

    private List<String> keys() {
        return database.queryForList("select store_key from document_version", String.class);
    }

    /** Files where the portal keeps its own, without those that were set aside. */
    private long files() throws IOException {
        try (Stream<Path> all = Files.walk(folder, 2)) {
            return all.filter(Files::isRegularFile)
                    .filter(path -> folder.relativize(path).getNameCount() == 2)
                    .count();
        }
    }

    private Path orphan() throws IOException {
        return Files.write(place(UUID.randomUUID().toString()), Papers.pdf());
    }

    private Path place(String id) throws IOException {
        return Files.createDirectories(folder.resolve(id.substring(0, 2))).resolve(id);
    }

    private Path document(JdbcTemplate in) throws IOException {
        String key = UUID.randomUUID().toString();
        in.update("insert into document (subject, marking, version) values ('case:PRO-2026-0001', 'INTERNAL', 0)");
        Long id = in.queryForObject("select max(id) from document", Long.class);
        in.update(
                "insert into document_version (document_id, version_number, file_name, kind, size_bytes, sha256, store,"
                        + " store_key, added_by, added_at) values (?, 1, 'a.pdf', 'PDF', 1, 'x', 'disk', ?,"
                        + " (select min(id) from account), current_timestamp)",
                id,
                key.substring(0, 2) + "/" + key);
        return Files.write(place(key), Papers.pdf());
    }

    private void start(JdbcTemplate with) {
        start(with, folder);
    }

    private static void start(JdbcTemplate with, Path in) {
        new DocumentFolder(new DiskStore(in), new PortalIdentity(with), with).afterPropertiesSet();
    }

    private void refused(JdbcTemplate with, Reason reason) {
        assertThatThrownBy(() -> start(with))
                .isInstanceOfSatisfying(
                        DocumentFolderMismatch.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
        assertThat(new PortalIdentity(with).find()).isEmpty();
    }

    private String marker() throws IOException {
        return Files.readString(folder.resolve(DocumentFolder.MARKER)).strip();
    }

    private static String id(JdbcTemplate of) {
        return new PortalIdentity(of).find().orElseThrow();
    }

    private static JdbcTemplate database() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        source.setUser("sa");
        Flyway.configure().dataSource(source).load().migrate();
        JdbcTemplate database = new JdbcTemplate(source);
        database.update("insert into account (username, display_name, password_hash, password_is_temporary, disabled,"
                + " demonstration, color, version) values ('x', '某', '-', false, false, false, 'SYSTEM', 0)");
        return database;
    }
}
