package youcheng.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps files in a folder. A file is on the disk before its row is committed; a rollback deletes it, and what a killed
 * process leaves is set aside later. Nothing is touched that bears another name than the portal gives.
 */
@Component
class DiskStore implements ByteStore {

    static final String NAME = "disk";

    /** No transaction lasts longer; what is younger may still get its row. */
    private static final Duration YOUNG = Duration.ofHours(1);

    /** Where files go that belong to no document; nothing takes them away from there but an administrator. */
    static final String SWEPT = "swept";

    private static final String INCOMING = "incoming";
    private static final Pattern SHARD = Pattern.compile("[0-9a-f]{2}");
    private static final Pattern KEPT = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern UPLOAD = Pattern.compile("upload-\\d+\\.part");
    private static final Logger LOG = LoggerFactory.getLogger(DiskStore.class);

    private final Path folder;

    DiskStore(@Value("${youcheng.documents.folder}") Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public String name() {
        return NAME;
    }

    Path folder() {
        return folder;
    }

    /** Whether the folder is the one that was there at the start, and not an empty place where it was mounted. */
    boolean isThere() {
        return Files.isRegularFile(folder.resolve(DocumentFolder.MARKER));
    }

    /** An empty file for what comes in, on the same file system as what is kept. */
    Path incoming() throws IOException {
        Path incoming = Files.createDirectories(folder.resolve(INCOMING));
        return Files.createTempFile(incoming, "upload-", ".part");
    }

    @Override
    public String keep(Path file) throws IOException {
        String id = UUID.randomUUID().toString();
        String key = id.substring(0, 2) + "/" + id;
        Path target = folder.resolve(key);
        Files.createDirectories(target.getParent());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        deleteIfRolledBack(target);
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel channel = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
            channel.force(true);
        }
        return key;
    }

    @Override
    public InputStream read(String key) throws IOException {
        return Files.newInputStream(folder.resolve(key));
    }

    /** Files of our own making that have lain here for long: kept ones by their keys, and what came in half. */
    List<String> oldFiles(Instant now) {
        try {
            List<String> found = new ArrayList<>();
            for (Path each : children(folder)) {
                String name = each.getFileName().toString();
                if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)
                        && (SHARD.matcher(name).matches() || name.equals(INCOMING))) {
                    children(each).stream()
                            .filter(file -> isOurs(name, file) && isOld(file, now))
                            .forEach(file -> found.add(name + "/" + file.getFileName()));
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves these aside, into a folder of this day, where they stay; how many were still there. */
    int setAside(List<String> keys, LocalDate day) {
        int moved = 0;
        for (String key : keys) {
            Path target = folder.resolve(SWEPT).resolve(day.toString()).resolve(key);
            try {
                Files.createDirectories(target.getParent());
                Files.move(folder.resolve(key), target, StandardCopyOption.ATOMIC_MOVE);
                moved++;
            } catch (NoSuchFileException gone) {
                LOG.debug("Gone before it was set aside, by another node: {}", key);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return moved;
    }

    private static boolean isOurs(String in, Path file) {
        String name = file.getFileName().toString();
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        return in.equals(INCOMING)
                ? UPLOAD.matcher(name).matches()
                : KEPT.matcher(name).matches() && name.startsWith(in);
    }

    private static boolean isOld(Path file, Instant now) {
        try {
            return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS)
                    .toInstant()
                    .isBefore(now.minus(YOUNG));
        } catch (IOException gone) {
            return false;
        }
    }

    private static List<Path> children(Path of) throws IOException {
        try (Stream<Path> all = Files.list(of)) {
            return all.toList();
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }

    private static void deleteIfRolledBack(Path target) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                // Of an unknown outcome the sweep decides, when it knows whether there is a row.
                if (status == STATUS_ROLLED_BACK) {
                    try {
                        Files.deleteIfExists(target);
                    } catch (IOException e) {
                        LOG.warn("Not deleted after a rollback, left to the sweep: {}", target.getFileName(), e);
                    }
                }
            }
        });
    }
}
