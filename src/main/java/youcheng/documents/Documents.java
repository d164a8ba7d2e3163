package youcheng.documents;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.audit.AccessLog;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.Deed;
import youcheng.audit.Reason;
import youcheng.base.CleanText;
import youcheng.base.Rejection;
import youcheng.documents.DocumentRecord.VersionRecord;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;

/**
 * The papers of cases and other subjects: added, versioned, marked, withdrawn and read. Who may is told by the module
 * whose subject it is; every change stands in the subject's chain of the trail.
 */
@Service
@RolesAllowed({
    Roles.OFFICER,
    Roles.SUPERVISOR,
    Roles.DIRECTOR,
    Roles.AUDITOR,
    Roles.LEGAL,
    Roles.FINANCE,
    Roles.DESK_REVIEWER
})
public class Documents {

    /** Papers of one subject. */
    static final int MOST = 500;

    private static final int LONGEST_REASON = 2000;

    private final DocumentRepository documents;
    private final List<ByteStore> stores;
    private final ByteStore store;
    private final Intake intake;
    private final List<DocumentAccess> modules;
    private final AuditTrail trail;
    private final AccessLog accessLog;
    private final SignedIn signedIn;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Documents(
            DocumentRepository documents,
            List<ByteStore> stores,
            @Value("${youcheng.documents.store}") String store,
            Intake intake,
            List<DocumentAccess> modules,
            AuditTrail trail,
            AccessLog accessLog,
            SignedIn signedIn,
            Clock clock,
            TransactionTemplate transaction) {
        this.documents = documents;
        this.stores = stores;
        this.store = named(store);
        this.intake = intake;
        this.modules = modules;
        this.trail = trail;
        this.accessLog = accessLog;
        this.signedIn = signedIn;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** A version that may be read, with its bytes. */
    public record Opened(VersionRecord version, InputStreamSource content) {}

    /** The papers of this subject, in the order in which they came; none where the person may not read them. */
    @Transactional(readOnly = true)
    public List<DocumentRecord> of(String subject) {
        if (!access(subject).mayRead(subject)) {
            return List.of();
        }
        return documents.findBySubjectOrderById(subject).stream()
                .map(Document::asRecord)
                .toList();
    }

    /** Why the signed-in person may not add papers to this subject; empty when they may. */
    @Transactional(readOnly = true)
    public Optional<Rejection> objectionToAdding(String subject) {
        return objection(subject);
    }

    /** Whether the signed-in person may mark and withdraw this paper. */
    @Transactional(readOnly = true)
    public boolean mayManage(String subject, DocumentRecord document) {
        return !document.isWithdrawn()
                && objection(subject).isEmpty()
                && mayManage(subject, document.versions().getLast().addedBy());
    }

    /** How many bytes a file may have. */
    public long largest() {
        return intake.largest().toBytes();
    }

    /**
     * Adds a file to the papers of a subject. One of the same name becomes its next version. The bytes come in before
     * the transaction, so that a slow line holds neither lock nor connection.
     *
     * @throws Rejection where the file or the person is refused; nothing is kept then
     */
    public VersionRecord add(String subject, String fileName, InputStream content) {
        objection(subject).ifPresent(refused -> {
            throw refused;
        });
        try {
            Received file = intake.receive(fileName, content);
            try {
                return transaction.execute(status -> keep(subject, file));
            } finally {
                Intake.discard(file.file());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Marks a paper public or internal. */
    @Transactional
    public void mark(String subject, long id, Marking marking, String reason) {
        String why = reason(reason);
        change(subject, id, document -> {
            Marking before = document.marking();
            document.mark(marking);
            append(
                    document,
                    Deed.of("document.marked", me().asActor())
                            .with(Change.of(
                                    "document.file", null, document.newest().fileName()))
                            .with(Change.of("document.marking", before, marking))
                            .because(Reason.words(why)));
        });
    }

    /** Withdraws a paper: it stays readable and stands as withdrawn. */
    @Transactional
    public void withdraw(String subject, long id, String reason) {
        String why = reason(reason);
        change(subject, id, document -> {
            document.withdraw(clock.instant(), why);
            append(
                    document,
                    Deed.of("document.withdrawn", me().asActor())
                            .with(Change.of("document.file", document.newest().fileName(), null))
                            .because(Reason.words(why)));
        });
    }

    /**
     * A version for reading; empty where there is none for this person. Without a transaction around it: that an
     * auditor read it is written in one of its own.
     */
    public Optional<Opened> open(long version) {
        Person person = me();
        Document document = documents.findByVersion(version).orElse(null);
        if (document == null) {
            return Optional.empty();
        }
        String attempt = document.subject() + "/" + document.newest().fileName();
        if (!access(document.subject()).mayRead(document.subject())) {
            record("access.denied", person, attempt);
            return Optional.empty();
        }
        if (person.is(Role.AUDITOR)) {
            record("access.documentRead", person, attempt);
        }
        return documents.version(version).map(found -> {
            ByteStore from = named(found.store());
            return new Opened(found.asRecord(), () -> from.read(found.storeKey()));
        });
    }

    private VersionRecord keep(String subject, Received file) {
        access(subject).lock(subject);
        objection(subject).ifPresent(refused -> {
            throw refused;
        });
        List<Document> present = documents.findBySubjectOrderById(subject).stream()
                .filter(document -> !document.isWithdrawn())
                .toList();
        present.stream()
                .filter(document -> document.newest().sha256().equals(file.sha256()))
                .findFirst()
                .ifPresent(same -> {
                    throw Rejection.because(
                            "documents.rejection.same",
                            file.name(),
                            same.newest().fileName());
                });
        Document document = present.stream()
                .filter(each -> each.newest().fileName().equalsIgnoreCase(file.name()))
                .findFirst()
                .orElse(null);
        if (document == null) {
            if (present.size() >= MOST) {
                throw Rejection.because("documents.rejection.tooMany", file.name(), MOST);
            }
            document = new Document(subject);
        } else if (!mayManage(subject, document.addedBy())) {
            throw Rejection.because("documents.rejection.others", file.name());
        }
        int number = document.nextNumber();
        document.add(new DocumentVersion(number, file, store, bytes(file), me().id(), clock.instant()));
        Document stored = documents.saveAndFlush(document);
        append(
                stored,
                Deed.of(number == 1 ? "document.added" : "document.newVersion", me().asActor())
                        .with(Change.of("document.file", null, file.name()))
                        .with(Change.of("document.version", null, number))
                        .with(Change.of("document.sha256", null, file.sha256())));
        return stored.newest().asRecord();
    }

    private String bytes(Received file) {
        try {
            return store.keep(file.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void change(String subject, long id, Consumer<Document> how) {
        access(subject).lock(subject);
        objection(subject).ifPresent(refused -> {
            throw refused;
        });
        Document document = documents
                .findById(id)
                .filter(found -> found.subject().equals(subject))
                .orElseThrow(() -> Rejection.because("documents.rejection.none"));
        if (!mayManage(subject, document.addedBy())) {
            throw Rejection.because(
                    "documents.rejection.others", document.newest().fileName());
        }
        how.accept(document);
        documents.saveAndFlush(document);
    }

    private boolean mayManage(String subject, long addedBy) {
        return addedBy == me().id() || access(subject).mayManage(subject);
    }

    private Optional<Rejection> objection(String subject) {
        DocumentAccess access = access(subject);
        return access.mayRead(subject)
                ? access.objectionToAdding(subject)
                : Optional.of(Rejection.because("documents.rejection.none"));
    }

    private DocumentAccess access(String subject) {
        return modules.stream()
                .filter(module -> subject != null && module.covers(subject))
                .findFirst()
                .orElseThrow(() -> Rejection.because("documents.rejection.none"));
    }

    private ByteStore named(String name) {
        return stores.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No store of documents is called " + name));
    }

    private void append(Document document, Deed deed) {
        trail.append(new Chain(document.subject()), access(document.subject()).about(document.subject(), deed));
    }

    private void record(String action, Person person, String attempt) {
        accessLog.record(Deed.of(action, person.asActor()).with(Change.of("access.attempt", null, attempt)));
    }

    private Person me() {
        return signedIn.person();
    }

    private static String reason(String typed) {
        String clean = CleanText.lines(typed);
        if (clean.isEmpty()) {
            throw Rejection.of("reason", "documents.rejection.reasonMissing");
        }
        if (clean.length() > LONGEST_REASON) {
            throw Rejection.of("reason", "documents.rejection.reasonTooLong", LONGEST_REASON, clean.length());
        }
        return clean;
    }
}
