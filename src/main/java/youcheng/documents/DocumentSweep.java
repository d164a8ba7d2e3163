package youcheng.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import youcheng.base.MachineTime;

/**
 * Tidies up after processes that were killed in mid-save: what belongs to no document is set aside, never deleted. Where
 * that would be improbably much, something else is wrong, and nothing is touched.
 */
@Component
class DocumentSweep {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentSweep.class);

    /** A few leftovers are what killed processes leave, however small the portal. */
    private static final int FEW = 20;

    /** Beyond a few, at most one in so many of what is known. */
    private static final int ONE_IN = 20;

    private final DiskStore disk;
    private final DocumentRepository documents;
    private final Clock clock;

    DocumentSweep(DiskStore disk, DocumentRepository documents, @MachineTime Clock clock) {
        this.disk = disk;
        this.documents = documents;
        this.clock = clock;
    }

    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    static class Schedule {}

    /** A while after each start, and once a day. */
    @Scheduled(initialDelayString = "${youcheng.documents.sweep-after}", fixedDelayString = "P1D")
    void daily() {
        int moved = sweep();
        if (moved > 0) {
            LOG.info(
                    "{} files that belong to no document were moved to {}",
                    moved,
                    disk.folder().resolve(DiskStore.SWEPT));
        }
    }

    /** Sets aside files that belong to no document; how many. */
    int sweep() {
        List<String> orphans = disk.oldFiles(clock.instant()).stream()
                .filter(key -> !documents.isKept(key))
                .toList();
        long known = documents.countByStore(DiskStore.NAME);
        if (orphans.size() > FEW && orphans.size() * (long) ONE_IN > known) {
            LOG.error(
                    "{} files in {} belong to no document of this database, which knows {}: too many to be leftovers."
                            + " Nothing was touched; is the database the right and the newest one?",
                    orphans.size(),
                    disk.folder(),
                    known);
            return 0;
        }
        return disk.setAside(orphans, LocalDate.now(clock));
    }
}
