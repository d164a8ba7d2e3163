package youcheng.imports.keeping;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.audit.AuditEvent;
import youcheng.base.Actor;

/** Removes the rows and files of imports that nobody went on with or that took effect long ago; what was done stays known. */
@Component
class ImportUpkeep {

    private static final Actor UPKEEP = Actor.system("import-upkeep");

    /** Nobody went on with it. */
    private static final Duration LEFT_ALONE = Duration.ofDays(60);

    /** So long an import can be taken back. */
    private static final Duration TAKEN_BACK = Duration.ofDays(180);

    private final DataImports imports;
    private final StagedRows rows;
    private final KeptFiles files;
    private final ImportBook book;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportUpkeep(
            DataImports imports,
            StagedRows rows,
            KeptFiles files,
            ImportBook book,
            TransactionTemplate transaction,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.files = files;
        this.book = book;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A while after each start, and once a day. */
    @Scheduled(initialDelayString = "PT15M", fixedDelayString = "P1D")
    void daily() {
        sweep(clock.instant());
    }

    /** How many were emptied. */
    int sweep(Instant now) {
        List<Long> old = new ArrayList<>(imports.untouchedSince(
                List.of(ImportState.UPLOADED, ImportState.MATCHED, ImportState.CHECKED, ImportState.WAITING),
                now.minus(LEFT_ALONE)));
        old.addAll(imports.untouchedSince(List.of(ImportState.APPLIED, ImportState.UNDONE), now.minus(TAKEN_BACK)));
        old.forEach(id -> transaction.executeWithoutResult(status -> empty(id, now)));
        return old.size();
    }

    private void empty(long id, Instant now) {
        DataImport one = imports.lock(id).orElseThrow();
        if (one.state().isOpen()) {
            one.discard(null, now);
        }
        rows.remove(one.id());
        files.remove(one.id());
        one.forgetRows();
        book.close(one, AuditEvent.of("import.rowsRemoved", UPKEEP));
    }
}
