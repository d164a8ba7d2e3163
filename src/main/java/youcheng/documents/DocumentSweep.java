package youcheng.documents;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tidies up after processes that were killed in mid-save, and tells of papers whose bytes are gone. */
@Component
class DocumentSweep {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentSweep.class);

    private final DiskStore disk;
    private final DocumentRepository documents;
    private final List<ByteStore> stores;
    private final Clock clock;

    DocumentSweep(DiskStore disk, DocumentRepository documents, List<ByteStore> stores, Clock clock) {
        this.disk = disk;
        this.documents = documents;
        this.stores = stores;
        this.clock = clock;
    }

    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    static class Schedule {}

    /** A while after each start, and once a day. */
    @Scheduled(initialDelayString = "${youcheng.documents.sweep-after}", fixedDelayString = "P1D")
    void daily() {
        int deleted = sweep();
        if (deleted > 0) {
            LOG.info("Files without a document swept away: {}", deleted);
        }
        missing().forEach(key -> LOG.error("The bytes of a document are gone: {}", key));
    }

    /** Deletes files that belong to no document; how many. */
    int sweep() {
        return disk.sweep(clock.instant(), documents::isKept);
    }

    /** Keys of versions whose bytes cannot be read. */
    List<String> missing() {
        return documents.allVersions().stream()
                .filter(version -> !isThere(version))
                .map(DocumentVersion::storeKey)
                .toList();
    }

    private boolean isThere(DocumentVersion version) {
        return stores.stream()
                .filter(store -> store.name().equals(version.store()))
                .anyMatch(store -> {
                    try (InputStream content = store.read(version.storeKey())) {
                        return content.read() >= 0;
                    } catch (IOException e) {
                        LOG.debug("Not readable: {}", version.storeKey(), e);
                        return false;
                    }
                });
    }
}
