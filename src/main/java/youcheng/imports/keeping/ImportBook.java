package youcheng.imports.keeping;

import java.time.Clock;
import org.springframework.stereotype.Component;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.identity.Person;

/** Stores imports, each change with its entry in the import's own chain. */
@Component
class ImportBook {

    private final DataImports imports;
    private final AuditTrail trail;
    private final Clock clock;

    ImportBook(DataImports imports, AuditTrail trail, Clock clock) {
        this.imports = imports;
        this.trail = trail;
        this.clock = clock;
    }

    /** Stores what this person did with it. */
    ImportRecord store(DataImport one, Person by, AuditEvent event) {
        one.touchedBy(by);
        return close(one, event);
    }

    /** Stores what somebody did who has no hand in what it says. */
    ImportRecord close(DataImport one, AuditEvent event) {
        one.changed(clock.instant());
        ImportRecord stored = imports.saveAndFlush(one).record();
        trail.append(Chain.ofImport(stored.id().value()), event);
        return stored;
    }
}
