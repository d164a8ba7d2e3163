package youcheng.base.ui;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.util.FileSystemUtils;

/**
 * A directory of one process, which goes with it. A process that is killed leaves its own; the next to begin deletes it.
 * That a process lives is told by a lock, which the system takes from the dead.
 */
final class OwnDirectory implements Closeable {

    private static final String LOCK = ".lock";

    /** Those of this process: to open the file of one and close it would give up its lock. */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final FileChannel lock;
    private final Path lockFile;
    private final Path path;

    private OwnDirectory(FileChannel lock, Path lockFile, Path path) {
        this.lock = lock;
        this.lockFile = lockFile;
        this.path = path;
    }

    /** Begins one beside those of other processes, and deletes those whose process is dead. */
    static OwnDirectory among(Path all) throws IOException {
        Files.createDirectories(all);
        deleteLeftovers(all);
        Path lockFile = Files.createTempFile(all, "", LOCK);
        OWN.add(lockFile);
        FileChannel lock = FileChannel.open(lockFile, StandardOpenOption.WRITE);
        var unused = lock.lock();
        return new OwnDirectory(lock, lockFile, Files.createDirectories(directoryOf(lockFile)));
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(path);
        Files.deleteIfExists(lockFile);
        lock.close();
        OWN.remove(lockFile);
    }

    private static void deleteLeftovers(Path all) throws IOException {
        try (DirectoryStream<Path> locks = Files.newDirectoryStream(all, "*" + LOCK)) {
            for (Path lockFile : locks) {
                if (isLeft(lockFile)) {
                    FileSystemUtils.deleteRecursively(directoryOf(lockFile));
                    Files.deleteIfExists(lockFile);
                }
            }
        }
    }

    private static boolean isLeft(Path lockFile) throws IOException {
        if (OWN.contains(lockFile)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        } catch (NoSuchFileException another) {
            // Another process that begins as well was quicker.
            return false;
        }
    }

    private static Path directoryOf(Path lockFile) {
        String name = lockFile.toString();
        return Path.of(name.substring(0, name.length() - LOCK.length()));
    }
}
