package youcheng.documents.templates;

import java.time.Instant;
import youcheng.base.Actor;

/**
 * A version of a template that the office uploaded; it never changes.
 *
 * @param slot of which template
 * @param number from 1
 * @param fileName as it was called when it came in
 * @param size in bytes
 * @param sha256 checksum of what came in
 * @param madeBy who uploaded it
 * @param madeAt when
 * @param reason why
 */
public record TemplateVersion(
        TemplateSlot slot,
        int number,
        String fileName,
        int size,
        String sha256,
        Actor madeBy,
        Instant madeAt,
        String reason) {

    /** The number of the one that came with the portal. */
    public static final int SHIPPED = 0;
}
