package youcheng.documents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import youcheng.base.MachineTime;
import youcheng.documents.DocumentCheck.Finding;

/**
 * Examines every version each night, in short slices so that nothing else waits for it; a slice goes on where the last
 * one ended, before a restart or on another node.
 */
@Component
class DocumentCheckNight {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentCheckNight.class);
    private static final int LOT = 50;
    private static final Duration SLICE = Duration.ofSeconds(20);

    /** The check is taken for longer than a slice lasts: one file may be the last of it and be large. */
    private static final Duration TAKEN = Duration.ofMinutes(5);

    private final DiskStore disk;
    private final DocumentCheck check;
    private final Duration again;
    private final Clock clock;

    DocumentCheckNight(
            DiskStore disk,
            DocumentCheck check,
            @Value("${youcheng.documents.check-again}") Duration again,
            @MachineTime Clock clock) {
        this.disk = disk;
        this.check = check;
        this.again = again;
        this.clock = clock;
    }

    /** One slice. */
    @Scheduled(cron = "${youcheng.documents.check}", zone = "${youcheng.office.zone}")
    void slice() {
        if (!disk.isThere()) {
            // Or every document would be told to have vanished, in the trail of every case.
            LOG.error("The documents folder {} is not there: is it mounted? Nothing was compared", disk.folder());
            return;
        }
        Instant since = clock.instant().minus(again);
        if (check.due(since, 1).isEmpty() || !check.take(TAKEN)) {
            return;
        }
        try {
            if (examine(since)) {
                sum();
            }
        } finally {
            check.giveBack();
        }
    }

    /** Whether everything that was due is done. */
    private boolean examine(Instant since) {
        long end = System.nanoTime() + SLICE.toNanos();
        List<DocumentVersion> lot = check.due(since, LOT);
        while (!lot.isEmpty()) {
            for (DocumentVersion version : lot) {
                if (System.nanoTime() > end) {
                    return false;
                }
                check.check(version);
            }
            lot = check.due(since, LOT);
        }
        return true;
    }

    private void sum() {
        Map<Finding, Long> found = check.summary();
        long all = found.values().stream().mapToLong(Long::longValue).sum();
        long whole = found.getOrDefault(Finding.WHOLE, 0L);
        if (whole == all) {
            LOG.info("All {} versions of documents were compared with their checksums; all are whole", all);
        } else {
            LOG.error(
                    "Of {} versions of documents {} are not whole: {} altered, {} vanished",
                    all,
                    all - whole,
                    found.getOrDefault(Finding.ALTERED, 0L),
                    found.getOrDefault(Finding.VANISHED, 0L));
        }
    }
}
