package youcheng.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.base.Rejection;
import youcheng.documents.DocumentRecord.VersionRecord;
import youcheng.documents.PendingUpload.Namesake;

/** Keeps a file that has come in: under the lock of its subject, within the quota, as a document or a version. */
@Component
class DocumentKeeping {

    /** Documents of one subject. */
    static final int MOST = 500;

    private final DocumentRepository documents;
    private final ByteStore store;
    private final DocumentRights rights;
    private final UploadQuota quota;
    private final AuditTrail trail;
    private final Clock clock;

    DocumentKeeping(
            DocumentRepository documents,
            List<ByteStore> stores,
            @Value("${youcheng.documents.store}") String store,
            DocumentRights rights,
            UploadQuota quota,
            AuditTrail trail,
            Clock clock) {
        this.documents = documents;
        this.store = stores.stream()
                .filter(each -> each.name().equals(store))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No store of documents is called " + store));
        this.rights = rights;
        this.quota = quota;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Keeps the file, with what the portal wrote it from where it did; refuses it where {@code wish} does not say what becomes of
     * the same name.
     */
    @Transactional(propagation = Propagation.REQUIRED)
    public VersionRecord keep(String subject, Received file, SameName wish, @Nullable WrittenFrom from) {
        rights.access(subject).lock(subject);
        rights.requireAdding(subject);
        long me = rights.me().claimant();
        quota.lock(me);
        quota.require(me, subject, file.name(), file.size());
        if (!Files.exists(file.file())) {
            throw Rejection.because("documents.rejection.waitedTooLong", file.name());
        }
        List<Document> all = documents.findBySubjectOrderById(subject);
        Document namesake = namesake(standing(all), file);
        if (from != null && namesake != null && namesake.newest().sha256().equals(file.sha256())) {
            // Whoever has the same paper written once more has it, and is refused nothing.
            return namesake.newest().asRecord();
        }
        requireNews(standing(all), file);
        if (namesake == null) {
            return add(fresh(subject, file.name(), all), file, from);
        }
        return switch (wish) {
            case ASK -> throw SameNameQuestion.about(file.name(), namesake(subject, namesake, all, file));
            case NEW_VERSION -> {
                if (!rights.mayRenew(subject, namesake.addedBy())) {
                    throw Rejection.because("documents.rejection.others", file.name());
                }
                yield add(namesake, file, from);
            }
            case SEPARATE ->
                add(fresh(subject, file.name(), all), file.named(FileName.free(file.name(), names(all))), from);
        };
    }

    private Namesake namesake(String subject, Document found, List<Document> all, Received file) {
        return new Namesake(
                found.asRecord(), rights.mayRenew(subject, found.addedBy()), FileName.free(file.name(), names(all)));
    }

    private VersionRecord add(Document document, Received file, @Nullable WrittenFrom from) {
        int number = document.nextNumber();
        DocumentVersion version = new DocumentVersion(
                number, file, store, bytes(file), rights.me().asActor(), clock.instant());
        document.add(from == null ? version : version.writtenFrom(from));
        Document stored = documents.saveAndFlush(document);
        AuditEvent event = AuditEvent.of(
                        number == 1 ? "document.added" : "document.newVersion",
                        rights.me().asActor())
                .with(Change.of("document.file", null, file.name()))
                .with(Change.of("document.version", null, number))
                .with(Change.of("document.sha256", null, file.sha256()))
                .with(Change.of("document.templateVersion", null, from == null ? null : from.templateVersion()))
                .with(Change.of("document.templateSha256", null, from == null ? null : from.templateSha256()));
        String subject = document.subject();
        trail.append(new Chain(subject), rights.access(subject).about(subject, event));
        return stored.newest().asRecord();
    }

    private static Document fresh(String subject, String name, List<Document> all) {
        if (standing(all).size() >= MOST) {
            throw Rejection.because("documents.rejection.tooMany", name, MOST);
        }
        return new Document(subject);
    }

    private static void requireNews(List<Document> standing, Received file) {
        standing.stream()
                .filter(document -> document.newest().sha256().equals(file.sha256()))
                .findFirst()
                .ifPresent(same -> {
                    throw Rejection.because(
                            "documents.rejection.same",
                            file.name(),
                            same.newest().fileName());
                });
    }

    private static @Nullable Document namesake(List<Document> standing, Received file) {
        return standing.stream()
                .filter(each -> each.newest().fileName().equalsIgnoreCase(file.name()))
                .findFirst()
                .orElse(null);
    }

    private static List<Document> standing(List<Document> all) {
        return all.stream().filter(document -> !document.isWithdrawn()).toList();
    }

    private static Set<String> names(List<Document> all) {
        return all.stream().map(each -> each.newest().fileName()).collect(Collectors.toSet());
    }

    private String bytes(Received file) {
        try {
            return store.keep(file.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
