package youcheng.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import youcheng.BuiltPortal;

/** The portal as it ships: a wrong database no longer empties the documents folder, but ends the start. */
class DocumentFolderIT {

    private static final String SOON = "--youcheng.documents.sweep-after=PT1S";
    private static final String EVERY_SECOND = "--youcheng.documents.check=* * * * * *";

    @TempDir
    private Path folder;

    @Test
    void anotherDatabaseIsRefusedWithOneLineAndEveryFileIsStillThere() throws IOException, InterruptedException {
        Path documents = folder.resolve("documents");
        String to = "--youcheng.documents.folder=" + documents;
        try (BuiltPortal first = BuiltPortal.start(folder.resolve("first"), to, SOON, EVERY_SECOND)) {
            assertThat(Files.readString(documents.resolve("portal-id"))).isNotBlank();
            first.stop();
        }
        // As many as in the case that was reported, all of them old enough to be swept; and one that is nobody's.
        for (int each = 0; each < 199; each++) {
            String id = UUID.randomUUID().toString();
            put(documents.resolve(id.substring(0, 2)).resolve(id));
        }
        put(documents.resolve("外事处备份.zip"));
        put(documents.resolve("incoming").resolve("来函.pdf"));
        Map<Path, FileTime> before = files(documents);

        try (BuiltPortal wrong = BuiltPortal.launch(folder.resolve("second"), to, SOON)) {
            assertThat(wrong.awaitEnd()).isNotZero();
            assertThat(wrong.log()).contains("carries the id of another portal", documents.toString(), "jdbc:h2:file:");
        }
        assertThat(files(documents)).isEqualTo(before);

        // The right database with far too few rows, as after a restored backup: it starts, and touches nothing.
        try (BuiltPortal first = BuiltPortal.start(folder.resolve("first"), to, SOON)) {
            first.await(
                    "the sweep has looked",
                    Duration.ofSeconds(30),
                    () -> first.log().contains("199 files in"));
            assertThat(first.get("/login").statusCode()).isEqualTo(200);
        }
        assertThat(files(documents)).isEqualTo(before);
    }

    private static void put(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, Papers.pdf());
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(86_400)));
    }

    private static Map<Path, FileTime> files(Path in) throws IOException {
        Map<Path, FileTime> all = new HashMap<>();
        try (Stream<Path> files = Files.walk(in)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                all.put(each, Files.getLastModifiedTime(each));
            }
        }
        return all;
    }
}
