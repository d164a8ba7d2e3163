package youcheng.documents.templates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import youcheng.base.Actor;

/** A version of a template; it never changes. Its bytes lie beside it, so that no list reads them. */
@Entity
@Table(name = "paper_template_version")
class StoredTemplateVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String slot;

    @Column(name = "version_number")
    private int number;

    private String fileName;
    private int sizeBytes;
    private String sha256;
    private long madeBy;
    private @Nullable Long madeDeputy;
    private Instant madeAt;
    private String reason;

    /** For JPA, which fills the fields. */
    protected StoredTemplateVersion() {}

    StoredTemplateVersion(
            TemplateSlot slot, int number, CheckedTemplate template, Actor by, Instant at, String reason) {
        this.slot = slot.id();
        this.number = number;
        this.fileName = template.fileName();
        this.sizeBytes = template.file().size();
        this.sha256 = template.file().sha256();
        this.madeBy = by.principal();
        this.madeDeputy = by.deputy();
        this.madeAt = at;
        this.reason = reason;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    TemplateVersion record() {
        return new TemplateVersion(
                TemplateSlot.of(slot).orElseThrow(),
                number,
                fileName,
                sizeBytes,
                sha256,
                Actor.of(madeBy, madeDeputy),
                madeAt,
                reason);
    }
}
