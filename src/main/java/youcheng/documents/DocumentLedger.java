package youcheng.documents;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.Change;
import youcheng.base.Actor;

/**
 * Which documents each decision saw, and who added which. It checks no rights: services call it that locked the subject
 * and checked them.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DocumentLedger {

    /** A separator that Chinese and English readers both take as one. */
    private static final String COMMA = "、";

    private final DocumentRepository documents;
    private final JdbcTemplate database;
    private final Clock clock;

    DocumentLedger(DocumentRepository documents, JdbcTemplate database, Clock clock) {
        this.documents = documents;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Records that a decision saw these documents; hands back what the trail should know of it.
     *
     * @param occasion names the decision within the subject
     * @param by who decides, and for whom
     * @param seen what was on their screen
     * @throws DocumentsChanged where something was added or withdrawn since
     */
    public List<Change> record(String subject, String occasion, Actor by, SeenDocuments seen) {
        List<Document> all = documents.findBySubjectOrderById(subject);
        List<DocumentVersion> standing = all.stream()
                .filter(document -> !document.isWithdrawn())
                .map(Document::newest)
                .toList();
        requireSeen(standing, all, seen.versions());
        database.update(
                "insert into document_sighting (subject, occasion, account_id, deputy_id, seen_at, inferred)"
                        + " values (?, ?, ?, ?, ?, false)",
                subject,
                occasion,
                by.principal(),
                by.deputy(),
                Timestamp.from(clock.instant()));
        List<Change> changes = new ArrayList<>();
        for (DocumentVersion version : standing) {
            database.update(
                    "insert into document_seen (subject, occasion, version_id, sha256) values (?, ?, ?, ?)",
                    subject,
                    occasion,
                    version.id(),
                    version.sha256());
            changes.add(new Change(SeenValues.FIELD, null, SeenValues.write(version), false));
        }
        return changes;
    }

    /** The documents of this subject that are not withdrawn. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<DocumentRecord> standing(String subject) {
        return documents.findBySubjectOrderById(subject).stream()
                .filter(document -> !document.isWithdrawn())
                .map(Document::asRecord)
                .toList();
    }

    /** What each decision about this subject saw, the oldest first. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<Sighting> of(String subject) {
        Map<String, Map<Long, String>> seen = new HashMap<>();
        database.query(
                "select occasion, version_id, sha256 from document_seen where subject = ?",
                row -> {
                    seen.computeIfAbsent(row.getString(1), occasion -> new HashMap<>())
                            .put(row.getLong(2), row.getString(3));
                },
                subject);
        return database.query(
                "select occasion, account_id, deputy_id, seen_at, inferred from document_sighting where subject = ?"
                        + " order by seen_at, occasion",
                (row, number) -> {
                    String occasion = row.getString(1);
                    Instant at = row.getObject(4, OffsetDateTime.class).toInstant();
                    return new Sighting(
                            occasion,
                            Actor.of(row.getLong(2), row.getObject(3, Long.class)),
                            at,
                            row.getBoolean(5),
                            Map.copyOf(seen.getOrDefault(occasion, Map.of())));
                },
                subject);
    }

    private static void requireSeen(List<DocumentVersion> standing, List<Document> all, Set<Long> seen) {
        String added = standing.stream()
                .filter(version -> !seen.contains(version.id()))
                .map(DocumentVersion::fileName)
                .collect(Collectors.joining(COMMA));
        if (!added.isEmpty()) {
            throw DocumentsChanged.added(added);
        }
        String withdrawn = all.stream()
                .filter(document -> document.isWithdrawn()
                        && seen.contains(document.newest().id()))
                .map(document -> document.newest().fileName())
                .collect(Collectors.joining(COMMA));
        if (!withdrawn.isEmpty()) {
            throw DocumentsChanged.withdrawn(withdrawn);
        }
    }
}
