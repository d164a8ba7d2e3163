package youcheng.documents;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.base.Actor;
import youcheng.base.MachineTime;

/** Compares the bytes of versions with the checksums they came with, and remembers what it found. */
@Component
class DocumentCheck {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentCheck.class);
    private static final String ACTIVITY = "documentCheck";

    private final Map<String, ByteStore> stores;
    private final DocumentRepository documents;
    private final List<DocumentAccess> modules;
    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final AuditTrail trail;
    private final Clock clock;

    /** What the bytes of a version can be. */
    enum Finding {
        WHOLE,
        /** They are others than those that came in. */
        ALTERED,
        /** They are not there. */
        VANISHED
    }

    DocumentCheck(
            List<ByteStore> stores,
            DocumentRepository documents,
            List<DocumentAccess> modules,
            JdbcTemplate database,
            TransactionTemplate transaction,
            AuditTrail trail,
            @MachineTime Clock clock) {
        this.stores = stores.stream().collect(Collectors.toMap(ByteStore::name, Function.identity()));
        this.documents = documents;
        this.modules = modules;
        this.database = database;
        this.transaction = transaction;
        this.trail = trail;
        this.clock = clock;
    }

    /** The bytes of this version, unchecked. */
    InputStream read(DocumentVersion version) throws IOException {
        ByteStore store = stores.get(version.store());
        if (store == null) {
            throw new IOException("No store of documents is called " + version.store());
        }
        return store.read(version.storeKey());
    }

    /** Reads all bytes of this version and compares them. */
    Finding examine(DocumentVersion version) {
        try (InputStream content = read(version)) {
            Checksum checksum = new Checksum();
            content.transferTo(checksum);
            return checksum.hex().equals(version.sha256()) ? Finding.WHOLE : Finding.ALTERED;
        } catch (IOException e) {
            LOG.debug("Not readable: {}", version.storeKey(), e);
            return Finding.VANISHED;
        }
    }

    /** Examines this version and remembers the finding. */
    Finding check(DocumentVersion version) {
        Finding found = examine(version);
        note(version, found);
        return found;
    }

    /** Remembers a finding; one that is bad goes to the log, and one that is news into the trail of the subject. */
    void note(DocumentVersion version, Finding found) {
        Finding before = findings(List.of(version.id())).getOrDefault(version.id(), Finding.WHOLE);
        if (found != Finding.WHOLE) {
            LOG.error(
                    "The bytes of document version {} ({}) are {}: {}",
                    version.id(),
                    version.fileName(),
                    found,
                    version.storeKey());
        }
        transaction.executeWithoutResult(status -> {
            if (found != before) {
                tell(version, found);
            }
            remember(version.id(), found);
        });
    }

    /** The versions, at most so many, that were not examined since then; those that waited longest first. */
    List<DocumentVersion> due(Instant since, int most) {
        List<Long> ids = database.queryForList(
                "select v.id from document_version v left join document_check c on c.version_id = v.id"
                        + " where c.checked_at is null or c.checked_at < ?"
                        + " order by c.checked_at nulls first, v.id limit " + most,
                Long.class,
                Timestamp.from(since));
        return ids.stream().map(documents::version).flatMap(Optional::stream).toList();
    }

    /** What is remembered of these versions; those never examined are not among them. */
    Map<Long, Finding> findings(List<Long> versions) {
        return versions.isEmpty()
                ? Map.of()
                : JdbcClient.create(database)
                        .sql("select version_id, finding from document_check where version_id in (:versions)")
                        .param("versions", versions)
                        .query((row, number) -> Map.entry(row.getLong(1), Finding.valueOf(row.getString(2))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many versions are remembered with each finding. */
    Map<Finding, Long> summary() {
        return database
                .query(
                        "select finding, count(*) from document_check group by finding",
                        (row, number) -> Map.entry(Finding.valueOf(row.getString(1)), row.getLong(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Takes the checking for this node, for so long; false where another node has it. */
    boolean take(Duration howLong) {
        Instant now = clock.instant();
        return database.update(
                        "update portal_identity set checking_until = ?"
                                + " where checking_until is null or checking_until < ?",
                        Timestamp.from(now.plus(howLong)),
                        Timestamp.from(now))
                == 1;
    }

    void giveBack() {
        database.update("update portal_identity set checking_until = null");
    }

    private void remember(long version, Finding found) {
        Timestamp now = Timestamp.from(clock.instant());
        int known = database.update(
                "update document_check set checked_at = ?, finding = ? where version_id = ?",
                now,
                found.name(),
                version);
        if (known == 0) {
            database.update(
                    "insert into document_check (version_id, checked_at, finding) values (?, ?, ?)",
                    version,
                    now,
                    found.name());
        }
    }

    private void tell(DocumentVersion version, Finding found) {
        String subject = documents.subjectOf(version.id()).orElseThrow();
        modules.stream().filter(module -> module.covers(subject)).findFirst().ifPresent(module -> {
            module.lock(subject);
            AuditEvent event = AuditEvent.of("document.found." + found, Actor.system(ACTIVITY))
                    .with(Change.of("document.file", null, version.fileName()))
                    .with(Change.of("document.version", null, version.number()));
            trail.append(new Chain(subject), module.about(subject, event));
        });
    }
}
