package youcheng.documents.templates;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import youcheng.base.Actor;
import youcheng.base.Rejection;

/** Where versions of templates come from: with the portal, or out of the database. */
@Component
class TemplateStore {

    private final ShippedTemplates shipped;
    private final StoredTemplates templates;
    private final StoredTemplateVersions versions;
    private final JdbcTemplate database;

    TemplateStore(
            ShippedTemplates shipped,
            StoredTemplates templates,
            StoredTemplateVersions versions,
            JdbcTemplate database) {
        this.shipped = shipped;
        this.templates = templates;
        this.versions = versions;
        this.database = database;
    }

    /** The number of the version that counts now. */
    int active(TemplateSlot slot) {
        return templates.findBySlot(slot.id()).map(StoredTemplate::active).orElse(TemplateVersion.SHIPPED);
    }

    /** What the office uploaded, the newest first. */
    List<TemplateVersion> versions(TemplateSlot slot) {
        return versions.findBySlotOrderByNumberDesc(slot.id()).stream()
                .map(StoredTemplateVersion::record)
                .toList();
    }

    /** Keeps a version with its bytes. */
    void keep(int number, CheckedTemplate template, Actor by, Instant at, String reason) {
        StoredTemplateVersion version =
                versions.saveAndFlush(new StoredTemplateVersion(template.slot(), number, template, by, at, reason));
        database.update(
                "insert into paper_template_content (version_id, content) values (?, ?)",
                version.id(),
                template.file().bytes());
    }

    /** The bytes of a version; refuses one that is not there, or whose bytes are not what came in. */
    TemplateFile file(TemplateSlot slot, int number) {
        if (number == TemplateVersion.SHIPPED) {
            return shipped.of(slot);
        }
        StoredTemplateVersion version = found(slot, number);
        TemplateFile file = bytes(version);
        if (!file.sha256().equals(version.record().sha256())) {
            throw Rejection.because(
                    "documents.rejection.damagedBytes", version.record().fileName());
        }
        return file;
    }

    /** What the checksum of a version was when it came in, whatever its bytes are now. */
    String sha256(TemplateSlot slot, int number) {
        return number == TemplateVersion.SHIPPED
                ? shipped.of(slot).sha256()
                : found(slot, number).record().sha256();
    }

    /** What the checksum of a version that the office uploaded is now; empty where its bytes are gone. */
    String sha256OfBytes(TemplateSlot slot, int number) {
        return versions.findBySlotAndNumber(slot.id(), number)
                .map(version -> bytes(version).sha256())
                .orElse("");
    }

    private StoredTemplateVersion found(TemplateSlot slot, int number) {
        return versions.findBySlotAndNumber(slot.id(), number)
                .orElseThrow(() -> Rejection.because("documents.templates.rejection.noVersion"));
    }

    private TemplateFile bytes(StoredTemplateVersion version) {
        return database
                .queryForList(
                        "select content from paper_template_content where version_id = ?", byte[].class, version.id())
                .stream()
                .map(content -> new TemplateFile(Objects.requireNonNull(content)))
                .findFirst()
                .orElseGet(() -> new TemplateFile(new byte[0]));
    }
}
