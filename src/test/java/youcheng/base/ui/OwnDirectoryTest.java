package youcheng.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed process left is deleted; what a living one has is left alone. */
class OwnDirectoryTest {

    @TempDir
    private Path all;

    @Test
    void whatAKilledProcessLeftIsDeletedAtTheNextStart() throws IOException {
        Files.createFile(all.resolve("1.lock"));
        Path left = Files.createDirectory(all.resolve("1"));
        Files.writeString(left.resolve("list.part"), "half a list");

        try (OwnDirectory own = OwnDirectory.among(all)) {
            assertThat(left).doesNotExist();
            assertThat(all.resolve("1.lock")).doesNotExist();
            assertThat(own.path()).isEmptyDirectory();
        }
    }

    @Test
    void whatALivingOneHasStaysUntilItEnds() throws IOException {
        try (OwnDirectory living = OwnDirectory.among(all)) {
            Path file = Files.writeString(living.path().resolve("list.part"), "a list");
            try (OwnDirectory other = OwnDirectory.among(all)) {
                assertThat(file).exists();
                assertThat(other.path()).isNotEqualTo(living.path());
            }
            assertThat(file).exists();
        }
        assertThat(all).isEmptyDirectory();
    }

    /** A process gives its lock up when it closes the file anywhere, and then another takes it for dead. */
    @Test
    void whatALivingProcessHasStaysThoughItLookedForLeftoversTwice() throws Exception {
        try (OwnDirectory living = OwnDirectory.among(all);
                OwnDirectory second = OwnDirectory.among(all)) {
            Process another = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            AnotherProcess.class.getName(),
                            all.toString())
                    .inheritIO()
                    .start();

            assertThat(another.waitFor()).isZero();
            assertThat(living.path()).isEmptyDirectory();
            assertThat(second.path()).isEmptyDirectory();
        }
    }

    /** Begins a directory as another portal would. */
    static final class AnotherProcess {

        private AnotherProcess() {}

        public static void main(String[] arguments) throws IOException {
            OwnDirectory.among(Path.of(arguments[0])).close();
        }
    }
}
