package youcheng.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps files in a folder. A file is on the disk before its row is committed; a rollback deletes it, and what a killed
 * process leaves is swept away later.
 */
@Component
class DiskStore implements ByteStore {

    static final String NAME = "disk";

    /** No transaction lasts longer; what is younger may still get its row. */
    private static final Duration YOUNG = Duration.ofHours(1);

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

    /** An empty file for what comes in, on the same file system as what is kept. */
    Path incoming() throws IOException {
        Path incoming = Files.createDirectories(folder.resolve("incoming"));
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

    /** Deletes what no row speaks of and no running transaction can still mean; how many files. */
    int sweep(Instant now, Predicate<String> known) {
        int deleted = 0;
        for (Path file : files()) {
            String key = folder.relativize(file).toString().replace('\\', '/');
            try {
                boolean old = Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(YOUNG));
                if (old && !known.test(key) && Files.deleteIfExists(file)) {
                    deleted++;
                }
            } catch (NoSuchFileException gone) {
                LOG.debug("Gone before it was swept: {}", key);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return deleted;
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return new ArrayList<>(all.filter(Files::isRegularFile).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
