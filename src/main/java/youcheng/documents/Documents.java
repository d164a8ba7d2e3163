package youcheng.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AccessLog;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.base.FieldCheck;
import youcheng.base.Rejection;
import youcheng.documents.DocumentCheck.Finding;
import youcheng.documents.DocumentRecord.VersionRecord;
import youcheng.identity.OfficeReading;
import youcheng.identity.Person;
import youcheng.identity.Role;

/**
 * The papers of cases and other subjects: added, versioned, marked, withdrawn and read. Who may is told by the module
 * whose subject it is; every change stands in the subject's chain of the trail.
 */
@Service
@OfficeReading
public class Documents {

    private final DocumentRepository documents;
    private final UploadReceiver uploadReceiver;
    private final DocumentKeeping keeping;
    private final DocumentRights rights;
    private final DocumentCheck check;
    private final DocumentLedger ledger;
    private final UploadQuota quota;
    private final AuditTrail trail;
    private final AccessLog accessLog;
    private final Clock clock;

    Documents(
            DocumentRepository documents,
            UploadReceiver uploadReceiver,
            DocumentKeeping keeping,
            DocumentRights rights,
            DocumentCheck check,
            DocumentLedger ledger,
            UploadQuota quota,
            AuditTrail trail,
            AccessLog accessLog,
            Clock clock) {
        this.documents = documents;
        this.uploadReceiver = uploadReceiver;
        this.keeping = keeping;
        this.rights = rights;
        this.check = check;
        this.ledger = ledger;
        this.quota = quota;
        this.trail = trail;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** A version that may be read, with its bytes. */
    public record OpenedDocument(VersionRecord version, InputStreamSource content) {}

    /** The papers of this subject, in the order in which they came; none where the person may not read them. */
    @Transactional(readOnly = true)
    public List<DocumentRecord> of(String subject) {
        if (!rights.access(subject).mayRead(subject)) {
            return List.of();
        }
        return documents.findBySubjectOrderById(subject).stream()
                .map(Document::asRecord)
                .toList();
    }

    /** Why the signed-in person may not add papers to this subject; empty when they may. */
    @Transactional(readOnly = true)
    public Optional<Rejection> objectionToAdding(String subject) {
        return rights.objection(subject);
    }

    /** The keys of those of these papers of a subject that the signed-in person may mark and withdraw. */
    @Transactional(readOnly = true)
    public Set<Long> manageable(String subject, List<DocumentRecord> papers) {
        if (papers.isEmpty() || rights.objection(subject).isPresent()) {
            return Set.of();
        }
        LongPredicate manages = rights.managing(subject);
        return papers.stream()
                .filter(document -> !document.isWithdrawn()
                        && manages.test(document.versions().getLast().addedBy().principal()))
                .map(DocumentRecord::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many bytes a file may have. */
    public long largest() {
        return uploadReceiver.largest().toBytes();
    }

    /**
     * Takes a file in: counts it and looks at it. Without a transaction, so that a slow line holds
     * neither lock nor connection; nothing is kept until it is {@link #keep kept}.
     *
     * @throws Rejection where the file or the person is refused
     */
    public PendingUpload take(String subject, String fileName, InputStream content) {
        rights.requireAdding(subject);
        long me = rights.me().claimant();
        String name = FileName.clean(fileName);
        quota.prepare(me);
        quota.require(me, subject, name, 0);
        Runnable end = quota.begin(me, name);
        boolean taken = false;
        try {
            Received file = uploadReceiver.receive(fileName, content);
            PendingUpload pending = new PendingUpload(subject, file, end);
            taken = true;
            return pending;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!taken) {
                end.run();
            }
        }
    }

    /**
     * Keeps a file that was taken in. One whose name another document bears waits for the person's wish.
     *
     * @throws SameNameQuestion where the wish is {@link SameName#ASK} and another document bears the name; the file
     *     stays with the caller then
     */
    public VersionRecord keep(PendingUpload pending, SameName wish) {
        VersionRecord kept = keeping.keep(pending.subject(), pending.file(), wish, null);
        pending.close();
        return kept;
    }

    /** Takes in and keeps a file of a new name. */
    public VersionRecord add(String subject, String fileName, InputStream content) {
        return add(subject, fileName, content, SameName.ASK);
    }

    /**
     * Takes in and keeps a file at once.
     *
     * @throws Rejection where the file or the person is refused; nothing is kept then
     */
    public VersionRecord add(String subject, String fileName, InputStream content, SameName wish) {
        try (PendingUpload pending = take(subject, fileName, content)) {
            return keep(pending, wish);
        }
    }

    /**
     * Keeps a paper that the portal wrote, as a new version where there is another of this name, with what it was written from.
     *
     * @throws Rejection where the file or the person is refused; nothing is kept then
     */
    public VersionRecord addWritten(String subject, String fileName, InputStream content, WrittenFrom from) {
        try (PendingUpload pending = take(subject, fileName, content)) {
            return keepWritten(pending, from);
        }
    }

    /**
     * Keeps a paper that the portal wrote and that was taken in; in the caller's transaction where there is one, so that of several
     * all are kept or none. The file stays with the caller.
     */
    public VersionRecord keepWritten(PendingUpload pending, WrittenFrom from) {
        return keeping.keep(pending.subject(), pending.file(), SameName.NEW_VERSION, from);
    }

    /** Marks a paper public or internal. */
    @Transactional
    public void mark(String subject, long id, Marking marking, String reason) {
        String why = FieldCheck.reason(reason);
        change(subject, id, document -> {
            Marking before = document.marking();
            document.mark(marking);
            append(
                    document,
                    AuditEvent.of("document.marked", rights.me().asActor())
                            .with(Change.of(
                                    "document.file", null, document.newest().fileName()))
                            .with(Change.of("document.marking", before, marking))
                            .because(Reason.written(why)));
        });
    }

    /** Withdraws a paper: it stays readable and stands as withdrawn. */
    @Transactional
    public void withdraw(String subject, long id, String reason) {
        String why = FieldCheck.reason(reason);
        change(subject, id, document -> {
            document.withdraw(clock.instant(), why);
            append(
                    document,
                    AuditEvent.of("document.withdrawn", rights.me().asActor())
                            .with(Change.of("document.file", document.newest().fileName(), null))
                            .because(Reason.written(why)));
        });
    }

    /**
     * A version for reading; empty where there is none for this person. Without a transaction around it: that an
     * auditor read it is written in one of its own.
     */
    public Optional<OpenedDocument> open(long version) {
        Person person = rights.me();
        Document document = documents.findByVersion(version).orElse(null);
        if (document == null) {
            return Optional.empty();
        }
        String attempt = document.subject() + "/" + document.newest().fileName();
        if (!rights.access(document.subject()).mayRead(document.subject())) {
            record("access.denied", person, attempt);
            return Optional.empty();
        }
        if (person.is(Role.AUDITOR)) {
            record("access.documentRead", person, attempt);
        }
        return documents.version(version).map(this::verified);
    }

    /** What is remembered of the bytes of these documents: those that are not whole any more. */
    @Transactional(readOnly = true)
    public Set<Long> damaged(List<DocumentRecord> of) {
        List<Long> versions = of.stream()
                .flatMap(document -> document.versions().stream())
                .map(VersionRecord::id)
                .toList();
        return check.findings(versions).entrySet().stream()
                .filter(each -> each.getValue() != Finding.WHOLE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What each decision about this subject saw of its documents, the oldest first; for those who may read them. */
    @Transactional(readOnly = true)
    public List<Sighting> sightings(String subject) {
        return rights.access(subject).mayRead(subject) ? ledger.of(subject) : List.of();
    }

    /** Not a byte is served before all were compared; while they are served they are compared once more. */
    private OpenedDocument verified(DocumentVersion version) {
        Finding found = check.examine(version);
        if (found != Finding.WHOLE) {
            check.note(version, found);
            throw new DamagedDocument(version.fileName());
        }
        return new OpenedDocument(
                version.asRecord(),
                () -> new ComparingStream(check.read(version), version.sha256(), version.fileName()));
    }

    private void change(String subject, long id, Consumer<Document> how) {
        rights.access(subject).lock(subject);
        rights.requireAdding(subject);
        Document document = documents
                .findById(id)
                .filter(found -> found.subject().equals(subject))
                .orElseThrow(() -> Rejection.because("documents.rejection.none"));
        if (!rights.mayManage(subject, document.addedBy())) {
            throw Rejection.because(
                    "documents.rejection.others", document.newest().fileName());
        }
        how.accept(document);
        documents.saveAndFlush(document);
    }

    private void append(Document document, AuditEvent event) {
        trail.append(
                new Chain(document.subject()), rights.access(document.subject()).about(document.subject(), event));
    }

    private void record(String action, Person person, String attempt) {
        accessLog.record(AuditEvent.of(action, person.asActor()).with(Change.of("access.attempt", null, attempt)));
    }
}
