package youcheng.documents.templates;

import org.springframework.stereotype.Component;
import youcheng.base.Rejection;

/** Where the bytes of templates come from: with the portal, or out of the database. */
@Component
class TemplateStore {

    private final ShippedTemplates shipped;
    private final StoredTemplates templates;
    private final StoredTemplateVersions versions;

    TemplateStore(ShippedTemplates shipped, StoredTemplates templates, StoredTemplateVersions versions) {
        this.shipped = shipped;
        this.templates = templates;
        this.versions = versions;
    }

    /** The number of the version that counts now. */
    int active(TemplateSlot slot) {
        return templates.findBySlot(slot.id()).map(StoredTemplate::active).orElse(TemplateVersion.SHIPPED);
    }

    /** The bytes of a version; refuses one that is not there, or whose bytes are not what came in. */
    TemplateFile file(TemplateSlot slot, int number) {
        return number == TemplateVersion.SHIPPED
                ? shipped.of(slot)
                : version(slot, number).file();
    }

    /** What the checksum of a version was when it came in, whatever its bytes are now. */
    String sha256(TemplateSlot slot, int number) {
        return number == TemplateVersion.SHIPPED
                ? shipped.of(slot).sha256()
                : found(slot, number).sha256();
    }

    private StoredTemplateVersion found(TemplateSlot slot, int number) {
        return versions.findBySlotAndNumber(slot.id(), number)
                .orElseThrow(() -> Rejection.because("documents.templates.rejection.noVersion"));
    }

    private StoredTemplateVersion version(TemplateSlot slot, int number) {
        StoredTemplateVersion version = found(slot, number);
        if (!version.isWhole()) {
            throw Rejection.because("documents.rejection.damagedBytes", version.fileName());
        }
        return version;
    }
}
