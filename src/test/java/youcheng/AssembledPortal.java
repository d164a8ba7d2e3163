package youcheng;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * The portal as the image runs it, unpacked and from Java 25 on with the cache of a training run: made by the image's own
 * script, once for a jar and a Java, whichever of the build's processes asks first.
 */
final class AssembledPortal {

    /** The one file from which it is made, as the build leaves it. */
    static final Path JAR = Path.of("target/youcheng.jar").toAbsolutePath();

    static final Path SCRIPTS = Path.of("src/main/image").toAbsolutePath();

    private static final Path FOLDER = Path.of("target/assembled").toAbsolutePath();
    private static final Path MADE_OF = FOLDER.resolve("made-of");

    private AssembledPortal() {}

    /** Whether this Java starts a portal from a cache. */
    static boolean hasCache() {
        return Runtime.version().feature() >= 25;
    }

    static Path cache() {
        return folder().resolve("youcheng.aot");
    }

    /** What starts, with what it needs beside it. */
    static Path program() {
        return folder().resolve("youcheng.jar");
    }

    /** What Java is told, so that it starts from the cache. */
    static List<String> fromCache() {
        // Where it does not fit, as with another heap, the portal starts without it and says nothing.
        return List.of("-XX:AOTCache=" + cache(), "-Xlog:aot*=off");
    }

    /** Where it is; from now on, when nobody has asked before. */
    static synchronized Path folder() {
        try (FileChannel one = FileChannel.open(
                        FOLDER.resolveSibling("assembled.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock ours = one.lock()) {
            String parts = parts();
            if (!Files.exists(MADE_OF) || !Files.readString(MADE_OF).equals(parts)) {
                FileSystemUtils.deleteRecursively(FOLDER);
                assemble();
                Files.writeString(MADE_OF, parts);
            }
            return FOLDER;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it depends on. */
    private static String parts() throws IOException {
        return String.join(
                "\n",
                Files.getLastModifiedTime(JAR) + " " + Files.size(JAR),
                System.getProperty("java.home") + " " + Runtime.version(),
                Files.readString(SCRIPTS.resolve("assemble.sh")));
    }

    private static void assemble() throws IOException {
        Path said = Files.createTempFile("assemble-", ".log");
        ProcessBuilder script = new ProcessBuilder(
                        SCRIPTS.resolve("assemble.sh").toString(), JAR.toString(), FOLDER.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        script.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            if (script.start().waitFor() != 0) {
                throw new IllegalStateException(Files.readString(said));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            Files.delete(said);
        }
    }
}
