package youcheng.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import youcheng.base.Actor;

/** One version of a paper; it never changes. */
@Entity
@Table(name = "document_version")
class DocumentVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "version_number")
    private int number;

    private String fileName;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private long sizeBytes;
    private String sha256;
    private String store;
    private String storeKey;
    private long addedBy;
    private @Nullable Long addedDeputy;
    private Instant addedAt;
    private @Nullable Integer templateVersion;
    private @Nullable String templateSha256;

    /** For JPA, which fills the fields. */
    protected DocumentVersion() {}

    DocumentVersion(int number, Received file, ByteStore store, String storeKey, Actor addedBy, Instant addedAt) {
        this.number = number;
        this.fileName = file.name();
        this.kind = file.kind();
        this.sizeBytes = file.size();
        this.sha256 = file.sha256();
        this.store = store.name();
        this.storeKey = storeKey;
        this.addedBy = addedBy.principal();
        this.addedDeputy = addedBy.deputy();
        this.addedAt = addedAt;
    }

    /** The portal wrote it from this. */
    DocumentVersion writtenFrom(WrittenFrom template) {
        this.templateVersion = template.templateVersion();
        this.templateSha256 = template.templateSha256();
        return this;
    }

    private @Nullable WrittenFrom writtenFrom() {
        return templateVersion == null || templateSha256 == null
                ? null
                : new WrittenFrom(templateVersion, templateSha256);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    int number() {
        return number;
    }

    String fileName() {
        return fileName;
    }

    String sha256() {
        return sha256;
    }

    String store() {
        return store;
    }

    String storeKey() {
        return storeKey;
    }

    long addedBy() {
        return addedBy;
    }

    DocumentRecord.VersionRecord asRecord() {
        return new DocumentRecord.VersionRecord(
                id(),
                number,
                fileName,
                kind,
                sizeBytes,
                sha256,
                Actor.of(addedBy, addedDeputy),
                addedAt,
                writtenFrom());
    }
}
